/** The sync says what is true of it: on, off, or without the key that went with a forgotten lock. */
import { waitFor } from '@testing-library/svelte';
import { NOTHING_SET } from '../../../lib/store/schema/school.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { seal } from '../../../lib/store/schema/envelope.ts';
import { SYNC_KEY, SYNC_SECRET_KEY } from '../../../lib/store/keys.ts';
import { followStored } from '../../../lib/store/area/follow.ts';
import { followComputers, forgetComputer, switchOn } from '../../../lib/app/actions/sync.ts';
import { syncRecord } from '../../../lib/sync/sync-record.ts';
import syncExample from '../../fixtures/storage/sync/v1.json' with { type: 'json' };
import '../../../components/wallet/settings/Settings.svelte';
import { showWallet, stateOf } from './wallet-page.ts';

vi.mock('wxt/browser', () => ({ browser: { storage: {} } }));
vi.mock('../../../lib/store/area/follow.ts', () => ({ followStored: vi.fn() }));
vi.mock('../../../lib/app/actions/sync.ts', () => ({
  switchOn: vi.fn(),
  followComputers: vi.fn(() => () => undefined),
  forgetComputer: vi.fn(() => Promise.resolve({ ok: true })),
}));

let stored: Record<string, unknown>;

beforeEach(() => {
  location.hash = '#settings';
  vi.mocked(followStored).mockImplementation((_keys, show) => {
    void show({
      values: stored,
      place: 'disk',
      trouble: null,
      sittings: [],
      school: NOTHING_SET,
    });
    return { first: Promise.resolve(), stop: () => undefined };
  });
});

async function sync(language: string) {
  const page = showWallet(stateOf({}), language);
  await waitFor(() => expect(page.one('[data-group="sync"]')).not.toBeNull());
  const group = page.one('[data-group="sync"]');
  return {
    is: page.one('[data-sync]')?.dataset.sync,
    text: group?.textContent,
    asksPassphrase: group?.querySelector('[type="password"]') != null,
    exchanges: [...(group?.querySelectorAll('button') ?? [])].some(({ textContent }) =>
      /Synchroniser maintenant|Sync now/.test(textContent),
    ),
  };
}

const record = seal(syncRecord, syncExample.data as never);

test('off, it asks for a passphrase', async () => {
  stored = {};
  const seen = await sync('fr');
  expect(seen).toMatchObject({ is: 'off', asksPassphrase: true, exchanges: false });
  expect(seen.text).toContain('même un compte que tu as déjà retiré d’ici');
});

test('on, it can be asked for a round', async () => {
  stored = { [SYNC_KEY]: record, [SYNC_SECRET_KEY]: 'c2VjcmV0' };
  expect(await sync('fr')).toMatchObject({ is: 'on', asksPassphrase: false, exchanges: true });
});

test('it lists whose copies there are, and another computer’s can be removed', async () => {
  stored = { [SYNC_KEY]: record, [SYNC_SECRET_KEY]: 'c2VjcmV0' };
  vi.mocked(followComputers).mockImplementationOnce((show) => {
    show([
      { computer: 'here', isThisOne: true, at: Date.now(), standing: 'read' },
      { computer: 'there', isThisOne: false, at: Date.now() - 40 * 86_400_000, standing: 'read' },
      { computer: 'other', isThisOne: false, at: null, standing: 'unreadable' },
    ]);
    return () => undefined;
  });
  await sync('fr');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-synced-computer]')];
  expect(rows.map((row) => row.querySelectorAll('button').length)).toEqual([0, 1, 1]);
  expect(rows[1]?.textContent).toContain('il y a');
  expect(rows[2]?.dataset.standing).toBe('unreadable');
  rows[1]?.querySelector('button')?.click();
  expect(forgetComputer).toHaveBeenCalledWith('there');
});

test.each([
  ['fr', 'rien n’est synchronisé'],
  ['en', 'nothing is synced'],
])('without its key it says that it is paused, and how it goes on (%s)', async (language, said) => {
  stored = { [SYNC_KEY]: record };
  const seen = await sync(language);
  expect(seen).toMatchObject({ is: 'paused', asksPassphrase: true, exchanges: false });
  expect(seen.text).toContain(said);
  expect(seen.text).not.toMatch(/Activé\.|On\./);
});

test.each([
  ['fr', 'Ce n’est pas la phrase de passe de la synchronisation'],
  ['en', 'This is not the sync passphrase'],
])('paused, another passphrase is not blamed on other computers (%s)', async (language, said) => {
  stored = { [SYNC_KEY]: record };
  vi.mocked(switchOn).mockResolvedValue({ ok: true, value: 'other-passphrase' });
  const page = showWallet(stateOf({}), language);
  await waitFor(() => expect(page.one('[data-sync="paused"]')).not.toBeNull());
  const form = page.must('[data-group="sync"] form');
  for (const field of form.querySelectorAll<HTMLInputElement>('[type="password"]')) {
    field.value = 'le chien dort sur le clavier';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  await waitFor(() => {
    expect(page.one('[data-group="sync"] [role="alert"]')?.textContent).toContain(said);
  });
});

test.each([
  ['fr', 'ce qu’il a envoyé s’efface'],
  ['en', 'what it sent is erased'],
])('before it is switched off, it says what goes with it (%s)', async (language, said) => {
  stored = { [SYNC_KEY]: record };
  expect((await sync(language)).text).toContain(said);
});
