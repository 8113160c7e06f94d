/** Fills an empty Balise as two pupils would, takes what is stored, and notes what is shown of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { DemoPix } from '../../demo-pix/index.ts';
import { oldV2Attestation } from '../../support/certificate-pdf/old-v2.ts';
import { LINA } from '../../support/certificate-pdf/printed.ts';
import { askForCertificateFile } from '../../support/browser/page-facts.ts';
import type { Desk, OpenPage } from '../../support/old-stores/desk.ts';
import type { Expected, Facts } from '../../support/old-stores/fixture.ts';
import { lookAtDetail, opened, restore, savedFile, unlock } from '../../support/old-stores/look.ts';
import * as seen from '../../support/old-stores/seen.ts';
import { handOver, typeIn, type Visitor } from '../../support/states/visitor.ts';

const PIX = 'https://app.pix.fr';

const COMMIT = '25caf35';

export const PASSPHRASES = {
  lock: 'le chat dort sur le clavier',
  sync: 'trois tortues traversent la cour',
  backup: 'un vélo bleu contre la grille',
};

/** Codes of the certificates; the last one comes in while the wallet is locked. */
const CODES = {
  valid: 'P-BCDF2346',
  pending: 'P-HJKM2346',
  overdue: 'P-CDFG2347',
  dueSoon: 'P-MPQR3467',
  rejected: 'P-DFGH2348',
  pixPlus: 'P-GHJK6789',
  letter: 'P-KMPQ2349',
};

/** The official PDFs: of the two that Pix gave, and of the one that was dropped. */
const FILES = [
  [CODES.valid, 'pix-certificat-2026-05-20-officiel.pdf'],
  [CODES.overdue, 'pix-certificat-2021-06-10-officiel.pdf'],
  [CODES.dueSoon, 'pix-certificat-2022-02-15-officiel.pdf'],
] as const;

/** A browser with Balise just installed, a demonstration Pix, and a hold on the worker's clock. */
export interface Started {
  /** Name and version. */
  browser: string;
  folder: 'chromium' | 'firefox';
  desk: Desk;
  demo: DemoPix;
  pix: Visitor;
  stored: () => Promise<Record<string, unknown>>;
  setDay: (day: string | null) => Promise<void>;
}

export function save(folder: Started['folder'], name: string, content: object | Buffer): void {
  const place = resolve('tests/fixtures/stores', COMMIT, folder);
  mkdirSync(place, { recursive: true });
  const text = Buffer.isBuffer(content) ? content : `${JSON.stringify(content, null, 1)}\n`;
  writeFileSync(join(place, name), text);
}

const today = () => new Intl.DateTimeFormat('en-CA').format(new Date());

const storedText = async ({ stored }: Started) => JSON.stringify(await stored());

/** Until something that matches is stored. */
const storedLike = (started: Started, pattern: RegExp) =>
  expect.poll(() => storedText(started)).toMatch(pattern);

/** Days of three months and of both accounts: each with a little more than before. */
async function fillHistory(started: Started): Promise<void> {
  const { demo, pix, setDay } = started;
  const visit = async (day: string | null) => {
    await setDay(day);
    await pix.goto(`${PIX}/accueil`);
    await pix.goto(`${PIX}/competences`);
    await storedLike(started, new RegExp(`"day":"${day ?? today()}"`));
  };
  demo.setCompetence('2.2', { earnedPix: 5, status: 'STARTED' });
  demo.setCompetence('3.3', { earnedPix: 2, status: 'STARTED' });
  await visit('2026-09-15');
  demo.signInAs('all-sixteen');
  demo.setCompetence('1.1', { earnedPix: 50, status: 'STARTED' });
  await visit('2026-10-06');
  demo.signInAs('three-of-five');
  demo.setCompetence('2.2', { earnedPix: 8, status: 'STARTED' });
  await visit('2026-10-13');
  demo.signInAs('all-sixteen');
  demo.setCompetence('1.1', { earnedPix: 56, status: 'COMPLETED' });
  await visit('2026-11-10');
  demo.signInAs('three-of-five');
  demo.setCompetence('3.3', { earnedPix: 6, status: 'STARTED' });
  await visit(null);
}

