/** The wallet page carries out its own wishes, and tells what went wrong as the worker would. */
import { beforeEach, expect, test, vi } from 'vitest';
import { askWorker } from '../../../lib/app/messages/ask-worker.ts';
import type { AccountMessage } from '../../../lib/app/actions/data-messages.ts';
import { deleteFiles } from '../../../lib/store/files/files.ts';
import { pageStore, refreshToolbar } from '../../../lib/app/actions/page-store.ts';
import { changeAccount, changeWallet } from '../../../lib/app/actions/page-wishes.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { DETAIL } from '../../support/certificates.ts';
import { MemoryArea, queue } from '../../support/memory-area.ts';

const memory = vi.hoisted(() => ({ set: vi.fn(() => Promise.resolve()) }));
vi.mock('wxt/browser', () => ({ browser: { storage: { session: memory } } }));
vi.mock('../../../lib/app/actions/page-store.ts', () => ({
  pageStore: vi.fn(),
  refreshToolbar: vi.fn(() => Promise.resolve()),
}));
vi.mock('../../../lib/vault/opened-vault.ts', () => ({
  openedVault: () => Promise.resolve(null),
}));
vi.mock('../../../lib/store/files/files.ts', () => ({
  deleteFiles: vi.fn(() => Promise.resolve()),
}));
vi.mock('../../../lib/app/messages/ask-worker.ts', () => ({
  askWorker: vi.fn(() => Promise.resolve({ ok: true, digest: null })),
}));

const NOW = Date.UTC(2026, 10, 24, 12);
const file = { id: 'file-1', size: 10, keptAt: NOW };
const keep = {
  type: 'keep-certificate',
  id: null,
  source: 'pdf',
  facts: DETAIL,
  file,
} as const;

let area: MemoryArea;
let store: Store;

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  area = new MemoryArea();
  store = new Store(area, queue(), () => ({ now: NOW, today: parisDay(NOW) }));
  vi.mocked(pageStore).mockReturnValue(store);
});

test('a certificate is kept, and the worker is asked to show what follows', async () => {
  const reply = await changeWallet(keep);
  const { data } = area.items.wallet as { data: { id: string; file: unknown }[] };
  expect(reply).toEqual({ ok: true, id: data[0]?.id });
  expect(data[0]?.file).toEqual(file);
  expect(refreshToolbar).toHaveBeenCalledOnce();
});

test('the files of an account that is removed go with it', async () => {
  const told = { site: 'fr', observedAt: NOW, userId: '1' } as const;
  await store.record({ ...told, kind: 'certifiable', isCertifiable: true });
  await store.record({ ...told, kind: 'certificate', facts: DETAIL });
  const { key } = await store.attachDownload({ pixId: '31001', userId: '1' }, () =>
    Promise.resolve(file),
  );
  expect(await changeAccount({ type: 'remove-account', account: key ?? '' })).toEqual({ ok: true });
  expect(deleteFiles).toHaveBeenCalledExactlyOnceWith(['file-1']);
  expect(area.items.wallet).toMatchObject({ data: [] });
});

test('no room: nothing is kept, and that is told', async () => {
  area.failNextSet = new Error('Resource::kQuotaBytes quota exceeded');
  const before = structuredClone(area.items);
  expect(await changeWallet(keep)).toEqual({ ok: false, reason: 'full' });
  expect(area.items).toEqual(before);
  expect(memory.set).toHaveBeenCalledWith({
    'memory:trouble': { reason: 'full', at: expect.any(Number) as number },
  });
  expect(askWorker).not.toHaveBeenCalled();
});

test('an error that nobody had foreseen is logged, and nothing is asked of the toolbar', async () => {
  area.failNextSet = new Error('out of the blue');
  expect(await changeWallet(keep)).toEqual({ ok: false, reason: 'failed' });
  expect(askWorker).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'report-error', page: 'wallet' }),
  );
  expect(refreshToolbar).not.toHaveBeenCalled();
});

test.each([
  { ...keep, facts: { ...DETAIL, holder: 'x'.repeat(201) } },
  { ...keep, file: { ...file, id: '../file' } },
])('what is no certificate is not kept: %#', async (wish) => {
  expect(await changeWallet(wish)).toEqual({ ok: false, reason: 'failed' });
  expect(area.items).toEqual({});
});

test('a wish about no account changes nothing', async () => {
  const wish: AccountMessage = { type: 'remove-account', account: 'wallet' };
  expect(await changeAccount(wish)).toEqual({ ok: false, reason: 'failed' });
  expect(area.items).toEqual({});
});
