import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  acknowledge,
  deleteCertificate,
  keepCertificate,
  restoreCertificate,
  setAlertsStopped,
} from '../../../lib/app/actions/certificates.ts';
import { setRenewalYears } from '../../../lib/app/actions/settings.ts';
import { factsOf, type Certificate } from '../../../lib/domain/certificate/certificate.ts';
import { doubtsOf } from '../../../lib/domain/certificate/doubts.ts';
import { NO_FACTS, type CertificateFacts } from '../../../lib/domain/certificate/facts.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import { openWallet } from '../../../lib/store/certificates/open-wallet.ts';
import { readGlance } from '../../../lib/store/glance/read-glance.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { acting } from '../../support/acting.ts';
import { day, DETAIL, first } from '../../support/records/certificates.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';

vi.mock(
  '../../../lib/app/actions/page-store.ts',
  async () => (await import('../../support/acting.ts')).page,
);

const DAY = 24 * 60 * 60 * 1000;

let area: MemoryArea;
let now: number;
let store: Store;

beforeEach(() => {
  area = new MemoryArea();
  now = Date.UTC(2026, 10, 24, 12);
  store = new Store(area, queue(), () => ({ now, today: parisDay(now) }), ALWAYS_PLAIN);
});

const context = () => ({ site: 'fr', observedAt: now }) as const;

const list = (...facts: Partial<CertificateFacts>[]): Reading => ({
  ...context(),
  kind: 'certificates',
  userId: '4242',
  certificates: facts.map((more) => ({ ...DETAIL, deliveryDate: null, ...more })),
  unreadable: 0,
});

const detail = (facts: Partial<CertificateFacts> = {}): Reading => ({
  ...context(),
  kind: 'certificate',
  userId: '4242',
  facts: { ...DETAIL, ...facts },
});

function wallet(): Certificate[] {
  const opened = openWallet(area.items.wallet);
  if (opened.state !== 'ok') throw new Error(opened.state);
  return opened.data.certificates;
}

/** The certificate line, as it stands ready to be shown. */
async function shown() {
  const read = await readGlance(area);
  if (read.state !== 'ok') throw new Error(read.state);
  return read.data.certificate;
}

describe('what Pix’s pages tell', () => {
  test('of one certificate, twice, is one, seen on the pupil’s account', async () => {
    await store.record(list({}));
    const glance = await store.record(detail());
    expect(wallet()).toHaveLength(1);
    expect(Object.keys(first(wallet()).told).toSorted()).toEqual(['pix-detail', 'pix-list']);
    expect(first(wallet()).account).toMatch(/^[0-9a-f]{16}$/);
    expect(glance.certificate?.watch.renewBy).toBe('2029-05-20');
  });

  test('after the clock was set back a year is still listened to', async () => {
    await store.record(list({ status: 'pending' }));
    now -= 365 * DAY;
    await store.record(list({ status: 'validated' }));
    expect(factsOf(first(wallet())).facts.status).toBe('validated');
    expect((await store.raiseAlerts())?.alerts).toMatchObject([{ kind: 'result' }]);
  });

  test('that an entry was unreadable is said, and the others are kept', async () => {
    const glance = await store.record({ ...list({}), unreadable: 1 } as Reading);
    expect(glance.failure).toMatchObject({ subject: 'certificates', reason: 'partial-list' });
    expect(wallet()).toHaveLength(1);
  });

  test.each<[string, Partial<CertificateFacts>, string]>([
    ['a score above its maximum', { score: 900, maxScore: 895 }, 'score-above-maximum'],
    ['a delivery in the future', { deliveryDate: day('2027-03-01') }, 'delivery-in-future'],
    ['a delivery before the exam', { deliveryDate: day('2026-05-11') }, 'delivery-before-exam'],
    ['a code with O and I', { code: 'P-BCDFOI46' }, 'doubtful-code'],
  ])('%s is kept as it was told, and doubted', async (_what, facts, doubt) => {
    await store.record(detail(facts));
    const kept = factsOf(first(wallet())).facts;
    expect(kept).toMatchObject(facts);
    expect(doubtsOf(kept, [], parisDay(now)).map(({ kind }) => kind)).toContain(doubt);
  });

  test('two certificates under one code stay two, and both are doubted', async () => {
    await store.record(list({ pixId: '1' }, { pixId: '2' }));
    const [one, two] = wallet().map((kept) => factsOf(kept).facts);
    expect(one?.code).toBe(two?.code);
    expect(one && two && doubtsOf(one, [two], parisDay(now))).toEqual([
      { kind: 'code-on-several' },
    ]);
  });
});