async function fillCertificates(started: Started): Promise<void> {
  const { demo, pix, desk } = started;
  const read = async (id: string, code: string) => {
    await pix.goto(`${PIX}/mes-certifications/${id}`);
    await storedLike(started, new RegExp(`"pix-detail":[^]{1,200}"${code}"`));
  };
  demo.signInAs('all-sixteen');
  demo.setCertificates(
    {
      id: '32001',
      version: 2,
      satAt: '2022-02-01T08:30:00.000Z',
      deliveredAt: '2022-02-15T10:00:00.000Z',
      globalLevel: null,
      extras: ['CléA Numérique'],
      pixScore: 288,
      center: 'Lycée Imaginaire',
      code: CODES.dueSoon,
    },
    {
      id: '32002',
      status: 'REJECTED',
      satAt: '2025-05-06T08:30:00.000Z',
      pixScore: 0,
      globalLevel: null,
      code: CODES.rejected,
    },
    {
      id: '32003',
      framework: 'EDU_2ND_DEGRE',
      satAt: '2026-06-10T08:30:00.000Z',
      deliveredAt: '2026-06-25T10:00:00.000Z',
      pixScore: null,
      globalLevel: { level: 'CONFIRMED', label: 'Confirmé' },
      code: CODES.pixPlus,
    },
  );
  await pix.goto(`${PIX}/mes-certifications`);
  await storedLike(started, new RegExp(CODES.rejected));
  await read('32001', CODES.dueSoon);
  await pix.evaluate(askForCertificateFile, '32001');
  await read('32003', CODES.pixPlus);

  demo.signInAs('three-of-five');
  demo.setCertificates(
    {
      id: '31002',
      status: 'WAITING_FOR_RESULTS',
      satAt: '2026-11-17T09:00:00.000Z',
      pixScore: null,
      globalLevel: null,
      code: CODES.pending,
    },
    { id: '31001', code: CODES.valid },
  );
  await pix.goto(`${PIX}/mes-certifications`);
  await storedLike(started, new RegExp(CODES.pending));
  await read('31001', CODES.valid);
  await pix.evaluate(askForCertificateFile, '31001');
  await expect.poll(async () => (await storedText(started)).match(/"file":\{/g)?.length).toBe(2);

  const wallet = await desk.open('wallet.html');
  await wallet.see('[data-pdf="waiting"]');
  const printed = { ...LINA, deliveryDate: '2021-06-10', code: CODES.overdue, maxLevel: 5 };
  const bytes = await oldV2Attestation({ ...printed, score: 96 }, { hasLabels: true });
  await handOver(wallet, { name: 'attestation.pdf', type: 'application/pdf', bytes });
  await wallet.see('[data-pdf="read"]');
  await wallet.click('[data-pdf] .button.main');
  await wallet.see(`[data-certificate="${CODES.overdue}"]`);
  await wallet.evaluate((selector) => {
    const select = document.querySelector<HTMLSelectElement>(selector);
    if (!select) throw new Error(`no ${selector}`);
    select.value = 'troisieme';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, `[data-certificate="${CODES.valid}"] select:has([value="troisieme"])`);
  await storedLike(started, /"schoolClass":"troisieme"/);
  await wallet.close();
}

async function choose(started: Started): Promise<void> {
  const { desk } = started;
  const settings = await desk.open('wallet.html#settings');
  const click = async (selector: string, stored: RegExp) => {
    await settings.click(selector);
    await storedLike(started, stored);
  };
  await click('[name="language"][value="fr"]', /"language":"fr"/);
  await click('[name="renewal-years"][value="5"]', /"renewalYears":5/);
  await click('[name="alert-day"][value="90"]', /"alertDays":\[180,30,7,0\]/);
  await click('[name="side"][value="left"]', /"side":"left"/);
  const row = 'li[data-account]:has([data-show-account])';
  await typeIn(settings, `${row} input[type="text"]`, 'Malou');
  await settings.click(`${row} form button`);
  await storedLike(started, /"nickname":"Malou"/);
  await settings.close();
  const progress = await desk.open('wallet.html#progress');
  await progress.click('[data-path="3.3"] button', /Mettre de côté/);
  await storedLike(started, /"3\.3"[^\]}]*\]/);
  await progress.see('[data-path="5.2"]');
  await progress.close();
}

