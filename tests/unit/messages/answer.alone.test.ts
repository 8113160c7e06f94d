/** What waits for what when a page of Pix speaks: an answer that was read waits for nothing else. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { PixMessage } from '../../../lib/app/messages/messages.ts';

const { said, session } = vi.hoisted(() => {
  const steps: string[] = [];
  return {
    said: steps,
    session: { release: (): void => undefined, hold: Promise.resolve(), hasChanged: false },
  };
});

const quiet = () => Promise.resolve();
vi.mock('../../../lib/app/worker/certification.ts', () => ({
  lookForCertification: quiet,
  noteMessage: async () => {
    await session.hold;
    said.push('noted');
    return session.hasChanged;
  },
}));
vi.mock('../../../lib/app/worker/pix-tabs.ts', () => ({ notePixTab: quiet, openPix: quiet }));
vi.mock('../../../lib/app/alerts/keep-watch.ts', () => ({
  checkAlerts: quiet,
  holdAlerts: quiet,
  openWallet: quiet,
}));
vi.mock('../../../lib/app/diagnostics/trouble.ts', () => ({
  noteTrouble: quiet,
  troubleIsOver: quiet,
}));
vi.mock('../../../lib/app/toolbar/out-of-sight.ts', () => ({ isOutOfSight: quiet }));
vi.mock('../../../lib/app/toolbar/keep-true.ts', () => ({
  showInToolbar: () => Promise.resolve(void said.push('shown')),
  showStoredInToolbar: () => Promise.resolve(void said.push('shown again')),
}));
vi.mock('../../../lib/app/worker/errors.ts', () => ({ keepError: quiet }));
vi.mock('../../../lib/app/worker/files.ts', () => ({ keepDownload: quiet }));
vi.mock('../../../lib/app/worker/kept.ts', () => ({ keptBy: () => Promise.resolve(null) }));
vi.mock('../../../lib/app/worker/store.ts', () => ({ store: {} }));
vi.mock('../../../lib/app/worker/undo.ts', () => ({ planEndOfUndo: quiet }));
vi.mock('../../../lib/app/messages/digest.ts', () => ({ digestOf: () => null }));
vi.mock('../../../lib/store/area/browser-areas.ts', () => ({
  areas: {},
  browserArea: { place: () => Promise.resolve('disk') },
}));
vi.mock('../../../lib/store/area/school.ts', () => ({
  isQuestionOpen: () => Promise.resolve(false),
}));
vi.mock('../../../lib/store/record-readings.ts', () => ({
  recordTogether: () => Promise.resolve({}),
}));

const { answer } = await import('../../../lib/app/worker/answer.ts');

const READINGS: PixMessage = {
  type: 'readings',
  readings: [{ kind: 'certifiable', site: 'fr', observedAt: 1, userId: '4', isCertifiable: true }],
};

beforeEach(() => {
  said.length = 0;
  session.hasChanged = false;
  session.hold = new Promise((resolve) => (session.release = resolve));
});

const from = (message: PixMessage, isPrivate = false) =>
  answer({ from: 'pix-page', message, isPrivate }, { tab: { id: 1, incognito: isPrivate } });

test('a reading is shown before it is noted that its page is of no certification', async () => {
  const end = from(READINGS);
  await vi.waitFor(() => expect(said).toEqual(['shown']));
  session.release();
  expect(await end).toEqual({ ok: true, digest: null, kept: null });
  expect(said).toEqual(['shown', 'noted']);
});

test('where that ends one, the toolbar says so all the same', async () => {
  session.hasChanged = true;
  session.release();
  expect(await from(READINGS)).toMatchObject({ ok: true });
  expect(said.at(-1)).toBe('shown again');
});

test('in a private window too, of which nothing else is kept', async () => {
  session.hasChanged = true;
  session.release();
  expect(await from(READINGS, true)).toEqual({ ok: true, digest: null });
  expect(said).toEqual(['noted', 'shown again']);
});

test('a certification that begins is noted before anything is shown', async () => {
  const end = from({ type: 'certification', begun: true });
  await Promise.resolve();
  expect(said).toEqual([]);
  session.release();
  await end;
  expect(said[0]).toBe('noted');
});