describe('alerts from what is stored', () => {
  test('are raised once, whatever the clock and the zone do after', async () => {
    await store.record(detail());
    now = Date.UTC(2029, 3, 25);
    expect((await store.raiseAlerts())?.alerts).toMatchObject([{ threshold: 30 }]);
    expect(await store.raiseAlerts()).toBeNull();
    now -= 365 * DAY;
    expect(await store.raiseAlerts()).toBeNull();
    now = Date.UTC(2029, 3, 26);
    expect(await store.raiseAlerts()).toBeNull();
  });

  test('raised by two at once are raised by one', async () => {
    await store.record(detail());
    now = Date.UTC(2029, 3, 25);
    const raised = await Promise.all([store.raiseAlerts(), store.raiseAlerts()]);
    expect(raised.flatMap((one) => one?.alerts ?? [])).toHaveLength(1);
  });

  test('that could not be written are raised at the next look', async () => {
    await store.record(detail());
    now = Date.UTC(2029, 3, 25);
    area.failNextSet = new Error('quota exceeded');
    await expect(store.raiseAlerts()).rejects.toThrow('quota');
    expect((await store.raiseAlerts())?.alerts).toHaveLength(1);
  });

  test('« seen » writes that it was, and the renewal setting moves the date', async () => {
    const { certificate } = await store.record(detail());
    const id = certificate?.watch.id ?? '';
    now = Date.UTC(2029, 3, 25);
    await store.raiseAlerts();
    await acting(store, () => acknowledge(id));
    expect((await shown())?.watch.raised).toMatchObject({ isAcknowledged: true });
    await acting(store, () => setRenewalYears(5));
    expect((await shown())?.watch.renewBy).toBe('2031-05-20');
    await acting(store, () => setRenewalYears(null));
    expect((await shown())?.watch.renewBy).toBeNull();
  });
});

describe('a deleted certificate', () => {
  test('« undo » finds what was chosen and said, and nothing is said twice', async () => {
    const { certificate } = await store.record(detail());
    const id = certificate?.watch.id ?? '';
    now = Date.UTC(2029, 3, 25);
    await store.raiseAlerts();
    await acting(store, () => acknowledge(id));
    await acting(store, () => setAlertsStopped(id, true));
    const before = (await shown())?.watch;
    await acting(store, () => deleteCertificate(id));
    expect(await shown()).toBeNull();
    expect(await store.raiseAlerts()).toBeNull();
    await acting(store, () => restoreCertificate(id));
    expect(await shown()).toMatchObject({ watch: before, count: 1 });
    await acting(store, () => setAlertsStopped(id, false));
    expect(await store.raiseAlerts()).toBeNull();
  });

  test('is not counted with the others', async () => {
    await store.record(list({}, { pixId: '2', code: 'P-GHJK2346' }));
    const { id } = first(wallet());
    await acting(store, () => deleteCertificate(id));
    const line = await shown();
    expect(line?.count).toBe(1);
    expect(line?.watch.id).not.toBe(id);
  });

  test('does not come back by itself from Pix, neither within the day nor once purged', async () => {
    await store.record(list({}));
    const { id } = first(wallet());
    await acting(store, () => deleteCertificate(id));
    expect((await store.record(list({}))).certificate).toBeNull();
    now += 2 * DAY;
    await store.settle();
    expect(JSON.stringify(area.items)).not.toMatch(/Lina|P-BCDF2346|2026-05/);
    for (const again of [list({}), detail()]) {
      expect((await store.record(again)).certificate).toBeNull();
    }
    expect(JSON.stringify(area.items)).not.toMatch(/Lina|P-BCDF2346|2026-05/);
  });

  test('typed again it is there again, and Pix completes it', async () => {
    await store.record(list({}));
    await acting(store, () => deleteCertificate(first(wallet()).id));
    now += 2 * DAY;
    await store.settle();
    const facts = { ...NO_FACTS, code: 'P-BCDF2346' };
    await acting(store, () => keepCertificate({ id: null, source: 'typed', facts, file: null }));
    now += DAY;
    const { certificate } = await store.record(list({}));
    expect(certificate?.count).toBe(1);
    expect(wallet().map((one) => factsOf(one).facts.score)).toEqual([312]);
  });
});

