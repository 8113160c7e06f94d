/** From a PDF to the wallet, in the real browser and under the real policy. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as hostile from '../../support/certificate-pdf/hostile.ts';
import { oldV2Attestation } from '../../support/certificate-pdf/old-v2.ts';
import { LINA } from '../../support/certificate-pdf/printed.ts';
import { v2Attestation } from '../../support/certificate-pdf/v2.ts';
import { v3Certificate, v3Certificates } from '../../support/certificate-pdf/v3.ts';
import { expect, test, type Balise } from '../support/balise.ts';

type Bytes = Uint8Array<ArrayBuffer>;

async function openWallet(balise: Balise): Promise<Page> {
  const page = await balise.openWallet();
  await expect(page.getByText('Dépose ici le PDF')).toBeVisible();
  return page;
}

/** By its path: what the driver carries over by itself takes seconds when it is large. */
function choose(page: Page, bytes: Bytes, name = 'certification-pix-20260520.pdf') {
  const path = test.info().outputPath(name);
  writeFileSync(path, bytes);
  return page.locator('input[type=file]').setInputFiles(path);
}

/** What is kept of certificates: their sources, and the size of their file. */
async function kept(balise: Balise) {
  const stored = (await balise.stored()).wallet as { data: Kept[] } | undefined;
  return stored?.data ?? [];
}

interface Kept {
  told: { pdf?: { facts: Record<string, unknown> } };
  file: { id: string; size: number; key: string } | null;
}

/** The bytes of a kept file, as the wallet page finds them. */
function bytesKept(page: Page, { id, key }: { id: string; key: string }): Promise<number[]> {
  return page.evaluate(
    async ([name, base64]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('files');
      const file = await (await folder.getFileHandle(name)).getFile();
      const sealed = new Uint8Array(await file.arrayBuffer());
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const own = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);
      const additionalData = new TextEncoder().encode('pdf');
      const how = { name: 'AES-GCM', iv: sealed.slice(0, 12), additionalData };
      return [...new Uint8Array(await crypto.subtle.decrypt(how, own, sealed.slice(12)))];
    },
    [id, key] as const,
  );
}

test('a PDF is read, shown, and kept byte for byte once the pupil says so', async ({ balise }) => {
  const bytes = await v3Certificate(LINA);
  const page = await openWallet(balise);
  await choose(page, bytes);
  const read = page.getByRole('region', { name: 'Voici ce que Balise a lu' });
  await expect(read).toContainText('Lina EXEMPLE');
  await expect(read).toContainText('312 pix sur 895');
  await expect(read).toContainText('20 mai 2026');
  await expect(read).toContainText(
    'ressemble à un certificat Pix. Seul Pix peut dire s’il est vrai : vérifie le code sur app.pix.fr.',
  );
  await expect(read).not.toContainText(/BCDF2346|authentique/);
  expect(await kept(balise)).toEqual([]);
  await read.getByRole('button', { name: 'Ajouter au portefeuille' }).click();
  await expect(page.locator('[data-certificate="P-BCDF2346"]')).toBeVisible();
  const [one] = await kept(balise);
  expect(one?.told.pdf?.facts).toMatchObject({
    code: 'P-BCDF2346',
    deliveryDate: '2026-05-20',
    examDate: null,
  });
  expect(await bytesKept(page, one?.file ?? { id: '', key: '' })).toEqual([...bytes]);
});

test('the same PDF dropped twice stays one certificate', async ({ balise }) => {
  const page = await openWallet(balise);
  const bytes = await v2Attestation(LINA);
  for (const time of [1, 2]) {
    const data = await page.evaluateHandle(
      (numbers) => {
        const transfer = new DataTransfer();
        const file = new File([new Uint8Array(numbers)], 'a.pdf', { type: 'application/pdf' });
        transfer.items.add(file);
        return transfer;
      },
      [...bytes],
    );
    // Beside the zone: it counts all the same, and the browser does not open the file instead.
    await page.dispatchEvent('h1', 'dragover', { dataTransfer: data });
    await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
    const read = page.getByRole('region', { name: 'Voici ce que Balise a lu' });
    await expect(read).toContainText('312 pix sur 896');
    const known = read.getByText('déjà dans ton portefeuille');
    await expect(known).toHaveCount(time - 1);
    await read.getByRole('button', { name: 'Ajouter au portefeuille' }).click();
    await expect(read).toBeHidden();
  }
  expect(await kept(balise)).toHaveLength(1);
});

