/** The day that is kept is the one that Pix's page shows, wherever the browser is. */
import { afterAll, describe, expect, test } from 'vitest';
import { withTold } from '../../../lib/domain/certificate/merge/merge.ts';
import type { Certificate } from '../../../lib/domain/certificate/certificate.ts';
import { parseList } from '../../../lib/pix/documents/json-api.ts';
import { readCertificates } from '../../../lib/pix/documents/certificate.ts';
import { factsSchema } from '../../../lib/store/schema/wallet/certificate.ts';

/** An exam at half past eight of 12 May in each place, in UTC. */
const EXAMS = [
  ['Europe/Paris', '2026-05-12T06:30:00.000Z'],
  ['America/Martinique', '2026-05-12T12:30:00.000Z'],
  ['America/Cayenne', '2026-05-12T11:30:00.000Z'],
  ['Indian/Reunion', '2026-05-12T04:30:00.000Z'],
  ['Indian/Mayotte', '2026-05-12T05:30:00.000Z'],
  ['Pacific/Noumea', '2026-05-11T21:30:00.000Z'],
  ['Pacific/Tahiti', '2026-05-12T18:30:00.000Z'],
  ['Pacific/Wallis', '2026-05-11T20:30:00.000Z'],
] as const;

const home = process.env.TZ;

afterAll(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

function readIn(zone: string, startedAt: string) {
  process.env.TZ = zone;
  const attributes = {
    'verification-code': 'P-BCDF2346',
    'certification-started-at': startedAt,
    'certification-framework': 'CORE',
    status: 'VALIDATED',
    'certificate-type': 'CERTIFICATE',
  };
  const list = parseList(
    JSON.stringify({ data: [{ type: 'certificate-summaries', id: '31001', attributes }] }),
  );
  const [facts] = readCertificates(list ?? [], 'fr').certificates;
  if (!facts) throw new Error('not read');
  return facts;
}

describe.each(EXAMS)('in %s', (zone, startedAt) => {
  test('the morning of 12 May is 12 May, and it is kept whose day that is', () => {
    const facts = readIn(zone, startedAt);
    const [year, month, day] = (facts.examDate ?? '').split('-');
    // As the page writes it there.
    const shown = new Date(startedAt).toLocaleDateString('fr-FR', { timeZone: zone });
    expect(`${day}/${month}/${year}`).toBe(shown);
    expect(facts).toMatchObject({ examDate: '2026-05-12', zone });
    expect(factsSchema.safeParse(facts).success).toBe(true);
  });

  test('a certificate that was seen there and in Paris is one', () => {
    const told = (where: string, seenAt: number) => ({
      source: 'pix-list' as const,
      facts: readIn(where, startedAt),
      seenAt,
      account: null,
    });
    const none: Certificate[] = [];
    const once = withTold(none, told('Europe/Paris', 1), 'one').wallet;
    const { wallet, id } = withTold(once, told(zone, 2), 'other');
    expect([wallet.length, id]).toEqual([1, 'one']);
    expect(wallet[0]?.told['pix-list']?.facts.zone).toBe(zone);
  });
});
