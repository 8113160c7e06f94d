/** The unlock form says what is true of the lock: only one that can be read asks for a passphrase. */
import { waitFor } from '@testing-library/svelte';
import { NOTHING_SET } from '../../../lib/store/schema/school.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { seal } from '../../../lib/store/schema/envelope.ts';
import { LOCK_KEY } from '../../../lib/store/keys.ts';
import { unlock } from '../../../lib/app/actions/lock.ts';
import { lockRecord, type LockRecord } from '../../../lib/vault/lock-record.ts';
import { followStored } from '../../../lib/store/area/follow.ts';
import lockExample from '../../fixtures/storage/lock/v1.json' with { type: 'json' };
import '../../../components/wallet/settings/lock/LockedWallet.svelte';
import { showWallet, stateOf } from './wallet-page.ts';

vi.mock('../../../lib/store/area/follow.ts', () => ({ followStored: vi.fn() }));
vi.mock('../../../lib/app/actions/lock.ts', () => ({ unlock: vi.fn() }));

/** The lock as it is stored. */
let stored: unknown;

beforeEach(() => {
  vi.mocked(followStored).mockImplementation((_keys, show) => {
    void show({
      values: { [LOCK_KEY]: stored },
      place: 'disk',
      trouble: null,
      sittings: [],
      school: NOTHING_SET,
    });
    return { first: Promise.resolve(), stop: () => undefined };
  });
});

async function locked(language: string) {
  const state = stateOf({});
  state.wallet = { state: 'locked' };
  const page = showWallet(state, language);
  await waitFor(() => expect(page.one('[data-group="unlock"] p')).not.toBeNull());
  return page;
}

test('a lock that can be read asks for its passphrase', async () => {
  stored = seal(lockRecord, lockExample.data as LockRecord);
  const page = await locked('fr');
  expect(page.one('input[type="password"]')).not.toBeNull();
  expect(page.one('[data-lock-problem]')).toBeNull();
});

test.each([
  ['fr', 'Le verrou lui-même ne peut pas être lu', 'restaure ta sauvegarde', 'copie le diagnostic'],
  ['en', 'The lock itself cannot be read', 'restore your backup', 'copy the diagnostic'],
])('one that makes no sense is not put down to the phrase (%s)', async (language, ...sentences) => {
  stored = { v: 1, data: { id: 3 } };
  const page = await locked(language);
  for (const sentence of sentences) expect(page.text()).toContain(sentence);
  expect(page.one('input')).toBeNull();
  expect(page.one('button.danger')).not.toBeNull();
});

test('one of a newer Balise asks for an update, and offers to erase nothing', async () => {
  stored = { v: 99, data: {} };
  const page = await locked('fr');
  expect(page.text()).toContain('Mets Balise à jour');
  expect(page.one('[data-group="unlock"] button')).toBeNull();
});

test('a phrase that is wrong again is said again, not left standing: it is read aloud each time', async () => {
  stored = seal(lockRecord, lockExample.data as LockRecord);
  const page = await locked('fr');
  vi.mocked(unlock).mockResolvedValue({ ok: true, value: false });
  const attempt = async () => {
    const before = page.one('[role="alert"]');
    page.must('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    await waitFor(() => {
      const alert = page.one('[role="alert"]');
      expect(alert?.textContent).toContain('Ce n’est pas la bonne phrase de passe');
      expect(alert).not.toBe(before);
    });
  };
  await attempt();
  await attempt();
});
