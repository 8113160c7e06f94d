import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SHARED_CERTIFICATE } from '../../demo-pix/index.ts';
import { LINA } from '../../support/certificate-pdf/printed.ts';
import { v3Certificate } from '../../support/certificate-pdf/v3.ts';
import { type Balise, expect, PIX, test } from '../support/balise.ts';

interface StoredCertificate {
  told: Record<string, { facts: Record<string, unknown> }>;
  file: { size: number } | null;
}

async function wallet(balise: Balise): Promise<StoredCertificate[]> {
  const stored = (await balise.stored()).wallet as { data: StoredCertificate[] } | undefined;
  return stored?.data ?? [];
}

const line = (popup: Page) => popup.locator('[data-certificate-status]');

/** A PDF to the eye of a program, with every byte that there is, some 300 kB long. */
const FILE = Buffer.concat([
  Buffer.from('%PDF-1.3\n'),
  ...Array.from({ length: 1200 }, () => Buffer.from(Array.from({ length: 256 }, (_, at) => at))),
]);

const FILE_DIGEST = createHash('sha256').update(FILE).digest('hex');

/** Pix's own button, as the pupil sees what comes of it. */
async function download(pix: Page): Promise<Buffer> {
  const [file] = await Promise.all([
    pix.waitForEvent('download'),
    pix
      .getByRole('button', { name: /Télécharger/ })
      .first()
      .click(),
  ]);
  return readFileSync(await file.path());
}

async function serve(pix: Page, body: Buffer): Promise<void> {
  await pix.route('**/api/attestation/**', (route) =>
    route.fulfill({ status: 200, headers: { 'content-type': 'application/pdf' }, body }),
  );
}

test('the list fills the wallet and the popup line, the detail adds the rest', async ({
  balise,
  pix,
}) => {
  const popup = await balise.openPopup();
  await expect(line(popup)).toHaveAttribute('data-certificate-status', 'none');
  // In the browser's language: no page of Pix was seen yet.
  await expect(line(popup)).toContainText('Mes certifications');

  await pix.goto(`${PIX}/mes-certifications`);
  await expect(line(popup)).toHaveAttribute('data-certificate-status', 'valid');
  // The list has no delivery date: the exam's counts until it is known.
  await expect(line(popup)).toContainText('à renouveler au plus tard le 12 mai 2029');
  expect(await wallet(balise)).toHaveLength(2);

  await pix.bringToFront();
  await pix.getByRole('link', { name: 'Voir le détail' }).click();
  await expect(line(popup)).toContainText('à renouveler au plus tard le 20 mai 2029');
  const stored = await balise.stored();
  const [detailed] = (await wallet(balise)).filter(({ told }) => 'pix-detail' in told);
  expect(detailed?.told['pix-detail']?.facts).toMatchObject({
    holder: 'Lina Exemple',
    centre: 'Collège Imaginaire',
    code: 'P-BCDF2346',
    deliveryDate: '2026-05-20',
    levelLabel: 'Indépendant 1',
    score: 312,
    maxScore: 895,
  });
  expect(detailed?.told['pix-detail']?.facts.competences).toHaveLength(16);
  expect(JSON.stringify(stored)).not.toMatch(/2011-04-02|Ville-Exemple/);
});

