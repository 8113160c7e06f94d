/**
 * What both browsers do with the stores that an earlier build filled (tests/fixtures/stores/README.md):
 * they are put back before any page of Balise is opened, and the worker then begins anew.
 */
import { expect } from '@playwright/test';
import type { Visitor } from '../states/visitor.ts';
import { expectFacts, expectLocked, expectOpensBy } from './check.ts';
import type { Desk } from './desk.ts';
import type { Facts, StoresFixture } from './fixture.ts';
import { opened, restore } from './look.ts';
import { textsSeen, type CardSeen } from './seen.ts';
import type { Stores } from './stores.ts';

const PIX = 'https://app.pix.fr';

/** Under which keys that build kept what these journeys spoil. */
const WALLET = 'wallet';
const accountKeyed = (key: string | null) => `account:${key}`;

const NEWER = { v: 99, data: [{ kept: 'by a newer Balise' }] };
const BROKEN = { v: 1, data: { garbage: 'â€™ %00', list: [null, [], {}] } };

/** A browser with Balise and a pupil at it. */
interface Start {
  desk: Desk;
  fixture: StoresFixture;
  /** A tab for Pix, still empty. */
  pix: Visitor;
}

export interface Journey {
  title: string;
  follow: (start: Start) => Promise<void>;
}

/** What tells of a certificate or its holder. */
const SECRETS = /BCDF2346|MPQR3467|Exemple|EXEMPLE|Imaginaire|%PDF|JVBERi0/;

async function putIn(desk: Desk, stores: Stores): Promise<void> {
  await desk.put(stores);
  await desk.restart();
}

async function openAsItWas({ desk, fixture }: Start): Promise<void> {
  const stores = fixture.stores('open');
  await putIn(desk, stores);
  await expectFacts(desk, fixture.expected.open);
  const after = await desk.take();
  expect(Object.keys(after.sync)).toEqual(Object.keys(stores.sync));
  expect(Object.keys(after.local).filter((key) => key.startsWith('set-aside:'))).toEqual([]);
  expect(JSON.stringify(after.local)).not.toMatch(SECRETS);
  expect(after.databases).toEqual([]);
}

/** A certificate that comes out of its letter gets a name then; the others keep theirs. */
function named(facts: Facts, known: readonly CardSeen[]): Facts {
  const cards = facts.wallet.cards.map((card) => ({
    ...card,
    id: known.some(({ id }) => id === card.id)
      ? card.id
      : (expect.any(String) as unknown as string),
  }));
  return { ...facts, wallet: { ...facts.wallet, cards } };
}

async function lockedUntilThePassphrase({ desk, fixture }: Start): Promise<void> {
  const { expected } = fixture;
  await putIn(desk, fixture.stores('locked'));
  await expectLocked(desk, expected);
  expect(JSON.stringify(await desk.take())).not.toMatch(SECRETS);
  await expectOpensBy(desk, expected.passphrases.lock);
  await expectFacts(desk, named(expected.locked.unlocked, expected.open.wallet.cards));
  const { local, sync, databases } = await desk.take();
  expect(JSON.stringify({ local, sync, databases })).not.toMatch(SECRETS);
}

async function sharedInMemory({ desk, fixture }: Start): Promise<void> {
  await putIn(desk, fixture.stores('shared'));
  await expectFacts(desk, fixture.expected.shared);
  const { local, databases } = await desk.take();
  expect(local).toEqual({ shared: true });
  expect(databases).toEqual([]);
}

/** The next morning: what outlives the browser says that the computer is shared, and no more. */
async function sharedAfterClosing({ desk, fixture }: Start): Promise<void> {
  await putIn(desk, { ...fixture.stores('shared'), session: {} });
  await opened(desk, 'popup.html', async (page) => {
    await page.see('[data-shared]');
    await page.see('[data-first-run]');
  });
  expect((await desk.take()).local).toEqual({ shared: true });
}

async function restoredFrom({ desk, fixture }: Start, kind: 'plain' | 'encrypted'): Promise<void> {
  const { passphrases, restored } = fixture.expected;
  const text = fixture.text(`backup-${kind}`);
  await opened(desk, 'wallet.html#settings', (page) =>
    restore(page, text, kind === 'plain' ? null : passphrases.backup),
  );
  await expectFacts(desk, restored[kind]);
}

