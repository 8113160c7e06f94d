/** What both browsers do with the stores of an earlier build: each is a journey of its own. */
import { expect } from '@playwright/test';
import { expectFacts, expectLocked, expectOpensBy } from './check.ts';
import type { Desk } from './desk.ts';
import type { Facts, StoresFixture } from './fixture.ts';
import { opened, restore } from './look.ts';
import type { CardSeen } from './seen.ts';
import type { Stores } from './stores.ts';

/** Under which keys that build kept what these journeys spoil. */
const WALLET = 'wallet';
const accountKeyed = (key: string | null) => `account:${key}`;

export const NEWER = { v: 99, data: [{ kept: 'by a newer Balise' }] };
export const BROKEN = { v: 1, data: { garbage: 'â€™ %00', list: [null, [], {}] } };

/** What tells of a certificate or its holder. */
const SECRETS = /BCDF2346|MPQR3467|Exemple|EXEMPLE|Imaginaire|%PDF|JVBERi0/;

async function putIn(desk: Desk, stores: Stores): Promise<void> {
  await desk.put(stores);
  await desk.restart();
}

export async function openAsItWas(desk: Desk, fixture: StoresFixture): Promise<void> {
  const stores = fixture.stores('open');
  await putIn(desk, stores);
  await expectFacts(desk, fixture.expected.open);
  const after = await desk.take();
  expect(Object.keys(after.sync)).toEqual(Object.keys(stores.sync));
  expect(Object.keys(after.local).filter((key) => key.startsWith('set-aside:'))).toEqual([]);
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

export async function lockedUntilThePassphrase(desk: Desk, fixture: StoresFixture): Promise<void> {
  const { expected } = fixture;
  await putIn(desk, fixture.stores('locked'));
  await expectLocked(desk, expected);
  expect(JSON.stringify(await desk.take())).not.toMatch(SECRETS);
  await expectOpensBy(desk, expected.passphrases.lock);
  await expectFacts(desk, named(expected.locked.unlocked, expected.open.wallet.cards));
  const { local, sync, databases } = await desk.take();
  expect(JSON.stringify({ local, sync, databases })).not.toMatch(SECRETS);
}

export async function sharedInMemory(desk: Desk, fixture: StoresFixture): Promise<void> {
  await putIn(desk, fixture.stores('shared'));
  await expectFacts(desk, fixture.expected.shared);
  const { local, databases } = await desk.take();
  expect(local).toEqual({});
  expect(databases.map(({ name }) => name)).toEqual(
    fixture.stores('shared').databases.map(({ name }) => name),
  );
}

/** The next morning: what outlives the browser says that the computer is shared, and no more. */
export async function sharedAfterClosing(desk: Desk, fixture: StoresFixture): Promise<void> {
  await putIn(desk, { ...fixture.stores('shared'), session: {} });
  await opened(desk, 'popup.html', async (page) => {
    await page.see('[data-shared]');
    await page.see('[data-first-run]');
  });
  expect((await desk.take()).local).toEqual({});
}

export async function restoredFrom(
  desk: Desk,
  fixture: StoresFixture,
  kind: 'plain' | 'encrypted',
): Promise<void> {
  const { passphrases, restored } = fixture.expected;
  const text = fixture.text(`backup-${kind}`);
  await opened(desk, 'wallet.html#settings', (page) =>
    restore(page, text, kind === 'plain' ? null : passphrases.backup),
  );
  await expectFacts(desk, restored[kind]);
}

/** @returns the stores with another value in the place of the wallet, or of the account shown */
export function spoilt(fixture: StoresFixture, what: 'wallet' | 'account', value: object): Stores {
  const stores = fixture.stores('open');
  const { account } = fixture.expected.open.wallet;
  const key = what === 'wallet' ? WALLET : accountKeyed(account);
  expect(stores.local).toHaveProperty([key]);
  return { ...stores, local: { ...stores.local, [key]: value } };
}

/** It still stands where it was. */
export async function expectUntouched(desk: Desk, stores: Stores): Promise<void> {
  const { local } = await desk.take();
  const value = Object.entries(stores.local).filter(([, one]) => one === NEWER);
  expect(value).toHaveLength(1);
  for (const [key, one] of value) expect(local[key]).toEqual(one);
}

/** It stands somewhere, as it was, whatever has come in its place. */
export async function expectKeptAside(desk: Desk): Promise<void> {
  await expect
    .poll(async () => Object.entries((await desk.take()).local))
    .toContainEqual([expect.stringMatching(/^set-aside:/), BROKEN]);
}