test('the popup line opens the wallet at the certificate', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/mes-certifications`);
  const popup = await balise.openPopup();
  await expect(line(popup)).toHaveAttribute('data-certificate-status', 'valid');
  const [opened] = await Promise.all([balise.context.waitForEvent('page'), line(popup).click()]);
  await expect.poll(() => opened.url()).toMatch(/wallet\.html#[\w-]+/);
});

test.describe('a pupil with every kind of result', () => {
  test.use({ pupil: 'all-sixteen' });

  test('each is kept as what it is', async ({ balise, pix }) => {
    await pix.goto(`${PIX}/mes-certifications`);
    await expect.poll(async () => (await wallet(balise)).length).toBe(5);
    const facts = (await wallet(balise)).map(({ told }) => told['pix-list']?.facts);
    expect(facts.map((one) => one?.status)).toEqual([
      'pending',
      'validated',
      'cancelled',
      'rejected',
      'validated',
    ]);
    expect(facts.map((one) => one?.generation)).toEqual(['v3', 'v3', 'v3', 'v3', 'v2']);
    await pix.goto(`${PIX}/mes-certifications/32001`);
    await expect
      .poll(async () => (await wallet(balise))[4]?.told['pix-detail']?.facts)
      .toMatchObject({ maxScore: 896, maxCompetenceLevel: 7, extras: ['CléA Numérique'] });
  });

  test('the older list tells the same', async ({ balise, pix }) => {
    await pix.goto(`${PIX}/competences`);
    await pix.evaluate(async () => {
      const stored = JSON.parse(localStorage.getItem('ember_simple_auth-session') ?? '{}') as {
        authenticated: { access_token: string };
      };
      const authorization = `Bearer ${stored.authenticated.access_token}`;
      await fetch('/api/certifications', { headers: { authorization } });
    });
    await expect.poll(async () => (await wallet(balise)).length).toBe(5);
    const facts = (await wallet(balise)).map(({ told }) => told['pix-list']?.facts);
    expect(facts.map((one) => one?.status)).toEqual([
      'pending',
      'validated',
      'cancelled',
      'rejected',
      'validated',
    ]);
  });
});

test('the PDF that the pupil downloads is kept byte for byte, and the page gets the same', async ({
  balise,
  pix,
}) => {
  await serve(pix, FILE);
  await pix.goto(`${PIX}/mes-certifications`);
  expect(FILE.equals(await download(pix))).toBe(true);
  await expect.poll(() => balise.files()).toEqual([FILE_DIGEST]);
  await expect
    .poll(async () => (await wallet(balise)).map(({ file }) => file?.size ?? 0))
    .toEqual([0, FILE.length]);
});

test('a downloaded PDF has its day of delivery: as the page shows it, else as it is printed', async ({
  balise,
  pix,
  demo,
}) => {
  await serve(pix, Buffer.from(await v3Certificate({ ...LINA, deliveryDate: '2026-05-20' })));
  // By the days of Nouméa, where what Paris delivers in the afternoon is of the day after.
  const zone = await pix.context().newCDPSession(pix);
  await zone.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Noumea' });
  const { id, code } = { id: '31001', code: 'P-BCDF2346' };
  demo.setCertificates({ id, code, deliveredAt: '2026-05-20T14:00:00.000Z' });

  // Pix's list tells no day of delivery: the one that is printed.
  await pix.goto(`${PIX}/mes-certifications`);
  await download(pix);
  await expect.poll(() => balise.files()).toHaveLength(1);
  const page = await balise.openWallet();
  const card = page.locator(`[data-certificate="${code}"]`);
  await expect(card).toHaveAttribute('data-renew-by', '2029-05-20');

  // Its own page does.
  await pix.bringToFront();
  await pix.getByRole('link', { name: 'Voir le détail' }).click();
  await expect(pix.getByText('Date de délivrance : 21/05/2026')).toBeVisible();
  await expect(card).toHaveAttribute('data-renew-by', '2029-05-21');
  const told = async () => (await wallet(balise))[0]?.told['pix-detail']?.facts;
  expect(await told()).toMatchObject({ deliveryDate: '2026-05-21', zone: 'Pacific/Noumea' });

  // Nothing of it is kept any more while the page still stands there: the download brings it back.
  await balise.store({ wallet: { v: 1, data: [] } });
  await expect(card).toHaveCount(0);
  await pix.bringToFront();
  await download(pix);
  await expect(card).toHaveAttribute('data-renew-by', '2029-05-21');
  expect(await told()).toMatchObject({ deliveryDate: '2026-05-21', zone: 'Pacific/Noumea' });
});

test('a file beyond all measure is left to the page, and the popup says so', async ({
  balise,
  pix,
}) => {
  const huge = Buffer.concat([FILE, Buffer.alloc(7_000_000, 0x41)]);
  await serve(pix, huge);
  await pix.goto(`${PIX}/mes-certifications`);
  expect(huge.equals(await download(pix))).toBe(true);
  const popup = await balise.openPopup();
  const told = popup.locator('[data-failure="too-large"]');
  await expect(told).toContainText('n’a pas pu lire le PDF d’un certificat');
  expect(await balise.files()).toHaveLength(0);
});

test('what is no PDF is not kept, and the popup says so', async ({ balise, pix }) => {
  await serve(pix, Buffer.from('<html>Oups</html>'));
  await pix.goto(`${PIX}/mes-certifications`);
  await download(pix);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-failure="unexpected"]')).toBeVisible();
  expect(await balise.files()).toHaveLength(0);
});

test('somebody else’s certificate, seen by its code, is never kept', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/verification-certificat`);
  await pix.getByLabel('Code de vérification').fill(SHARED_CERTIFICATE.code);
  await pix.getByRole('button', { name: 'Vérifier le certificat' }).click();
  await pix.waitForURL('**/partage-certificat/39001');
  await expect(pix.getByText('Ambre Autre')).toBeVisible();

  // Not even if that page came to ask for it under the address of the pupil's own.
  await pix.route('**/api/certifications/39001', (route) =>
    route.fulfill({
      json: {
        data: {
          type: 'certifications',
          id: '39001',
          attributes: { 'first-name': 'Ambre', 'last-name': 'Autre', 'pix-score': 704 },
        },
      },
    }),
  );
  await serve(pix, FILE);
  await pix.evaluate(async () => {
    await (await fetch('/api/certifications/39001')).json();
    await (await fetch('/api/attestation/39001')).blob();
  });

  // What comes after it is kept, so those had their time and were let go.
  await pix.goto(`${PIX}/mes-certifications`);
  await expect.poll(async () => (await wallet(balise)).length).toBe(2);
  expect(JSON.stringify(await balise.stored())).not.toMatch(/Ambre|Autre|39001|P-XYWV9876/);
  expect(await balise.files()).toHaveLength(0);
});

test('a list that cannot be read says so, and what was known stays', async ({
  balise,
  pix,
  demo,
}) => {
  await pix.goto(`${PIX}/mes-certifications`);
  const popup = await balise.openPopup();
  await expect(line(popup)).toHaveAttribute('data-certificate-status', 'valid');
  const before = await wallet(balise);
  demo.fault(/certificate-summaries/, 'truncated-json');
  await pix.reload();
  await expect(popup.locator('[data-failure="not-json"]')).toContainText(
    'la liste de tes certifications',
  );
  expect(await wallet(balise)).toEqual(before);
});

test('during a certification, neither list nor file is read', async ({ balise, pix, demo }) => {
  demo.settings.certificationSigns = ['event'];
  await pix.goto(`${PIX}/certifications`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-account]')).toContainText('Lina');
  await pix
    .getByRole('button', { name: /session|commencer/i })
    .first()
    .click();
  await pix.waitForURL(/\/challenges\/0/);
  const before = await balise.stored();
  await serve(pix, FILE);
  await pix.evaluate(async () => {
    await (await fetch('/api/certificate-summaries')).text();
    await (await fetch('/api/attestation/31001')).blob();
  });
  expect(await balise.stored()).toEqual(before);
  expect(await balise.files()).toHaveLength(0);
});
