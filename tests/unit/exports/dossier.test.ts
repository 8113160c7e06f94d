import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { CertificateFacts } from '../../../lib/domain/certificate/facts.ts';
import { certificate } from '../../support/records/certificates.ts';
import { dossierBytes, dossierOf, WHOLE } from '../../support/exports/make.ts';
import { officialPdf } from '../../support/exports/official.ts';
import { altsIn, readPdf, rolesIn } from '../../support/exports/read-pdf.ts';
import { firstOutOfOrder, orderOfSheet, spaced } from '../../support/exports/sheet-order.ts';

describe('the sheet alone', () => {
  test('is one page that holds the whole content, in its order', async () => {
    const read = await readPdf(await dossierBytes(WHOLE, { withCode: true }));
    expect(read.pages).toHaveLength(1);
    expect(firstOutOfOrder(read.pages[0] ?? '', orderOfSheet(WHOLE))).toBeNull();
  });

  test('bears title, language and author', async () => {
    const read = await readPdf(await dossierBytes());
    expect(read).toMatchObject({
      author: 'Balise, extension non officielle',
      language: 'fr-FR',
    });
    expect(spaced(read.title ?? '')).toBe(
      'Certification Pix délivrée le 20 mai 2026 : fiche récapitulative non officielle',
    );
  });

  test('is tagged: headings, paragraphs, and a table with its header cells', async () => {
    const [tree] = (await readPdf(await dossierBytes())).structure;
    const roles = rolesIn(tree ?? {});
    expect(roles.slice(0, 4)).toEqual(['Root', 'Document', 'H1', 'P']);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(4);
    expect(roles.filter((role) => role === 'TR')).toHaveLength(1 + 5 + 16);
    expect(roles.filter((role) => role === 'TH')).toHaveLength(2 + 5 + 16);
    expect(roles.filter((role) => role === 'TD')).toHaveLength(16);
  });

  test('holds no code unless it was asked for', async () => {
    const text = (await readPdf(await dossierBytes())).pages.join(' ');
    expect(text).not.toContain('BCDF2346');
    expect(text).toContain('Demander son code de vérification au titulaire');
  });

  test('embeds its fonts', async () => {
    const pdf = await PDFDocument.load(await dossierBytes());
    const fonts = pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .filter((object) => object.includes('/Type /FontDescriptor'));
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toContain('/FontFile2');
  });
});

describe('the title', () => {
  test('says what is in the file', async () => {
    const { title } = await readPdf(await dossierBytes(WHOLE, { official: await officialPdf() }));
    expect(spaced(title ?? '')).toBe(
      'Certification Pix délivrée le 20 mai 2026 : fiche récapitulative non officielle et certificat officiel',
    );
  });

  test('is whole where no date is known', async () => {
    const undated = certificate({ deliveryDate: null, examDate: null, framework: 'DROIT' });
    const { title } = await readPdf(await dossierBytes(undated));
    expect(spaced(title ?? '')).toBe(
      'Certification Pix+ Droit : fiche récapitulative non officielle',
    );
  });

  test('holds neither the code nor a name, whatever was chosen', async () => {
    const { title } = await readPdf(await dossierBytes(WHOLE, { withCode: true }));
    expect(title).not.toMatch(/BCDF2346|Lina/i);
  });
});

