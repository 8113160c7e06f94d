/** A PDF that was downloaded on Pix gives what is printed on it, as one that is dropped does. */
import { beforeEach, expect, test, vi } from 'vitest';
import { deleteCertificate } from '../../../lib/app/actions/certificates.ts';
import { readUnread } from '../../../lib/app/actions/unread-pdfs.ts';
import type { CertificatePdf } from '../../../lib/certificate-pdf/result.ts';
import { factsOf } from '../../../lib/domain/certificate/certificate.ts';
import { NO_FACTS } from '../../../lib/domain/certificate/facts.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import { openWallet } from '../../../lib/store/certificates/open-wallet.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { acting, actOn } from '../../support/acting.ts';
import { day, DETAIL } from '../../support/records/certificates.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';

const { readPdf } = vi.hoisted(() => ({ readPdf: vi.fn<() => Promise<CertificatePdf>>() }));
vi.mock(
  '../../../lib/app/actions/page-store.ts',
  async () => (await import('../../support/acting.ts')).page,
);
vi.mock('../../../lib/app/threads/pdf.ts', () => ({ readPdf }));
vi.mock('../../../lib/app/actions/files.ts', () => ({
  readFile: () => Promise.resolve(new Uint8Array([1])),
}));

const NOW = Date.UTC(2026, 10, 24, 12);

/** What Pix prints on it. */
const PRINTED = {
  ...NO_FACTS,
  status: 'validated' as const,
  code: 'P-BCDF2346',
  generation: 'v3' as const,
  deliveryDate: day('2026-05-20'),
  score: 312,
};

let store: Store;
let area: MemoryArea;
let files = 0;

function wallet() {
  const opened = openWallet(area.items.wallet);
  if (opened.state !== 'ok') throw new Error(opened.state);
  return opened.data.certificates;
}

const told = (facts: object): Reading => ({
  site: 'fr',
  observedAt: NOW,
  kind: 'certificates',
  userId: '4242',
  certificates: [{ ...DETAIL, holder: null, deliveryDate: null, ...facts }],
  unreadable: 0,
});

async function download(): Promise<void> {
  files += 1;
  await store.attachDownload({ pixId: '31001', userId: '4242' }, () =>
    Promise.resolve({ id: `f${files}`, size: 5, keptAt: NOW - 1000 }),
  );
}

const read = () => readUnread(wallet(), () => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  readPdf.mockResolvedValue({ kind: 'certificate', facts: PRINTED });
  area = new MemoryArea();
  store = new Store(area, queue(), () => ({ now: NOW, today: parisDay(NOW) }), ALWAYS_PLAIN);
  actOn(store);
});

test('the day of delivery, where the list alone was seen, or nothing', async () => {
  await download();
  await read();
  expect(factsOf(wallet()[0] ?? { told: {} })).toMatchObject({
    facts: { deliveryDate: '2026-05-20', score: 312, code: 'P-BCDF2346' },
    origins: { deliveryDate: 'pdf' },
  });
  // The list says whose it is: it is the same certificate.
  await store.record(told({}));
  expect(wallet()).toHaveLength(1);
  expect(wallet()[0]?.told.pdf?.seenAt).toBe(NOW);
});

test('what Pix’s own page showed holds, with its zone', async () => {
  await store.record({
    site: 'fr',
    observedAt: NOW,
    kind: 'certificate',
    userId: '4242',
    facts: { ...DETAIL, deliveryDate: day('2026-05-21'), zone: 'Pacific/Noumea' },
  });
  await download();
  await read();
  expect(factsOf(wallet()[0] ?? { told: {} }).facts.deliveryDate).toBe('2026-05-21');
});

test('one that says another code tells nothing, and is read once', async () => {
  await store.record(told({ code: 'P-CCCC2346' }));
  await download();
  await read();
  await read();
  expect(readPdf).toHaveBeenCalledTimes(1);
  expect(wallet()[0]?.told.pdf).toBeUndefined();
});

test('one that cannot be read stays, and what is deleted meanwhile stays deleted', async () => {
  await download();
  readPdf.mockResolvedValueOnce({ kind: 'refused', why: 'no-text' });
  await read();
  expect(wallet()[0]).toMatchObject({ file: { id: `f${files}`, reading: 'unreadable' } });

  await store.record(told({ pixId: '31002', code: 'P-DDDD2346' }));
  await store.attachDownload({ pixId: '31002', userId: '4242' }, () =>
    Promise.resolve({ id: 'other', size: 5, keptAt: NOW }),
  );
  const before = wallet();
  readPdf.mockImplementationOnce(async () => {
    await acting(store, () => deleteCertificate(before[1]?.id ?? ''));
    return { kind: 'certificate', facts: { ...PRINTED, code: 'P-DDDD2346' } };
  });
  await readUnread(before, () => undefined);
  expect(wallet()[1]?.deletedAt).not.toBeNull();
  expect(wallet()[1]?.told.pdf).toBeUndefined();
});