/** @returns the stores with another value in the place of the wallet, or of the account shown */
function spoilt(fixture: StoresFixture, what: 'wallet' | 'account', value: object): Stores {
  const stores = fixture.stores('open');
  const { account } = fixture.expected.open.wallet;
  const key = what === 'wallet' ? WALLET : accountKeyed(account);
  expect(stores.local).toHaveProperty([key]);
  return { ...stores, local: { ...stores.local, [key]: value } };
}

/** It still stands where it was. */
async function expectUntouched(desk: Desk, stores: Stores): Promise<void> {
  const kept = await desk.kept();
  const value = Object.entries(stores.local).filter(([, one]) => one === NEWER);
  expect(value).toHaveLength(1);
  for (const [key, one] of value) expect(kept[key]).toEqual(one);
}

/** It stands somewhere, as it was, whatever has come in its place. */
async function expectKeptAside(desk: Desk): Promise<void> {
  await expect
    .poll(async () => Object.entries(await desk.kept()))
    .toContainEqual([expect.stringMatching(/^set-aside:/), BROKEN]);
}

/** A page that comes to say this, in an element of this selector. */
const expectTold = (page: Visitor, selector: string, sentence: string) =>
  expect
    .poll(() => page.evaluate(textsSeen, selector), { message: selector })
    .toContainEqual(expect.stringContaining(sentence));

async function newerWallet({ desk, fixture, pix }: Start): Promise<void> {
  const stores = spoilt(fixture, 'wallet', NEWER);
  await putIn(desk, stores);
  const wallet = await desk.open('wallet.html');
  await expectTold(wallet, '[data-failure="newer"]', 'version plus récente');
  await pix.goto(`${PIX}/mes-certifications`);
  await pix.see('a[href^="/mes-certifications/"]');
  expect(await wallet.evaluate(textsSeen, '[data-certificate]')).toEqual([]);
  await expectUntouched(desk, stores);
}

async function brokenWallet({ desk, fixture, pix }: Start): Promise<void> {
  await putIn(desk, spoilt(fixture, 'wallet', BROKEN));
  const wallet = await desk.open('wallet.html');
  await expectTold(wallet, '[data-failure="corrupt"]', 'mis de côté, intact');
  await pix.goto(`${PIX}/mes-certifications`);
  await wallet.see('[data-certificate="P-BCDF2346"]');
  await expectKeptAside(desk);
}

async function newerAccount({ desk, fixture, pix }: Start): Promise<void> {
  const stores = spoilt(fixture, 'account', NEWER);
  await putIn(desk, stores);
  const popup = await desk.open('popup.html');
  await pix.goto(`${PIX}/competences`);
  await expectTold(popup, '[role="status"]', 'version plus récente de Balise');
  await expectUntouched(desk, stores);
}

async function brokenAccount({ desk, fixture, pix }: Start): Promise<void> {
  await putIn(desk, spoilt(fixture, 'account', BROKEN));
  const popup = await desk.open('popup.html');
  await expectTold(popup, '[role="status"]', 'mis de côté sans rien effacer');
  await pix.goto(`${PIX}/competences`);
  await popup.see('[data-count="3"]');
  await expectKeptAside(desk);
}

export const JOURNEYS: readonly Journey[] = [
  {
    title: 'open, with the sync on: both accounts, certificates, PDFs, history and choices',
    follow: openAsItWas,
  },
  {
    title: 'locked: nothing without the passphrase, and everything with it',
    follow: lockedUntilThePassphrase,
  },
  { title: 'a shared computer: everything in memory, nothing on the disk', follow: sharedInMemory },
  {
    title: 'a shared computer whose browser was closed stays one, and is empty',
    follow: sharedAfterClosing,
  },
  {
    title: 'a backup, plain, is restored into an empty Balise',
    follow: (start) => restoredFrom(start, 'plain'),
  },
  {
    title: 'a backup, encrypted, is restored into an empty Balise',
    follow: (start) => restoredFrom(start, 'encrypted'),
  },
  { title: 'a wallet of a newer version is told, and stays as it is', follow: newerWallet },
  {
    title: 'a broken wallet is told, and kept aside once certificates come in',
    follow: brokenWallet,
  },
  { title: 'an account of a newer version is told, and stays as it is', follow: newerAccount },
  { title: 'a broken account is told, and kept aside', follow: brokenAccount },
];
