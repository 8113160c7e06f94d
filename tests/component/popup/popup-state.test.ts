/** What the popup makes of what is kept, each time that it is read. */
import { beforeEach, expect, test, vi } from 'vitest';
import { PopupState } from '../../../components/popup/popup-state.svelte.ts';
import { send } from '../../../lib/app/messages/send.ts';
import type { Ready } from '../../../lib/store/area/follow.ts';
import { GLANCE_KEY } from '../../../lib/store/keys.ts';
import type { PixAccount } from '../../../lib/domain/account/account.ts';
import { accountWith, threeOfFive } from '../../support/records/arbitraries.ts';
import { glanceOf } from '../../support/states/popup-states.ts';

vi.mock('../../../lib/app/messages/send.ts', () => ({ send: vi.fn(() => Promise.resolve(null)) }));

const lina = accountWith(threeOfFive, Date.UTC(2026, 10, 24, 12));

const kept = (values: Record<string, unknown>): Ready => ({
  values,
  place: 'disk',
  trouble: null,
  sittings: [],
});
const keptOf = (account: PixAccount | null) => kept(glanceOf({ account }));
const NONSENSE = kept({ [GLANCE_KEY]: 'nonsense' });

let popup: PopupState;

beforeEach(() => {
  vi.mocked(send).mockClear();
  popup = new PopupState('fr');
});

test('the steps stay as the pupil put them, until the page is another’s or no first one any more', () => {
  popup.show(keptOf({ ...lina, readAt: null }));
  popup.stepsOpen = false;
  popup.show(keptOf({ ...lina, readAt: null, firstName: 'Lina-Marie' }));
  expect(popup.stepsOpen).toBe(false);
  popup.show(keptOf(lina));
  expect(popup.stepsOpen).toBeNull();
  popup.stepsOpen = true;
  popup.show(keptOf(null));
  expect(popup.stepsOpen).toBeNull();
});

test('the settings close where there is nothing to set any more', () => {
  popup.show(keptOf(lina));
  popup.settingsOpen = true;
  popup.show(keptOf(lina));
  expect(popup.settingsOpen).toBe(true);
  popup.show(NONSENSE);
  expect(popup.settingsOpen).toBe(false);
});

test('a glance that makes no sense is asked for anew, once', () => {
  popup.show(NONSENSE);
  popup.show(NONSENSE);
  expect(vi.mocked(send)).toHaveBeenCalledOnce();
  expect(vi.mocked(send)).toHaveBeenCalledWith({ type: 'ask', userId: null });
});

test('a storage that cannot be read is said, and the worker is not asked for what it cannot read', () => {
  popup.show(null);
  expect(popup.isUnknown).toBe(true);
  expect(vi.mocked(send)).not.toHaveBeenCalled();
});