async function makeBackup(desk: Desk, passphrase: string | null): Promise<Buffer> {
  const settings = await desk.open('wallet.html#settings');
  const group = '[data-group="backup"]';
  await settings.see(`${group} [data-make-backup]`);
  if (passphrase !== null) {
    await settings.click('[data-open-row="backup"]');
    await typeIn(settings, `${group} [type="password"]`, passphrase);
  }
  const bytes = await desk.saved(settings, `balise-sauvegarde-${today()}.json`, () =>
    settings.click(passphrase === null ? `${group} [data-make-backup]` : `${group} form .button`),
  );
  await settings.see(`${group} [role="status"]:not(:empty)`);
  await settings.close();
  return bytes;
}

async function switchSyncOn(started: Started): Promise<void> {
  const settings = await started.desk.open('wallet.html#settings');
  await settings.click('[data-open-row="sync"]');
  await typeIn(settings, '[data-group="sync"] [type="password"]', PASSPHRASES.sync);
  await settings.click('[data-group="sync"] form button');
  await settings.see('[data-sync="on"]');
  await expect
    .poll(async () => (await started.stored()).sync)
    .toMatchObject({ data: { lastAt: expect.any(Number) as unknown, problem: null } });
  await settings.close();
}

async function putLockOn(desk: Desk): Promise<void> {
  const settings = await desk.open('wallet.html#settings');
  const group = '[data-group="lock"]';
  await settings.click('[data-open-row="lock"]');
  await typeIn(settings, `${group} [autocomplete="new-password"]`, PASSPHRASES.lock);
  await settings.click(`${group} [type="checkbox"]`);
  await settings.click(`${group} form button`, /Activer le verrou/);
  await settings.click(`${group} button`, /Verrouiller maintenant/);
  await settings.see('[data-group="unlock"]');
  await settings.close();
}

/** What a page shows once it shows the same twice, and what is named is there. */
async function settled<T>(page: OpenPage, selector: string, look: () => T): Promise<T> {
  await page.see(selector);
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify(await page.evaluate(look, null));
      const isSame = now === before;
      before = now;
      return isSame;
    })
    .toBe(true);
  return JSON.parse(before) as T;
}

async function lookAtAccount(desk: Desk): Promise<Facts['accounts'][number]> {
  const popup = await opened(desk, 'popup.html', (page) =>
    settled(page, '[data-competence="5.2"]', seen.popupSeen),
  );
  const progress = await opened(desk, 'wallet.html#progress', async (page) => {
    await page.click('[data-group="pix"] summary');
    return settled(page, '[data-group="pix"] tbody tr', seen.progressSeen);
  });
  return { popup, progress };
}

/** Everything, of both accounts; the one that was shown is shown again at the end. */
async function lookAtAll(started: Started, codeOfDetail = CODES.valid): Promise<Facts> {
  const { desk } = started;
  const names: Record<string, string[]> = {};
  const badge = await desk.badge();
  const wallet = await desk.open('wallet.html');
  await wallet.see(`[data-certificate="${codeOfDetail}"] [data-exports]`);
  const cards = await settled(wallet, '[data-certificate]', seen.walletSeen);
  names.wallet = await wallet.evaluate(seen.namesSeen, null);
  const files = [];
  for (const [code, name] of FILES) files.push(await savedFile(desk, wallet, code, name));
  const details = { [codeOfDetail]: await lookAtDetail(wallet, codeOfDetail) };
  await wallet.close();
  const settings = await opened(desk, 'wallet.html#settings', async (page) => {
    const found = await settled(page, '[data-sync]', seen.settingsSeen);
    names.settings = await page.evaluate(seen.namesSeen, null);
    return found;
  });
  const first = await lookAtAccount(desk);
  const popup = await desk.open('popup.html');
  await popup.see('[data-competence="5.2"]');
  names.popup = await popup.evaluate(seen.namesSeen, null);
  await popup.close();
  const own = first.popup.account ?? '';
  const other = first.popup.accounts.find(({ key }) => key !== own)?.key ?? '';
  await show(desk, other);
  const second = await lookAtAccount(desk);
  await show(desk, own);
  return { badge, wallet: cards, details, files, settings, accounts: [first, second], names };
}