test('nothing of pdf.js is loaded before a PDF is given', async ({ balise }) => {
  const page = await openWallet(balise);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.reload();
  await expect(page.locator('input[type=file]')).toBeAttached();
  await choose(page, hostile.archive());
  await expect(page.locator('[data-failure="not-a-certificate"]')).toBeVisible();
  const threads: string[] = [];
  page.on('worker', (worker) => threads.push(new URL(worker.url()).pathname));
  expect(loaded.filter((url) => /pdf-?js/.test(url))).toEqual([]);
  await choose(page, await oldV2Attestation(LINA, { hasLabels: false }));
  await expect(page.getByRole('region', { name: 'Voici ce que Balise a lu' })).toBeVisible();
  expect(threads.map((path) => path.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['/assets/pdf-thread']);
  expect(loaded.filter((url) => !url.startsWith(balise.origin))).toEqual([]);
  // The thread ends with the file.
  await expect.poll(() => page.workers().length).toBe(0);
});

test('what is no certificate costs a sentence, and the form is offered', async ({ balise }) => {
  const page = await openWallet(balise);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const codes = ['P-BCDF2346', 'P-GHJK2346'];
  const files: [string, Bytes, RegExp][] = [
    ['too-large', hostile.ofSize(20 * 1024 * 1024 + 1), /dépasse 20\sMo/],
    ['too-many-pages', await hostile.ofPages(41), /a 41\spages/],
    [
      'several-codes',
      await v3Certificates(codes.map((code) => ({ ...LINA, code }))),
      /2\scertificats/,
    ],
    ['not-a-certificate', await hostile.letter(), /ne ressemble pas à un certificat Pix/],
    ['encrypted', await hostile.encrypted(), /mot de passe/],
    ['damaged', await hostile.truncated(), /abîmé/],
    ['no-text', hostile.withScript(), /n’a pas de texte/],
    ['no-text', await hostile.scan(), /un scan ou une photo/],
    ['too-heavy', hostile.endlessDrawing(), /trop lourd à ouvrir/],
    ['damaged', hostile.loopingPages(), /abîmé/],
    ['not-a-certificate', hostile.hugeText(100_000), /ne ressemble pas/],
  ];
  for (const [why, bytes, sentence] of files) {
    await choose(page, bytes);
    await expect(page.locator(`[data-failure="${why}"]`)).toContainText(sentence);
    await expect(page.getByRole('button', { name: 'Saisir à la main' }).first()).toBeVisible();
  }
  expect(complaints).toEqual([]);
  expect(await kept(balise)).toEqual([]);
});

test('a PDF that takes for ever is given up after 10 s, and the page stays usable', async ({
  balise,
}) => {
  const page = await balise.context.newPage();
  // By a clock that the test winds on: the thread is as busy as it was.
  await page.clock.install();
  await page.goto(`${balise.origin}wallet.html`);
  const thread = page.waitForEvent('worker');
  await choose(page, hostile.slowDrawing());
  await thread;
  await expect(page.locator('[data-pdf="reading"]')).toBeVisible();
  // The page answers while the thread is busy.
  await page.getByRole('link', { name: 'Réglages' }).focus();
  await page.clock.fastForward(10_000);
  await expect(page.locator('[data-failure="too-slow"]')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
  await choose(page, await v3Certificate(LINA));
  await expect(page.getByRole('region', { name: 'Voici ce que Balise a lu' })).toBeVisible();
});

test('with the keyboard alone, a PDF is chosen, looked at and kept', async ({ balise }) => {
  const page = await openWallet(balise);
  const input = page.getByLabel('Choisir un PDF');
  // The driver tells the browser to hand choosers over without waiting for its answer: what comes
  // next on the same line is answered, so by then it does. A key pressed sooner opens a real one.
  const chooser = page.waitForEvent('filechooser');
  await page.bringToFront();
  await input.focus();
  await expect(input).toBeFocused();
  await page.keyboard.press('Enter');
  const buffer = Buffer.from(await v3Certificate(LINA));
  await (await chooser).setFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
  await expect(page.getByRole('heading', { name: 'Voici ce que Balise a lu' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Montrer le code' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('P-BCDF2346')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // On to the certificate itself.
  await expect(page.locator('[id^="certificate-"]:focus')).toContainText('312');
  expect(await kept(balise)).toHaveLength(1);
});
