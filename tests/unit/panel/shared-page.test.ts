import { expect, test, vi } from 'vitest';
import {
  onceShared,
  SharedPage,
  sharePage,
  sharePageAgain,
} from '../../../lib/app/panel/shared-page.ts';
import type { Digest } from '../../../lib/app/messages/digest.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import type { PageSeen } from '../../../lib/pix/capture/document/page-seen.ts';

const COMPETENCES: PageSeen = {
  kind: 'panel',
  assessmentId: null,
  isKnownTraining: false,
  trained: null,
  levelUp: null,
};

const DIGEST: Digest = {
  account: null,
  panel: DEFAULT_PREFERENCES.panel,
  language: null,
  firstDay: null,
  pinHint: false,
};

const newPage = () => new SharedPage('fr', new AbortController());

/** What the script that shows finds; null: nothing. */
function sharedPage(): SharedPage | null {
  let found: SharedPage | null = null;
  onceShared((page) => (found = page));
  return found;
}

test('what one script leaves, the other finds, with all that came before it', () => {
  const page = newPage();
  sharePage(page);
  page.signIn('4');
  page.arrive(COMPETENCES, '/competences');
  page.tell(DIGEST, '4');
  expect(sharedPage()).toBe(page);
  expect(sharedPage()).toMatchObject({ userId: '4', digest: DIGEST, place: { page: COMPETENCES } });
});

test('nothing is found once the life of the page is over', () => {
  const page = newPage();
  sharePage(page);
  page.end();
  expect(sharedPage()).toBeNull();
});

test('a newer script of ours ends the older', () => {
  const [older, newer] = [newPage(), newPage()];
  sharePage(older);
  sharePage(newer);
  expect(older.life.aborted).toBe(true);
  expect(sharedPage()).toBe(newer);
});

test('what is left after a pause is shown too, and not by a script that was here before', () => {
  const show = vi.fn();
  sharePage(newPage());
  onceShared(show);
  const again = newPage();
  sharePageAgain(again);
  expect(show).toHaveBeenLastCalledWith(again);
  expect(show).toHaveBeenCalledTimes(2);
  sharePage(newPage());
  sharePageAgain(newPage());
  expect(show).toHaveBeenCalledTimes(2);
});

test('each change is told to who follows, and none after the end', () => {
  const page = newPage();
  const told = vi.fn();
  page.follow(told);
  page.signIn('4');
  page.signIn('4');
  page.arrive(COMPETENCES, '/competences');
  page.tell(DIGEST, '4');
  expect(told.mock.calls.flat()).toEqual(['place', 'place', 'figures']);
  page.end();
  page.signOut();
  expect(told).toHaveBeenCalledTimes(3);
});

test('what the worker tells of one pupil is not kept for another', () => {
  const page = newPage();
  page.signIn('4');
  page.tell(DIGEST, null);
  page.tell(DIGEST, '5');
  page.tell(null, '4');
  expect(page.digest).toBeNull();
  page.tell(DIGEST, '4');
  expect(page.digest).toBe(DIGEST);
  page.signIn('5');
  expect(page.digest).toBeNull();
  page.tell(DIGEST, '5');
  page.signOut();
  expect([page.userId, page.digest]).toEqual([null, null]);
});

test('that a certificate was kept is told to whose it is, and to nobody after', () => {
  const kept = { where: 'disk', missesPdf: false } as const;
  const page = newPage();
  page.signIn('4');
  page.keep(kept, '5');
  expect(page.kept).toBeNull();
  page.keep(kept, '4');
  expect(page.kept).toBe(kept);
  page.signOut();
  expect(page.kept).toBeNull();
});