describe('the official pages', () => {
  test('follow the sheet, unchanged: content, size, links', async () => {
    const official = await officialPdf();
    const bytes = await dossierBytes(WHOLE, { official });
    const [before, after] = await Promise.all([
      PDFDocument.load(official),
      PDFDocument.load(bytes),
    ]);
    expect(after.getPageCount()).toBe(1 + before.getPageCount());
    expect(contents(after).slice(1)).toEqual(contents(before));
    expect(contents(before).every((page) => page.length > 20)).toBe(true);
    expect(
      after
        .getPages()
        .slice(1)
        .map((page) => page.getSize()),
    ).toEqual(before.getPages().map((page) => page.getSize()));
    const [readBefore, readAfter] = [await readPdf(official), await readPdf(bytes)];
    expect(readAfter.pages.slice(1)).toEqual(readBefore.pages);
    expect(after.getPage(1).node.Annots()?.size()).toBe(1);
  });

  test.each([
    ['under a password', () => officialPdf('secret'), 'encrypted'],
    ['cut short', async () => (await officialPdf()).slice(0, 900), 'damaged'],
    ['with a page whose content is spoilt', async () => spoilt(await officialPdf()), 'damaged'],
    ['that is something else', () => Promise.resolve(new Uint8Array(500)), 'damaged'],
    ['that is empty', () => Promise.resolve(new Uint8Array()), 'damaged'],
  ])('%s: nothing is made, and why is said', async (_, make, problem) => {
    expect(await dossierOf(WHOLE, { official: await make() })).toEqual({ ok: false, problem });
  });
});

describe('bad input', () => {
  const SIXTY = 'Marie-Élisabeth-Désirée de La Rochefoucauld-Montmorency-Luxembourg';

  test.each<[string, Partial<CertificateFacts>, string]>([
    ['no level', { level: null, levelLabel: null }, 'Niveau global non renseigné'],
    ['below 64 pix', { level: null, levelLabel: null, score: 40 }, 'aucun (moins de 64 pix)'],
    ['no competences', { competences: null }, 'Les niveaux par compétence ne sont pas renseignés'],
    ['no delivery date', { deliveryDate: null }, 'Date de délivrance non renseignée'],
    ['no date at all', { deliveryDate: null, examDate: null }, 'ne peut pas être comptée'],
    ['no name', { holder: null }, 'Titulaire non renseigné'],
    ['a name of invisible characters', { holder: '\u202e\u2066 ' }, 'Titulaire non renseigné'],
    ['a 60-letter name', { holder: SIXTY }, SIXTY],
    ['a Polish and a Vietnamese name', { holder: 'Łucja Nguyễn-Ščepán' }, 'Łucja Nguyễn-Ščepán'],
    ['a surname with œ and ’', { holder: 'Cœur D’Œil' }, 'Cœur D’Œil'],
  ])('%s: a page that says it', async (_, facts, sentence) => {
    const read = await readPdf(await dossierBytes(certificate(facts)));
    expect(read.pages).toHaveLength(1);
    expect(spaced(read.pages[0] ?? '')).toContain(sentence);
  });

  test.each([
    ['from right to left', 'ليلى مثال'],
    ['with an emoji', 'Lina 🦊 Exemple'],
    ['with joined emoji', 'Lina 👩‍👩‍👧‍👦👍🏽 Exemple'],
    ['in two scripts, of two directions', 'ليلى Lina – חנה'],
    ['in Devanagari', 'प्रिया उदाहरण'],
    ['in Chinese, forty letters long', '例'.repeat(40)],
    ['with accents that stay apart', 'Ama ɛ̃nyi'],
  ])('a name %s is painted, and stays readable for a screen reader', async (_, holder) => {
    const bytes = await dossierBytes(certificate({ holder }));
    const [tree] = (await readPdf(bytes)).structure;
    expect(altsIn(tree ?? {})).toEqual([holder.normalize('NFC')]);
  });
});

/** The drawing commands of each page. */
function contents(pdf: PDFDocument): string[] {
  return pdf.getPages().map((page) => {
    const refs = page.node.normalizedEntries().Contents?.asArray() ?? [];
    const streams = refs.map((ref) => pdf.context.lookup(ref));
    return streams
      .map((stream) => (stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : []))
      .map((bytes) => Buffer.from(bytes).toString('latin1'))
      .join('\n');
  });
}

/** The compressed drawing of the first page, overwritten. */
function spoilt(pdf: Uint8Array): Uint8Array {
  const start = Buffer.from(pdf).indexOf('stream\n') + 'stream\n'.length;
  return pdf.slice().fill(0xff, start, start + 60);
}
