/** Files that are no certificate, and files that mean harm: each costs a sentence, and no more. */
import { describe, expect, test, vi } from 'vitest';
import { certificateFromFile } from '../../../lib/certificate-pdf/certificate-from-file.ts';
import { LIMITS } from '../../../lib/certificate-pdf/limits.ts';
import type { OpenPdf } from '../../../lib/certificate-pdf/pdf-text.ts';
import { readCertificatePdf } from '../../../lib/certificate-pdf/read-certificate-pdf.ts';
import * as hostile from '../../support/certificate-pdf/hostile.ts';
import { openInNode } from '../../support/certificate-pdf/open-in-node.ts';
import { LINA } from '../../support/certificate-pdf/printed.ts';
import { v3Certificate, v3Certificates } from '../../support/certificate-pdf/v3.ts';

const MB = 1024 * 1024;

const load = vi.fn(() => Promise.resolve(openInNode));

async function read(bytes: Uint8Array | Promise<Uint8Array>, limits = LIMITS) {
  return readCertificatePdf(await bytes, load, limits);
}

const refused = (why: string) => ({ kind: 'refused', why });

describe('no certificate', () => {
  test.each([
    ['a letter that mentions a code', hostile.letter],
    ['40 pages of a report', () => hostile.ofPages(40)],
    ['a certificate without its code', () => v3Certificate({ ...LINA, code: 'PREVW-12345' })],
  ])('%s', async (_, make) => {
    expect(await read(make())).toEqual(refused('not-a-certificate'));
  });

  test.each([
    ['an empty file', new Uint8Array()],
    ['an archive that was renamed', hostile.archive()],
  ])('%s: pdf.js is not even loaded', async (_, bytes) => {
    load.mockClear();
    expect(await read(bytes)).toEqual(refused('not-a-certificate'));
    expect(load).not.toHaveBeenCalled();
  });
});

describe('refused with their own sentence', () => {
  test.each([
    ['a scan', hostile.scan],
    ['a script in a page without text', hostile.withScript],
  ])('no text: %s', async (_, make) => {
    expect(await read(make())).toEqual(refused('no-text'));
  });

  test('a file of a class, with how many certificates it has', async () => {
    const codes = ['P-BCDF2346', 'P-GHJK2346', 'P-MPQR2346'];
    const all = codes.map((code) => ({ ...LINA, code }));
    expect(await read(v3Certificates(all))).toEqual({ ...refused('several-codes'), count: 3 });
  });

  test('one certificate twice in a file is one', async () => {
    expect(await read(v3Certificates([LINA, LINA]))).toMatchObject({ kind: 'certificate' });
  });

  test('41 pages', async () => {
    expect(await read(hostile.ofPages(41))).toEqual({ ...refused('too-many-pages'), pages: 41 });
  });

  test('a file that asks for a password', async () => {
    expect(await read(hostile.encrypted())).toEqual(refused('encrypted'));
  });

  test.each([
    ['a file that breaks off', hostile.truncated],
    ['a file with nothing after its first line', () => hostile.ofSize(5000)],
    ['pages that contain themselves', hostile.loopingPages],
  ])('%s', async (_, make) => {
    expect(await read(make())).toEqual(refused('damaged'));
  });

  test('a reader that cannot start', async () => {
    const result = await readCertificatePdf(hostile.ofSize(100), () =>
      Promise.reject(new Error('gone')),
    );
    expect(result).toEqual(refused('not-read'));
  });
});

describe('made to do harm', () => {
  test('the work on a file stops with its reading', async () => {
    const stop = vi.fn();
    const opened: OpenPdf = (bytes) => ({ ...openInNode(bytes), stop });
    await readCertificatePdf(await v3Certificate(LINA), () => Promise.resolve(opened));
    expect(stop).toHaveBeenCalledOnce();
  });

  test('far too much text is read only so far', async () => {
    expect(await read(hostile.hugeText(100_000))).toEqual(refused('not-a-certificate'));
  });

  test('arrays within arrays cost a message', async () => {
    load.mockClear();
    expect(await read(hostile.deeplyNested())).toEqual(refused('too-heavy'));
    expect(load).not.toHaveBeenCalled();
  });
});

describe('a file that a person gives', () => {
  const file = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'certification-pix.pdf');

  test('is told with its own bytes', async () => {
    const bytes = await v3Certificate(LINA);
    const result = await certificateFromFile(file(bytes), (given) => read(given));
    expect(result).toMatchObject({ kind: 'certificate', bytes });
  });

  test('above 20 MB is not read at all', async () => {
    const arrayBuffer = vi.fn();
    const result = await certificateFromFile({ size: 20 * MB + 1, arrayBuffer }, read);
    expect(result).toEqual(refused('too-large'));
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('that has gone, or is a folder', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await certificateFromFile({ size: 10, arrayBuffer }, read)).toEqual(refused('not-read'));
  });
});
