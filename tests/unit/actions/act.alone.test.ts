/** The wallet page does itself what is asked of it, and tells what went wrong as the worker would. */
import { beforeEach, expect, test, vi } from 'vitest';
import { act } from '../../../lib/app/actions/act.ts';
import { keepCertificate } from '../../../lib/app/actions/certificates.ts';
import { setAlertDays } from '../../../lib/app/actions/settings.ts';
import { askWorker } from '../../../lib/app/messages/send.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import { QuotaError } from '../../../lib/store/errors.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { actOn, page } from '../../support/acting.ts';
import { DETAIL } from '../../support/records/certificates.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';

const memory = vi.hoisted(() => ({ set: vi.fn(() => Promise.resolve()) }));
vi.mock('wxt/browser', () => ({ browser: { storage: { session: memory } } }));
vi.mock(
  '../../../lib/app/actions/page-store.ts',
  async () => (await import('../../support/acting.ts')).page,
);
vi.mock('../../../lib/app/messages/send.ts', () => ({
  askWorker: vi.fn(() => Promise.resolve({ ok: true, digest: null })),
}));

const NOW = Date.UTC(2026, 10, 24, 12);
const file = { id: 'file-1', size: 10, keptAt: NOW };
const read = { id: null, source: 'pdf', facts: DETAIL, file } as const;

let area: MemoryArea;

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  area = new MemoryArea();
  const store = new Store(area, queue(), () => ({ now: NOW, today: parisDay(NOW) }), ALWAYS_PLAIN);
  actOn(store);
});

test('a certificate is kept, and the worker is asked to show what follows', async () => {
  const outcome = await keepCertificate(read);
  const { data } = area.items.wallet as { data: { id: string; file: unknown }[] };
  expect(outcome).toEqual({ ok: true, value: data[0]?.id });
  expect(data[0]?.file).toEqual(file);
  expect(page.refreshToolbar).toHaveBeenCalledOnce();
});

test('no room: nothing is kept, and that is told', async () => {
  area.failNextSet = new Error('Resource::kQuotaBytes quota exceeded');
  const before = structuredClone(area.items);
  expect(await keepCertificate(read)).toEqual({ ok: false, reason: 'full' });
  expect(area.items).toEqual(before);
  expect(memory.set).toHaveBeenCalledWith({
    'memory:trouble': { reason: 'full', at: expect.any(Number) as number },
  });
  expect(askWorker).not.toHaveBeenCalled();
});

test('an error that nobody had foreseen is logged, and nothing is asked of the toolbar', async () => {
  area.failNextSet = new Error('out of the blue');
  expect(await keepCertificate(read)).toEqual({ ok: false, reason: 'failed' });
  expect(askWorker).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'report-error', page: 'wallet' }),
  );
  expect(page.refreshToolbar).not.toHaveBeenCalled();
});

test.each([
  ['a holder that is too long', { ...read, facts: { ...DETAIL, holder: 'x'.repeat(201) } }],
  ['a score that is none', { ...read, facts: { ...DETAIL, score: 312.5 } }],
  ['a file by another name', { ...read, file: { ...file, id: '../file' } }],
])('what could not be read again is not kept: %s', async (_what, certificate) => {
  expect(await keepCertificate(certificate)).toEqual({ ok: false, reason: 'failed' });
  expect(area.items).toEqual({});
});

test('nor is a setting that is out of bounds', async () => {
  expect(await setAlertDays([30, -1])).toEqual({ ok: false, reason: 'failed' });
  expect(area.items).toEqual({});
});

test('actions are carried out in the order in which they were asked for', async () => {
  const done: string[] = [];
  let letGo: ((value: string) => void) | undefined;
  const held = new Promise<string>((resolve) => (letGo = resolve));
  const slow = act(() => held.then((word) => done.push(word)));
  const quick = act(() => Promise.resolve(done.push('quick')));
  letGo?.('slow');
  await Promise.all([slow, quick]);
  expect(done).toEqual(['slow', 'quick']);
});

test('one that fails holds up nobody', async () => {
  const failed = act(() => Promise.reject(new QuotaError('quota')));
  const next = act(() => Promise.resolve('done'));
  expect(await failed).toEqual({ ok: false, reason: 'full' });
  expect(await next).toEqual({ ok: true, value: 'done' });
});