/** Shows the data of another account, from the settings. */
async function show(desk: Desk, key: string): Promise<void> {
  const settings = await desk.open('wallet.html#settings');
  await settings.click(`[data-account="${key}"] [data-show-account]`);
  await settings.see(`header [data-account="${key}"]`);
  await settings.close();
}

/** A pupil's browser: open, then locked. Also the two backups. */
export async function fillOpenAndLocked(
  started: Started,
): Promise<{ expected: Partial<Expected>; plain: Buffer; encrypted: Buffer }> {
  const { desk, folder, demo, pix, browser } = started;
  await fillHistory(started);
  await fillCertificates(started);
  await choose(started);
  await desk.restart();
  const plain = await makeBackup(desk, null);
  const encrypted = await makeBackup(desk, PASSPHRASES.backup);
  save(folder, 'backup-plain.json', plain);
  save(folder, 'backup-encrypted.json', encrypted);
  await switchSyncOn(started);
  const open = await lookAtAll(started);
  save(folder, 'open.json', await desk.take());

  await putLockOn(desk);
  demo.setCertificates({
    id: '31003',
    status: 'CANCELLED',
    satAt: '2025-05-06T08:30:00.000Z',
    pixScore: null,
    globalLevel: null,
    code: CODES.letter,
  });
  await pix.goto(`${PIX}/mes-certifications`);
  await storedLike(started, /"inbox"/);
  await pix.goto('about:blank');
  const popup = await opened(desk, 'popup.html', (page) =>
    settled(page, '[data-competence="5.2"]', seen.popupSeen),
  );
  const settings = await opened(desk, 'wallet.html#settings', (page) =>
    settled(page, '[data-group="unlock"]', seen.settingsSeen),
  );
  const wallet = await opened(desk, 'wallet.html', (page) =>
    settled(page, '[data-group="unlock"]', seen.walletSeen),
  );
  const badge = await desk.badge();
  save(folder, 'locked.json', await desk.take());
  const page = await desk.open('wallet.html');
  await unlock(page, PASSPHRASES.lock);
  await page.see(`[data-certificate="${CODES.letter}"]`);
  await page.close();
  const unlocked = await lookAtAll(started);
  const expected: Partial<Expected> = {
    build: COMMIT,
    browser,
    seenOn: today(),
    passphrases: PASSPHRASES,
    open,
    locked: { badge, popup, settings, wallet, unlocked },
  };
  return { expected, plain, encrypted };
}

/** Restores into an empty Balise. */
export async function fillFromBackup(
  started: Started,
  text: Buffer,
  passphrase: string | null,
): Promise<Facts> {
  const { desk } = started;
  const settings = await desk.open('wallet.html#settings');
  await restore(settings, text.toString('utf8'), passphrase);
  await settings.close();
  return lookAtAll(started);
}

/** Moves to memory, and back to nothing. */
export async function fillShared(started: Started): Promise<Facts> {
  const { desk, folder } = started;
  const settings = await desk.open('wallet.html#settings');
  await settings.click('[data-change-shared]');
  await settings.see('dialog[open] [data-what-is-kept]');
  await settings.click('dialog[open] [data-keep="true"]');
  await settings.see('[data-shared="true"]');
  await settings.see('[data-shared-told]:not(:empty)');
  await settings.close();
  const facts = await lookAtAll(started);
  save(folder, 'shared.json', await desk.take());
  return facts;
}