describe('a downloaded PDF', () => {
  const file = () => Promise.resolve({ id: 'f1', size: 5, keptAt: now });

  test('is put with its certificate, also a deleted one, and settles an earlier failure', async () => {
    const { certificate } = await store.record(list({}));
    const id = certificate?.watch.id ?? '';
    await acting(store, () => deleteCertificate(id));
    await store.record({
      ...context(),
      kind: 'failure',
      userId: null,
      subject: 'certificate-file',
      reason: 'no-room',
    });
    const glance = await store.attachDownload({ pixId: '31001', userId: '4242' }, file);
    expect(glance.failure).toBeNull();
    expect(first(wallet())).toMatchObject({ id, deletedAt: null, file: { id: 'f1' } });
  });

  test('of a certificate that was never seen makes one, which the list then completes', async () => {
    await store.attachDownload({ pixId: '31001', userId: '4242' }, file);
    expect(factsOf(first(wallet())).facts).toMatchObject({ pixId: '31001', status: 'validated' });
    await store.record(list({}));
    expect(wallet()).toHaveLength(1);
    expect(first(wallet())).toMatchObject({ file: { id: 'f1' } });
    expect(factsOf(first(wallet())).facts.score).toBe(312);
  });

  test('of one that was deleted for good brings back what Pix’s pages had just shown', async () => {
    await store.record(list({}));
    await acting(store, () => deleteCertificate(first(wallet()).id));
    now += 2 * DAY;
    await store.settle();
    // The page shows it; of what was deleted by a person nothing is kept by itself.
    const facts = { ...DETAIL, zone: 'Pacific/Noumea' };
    await store.record({ ...context(), kind: 'certificate', userId: '4242', facts });
    expect(first(wallet()).told['pix-detail']).toBeUndefined();
    const told = [{ source: 'pix-detail' as const, facts, seenAt: now }];
    await store.attachDownload({ pixId: '31001', userId: '4242', told }, file);
    const [one] = wallet();
    expect(wallet()).toHaveLength(1);
    expect(one).toMatchObject({ deletedAt: null, file: { id: 'f1' } });
    expect(one && factsOf(one).facts).toMatchObject({ deliveryDate: '2026-05-20', score: 312 });
    expect(one?.told['pix-detail']?.facts.zone).toBe('Pacific/Noumea');
  });

  test('tells nothing of another certificate than its own', async () => {
    const facts = { ...DETAIL, pixId: '31009', code: null };
    const told = [{ source: 'pix-detail' as const, facts, seenAt: now }];
    await store.attachDownload({ pixId: '31001', userId: '4242', told }, file);
    expect(wallet().map((one) => factsOf(one).facts.pixId)).toEqual(['31001']);
    expect(factsOf(first(wallet())).facts.deliveryDate).toBeNull();
  });
});
