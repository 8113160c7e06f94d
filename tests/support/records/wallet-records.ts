/** Wallets as they are stored, for component tests, journeys and pictures. */
import {
  newCertificate,
  type Certificate,
  type Source,
} from '../../../lib/domain/certificate/certificate.ts';
import { NO_FACTS, type CertificateFacts } from '../../../lib/domain/certificate/facts.ts';
import { watchesOf, type CertificateWatch } from '../../../lib/domain/certificate/watch.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { addDays, addYears, type PlainDate } from '../../../lib/domain/plain-date.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import { seal } from '../../../lib/store/schema/envelope.ts';
import { PREFERENCES_KEY, WALLET_KEY, WATCHES_KEY } from '../../../lib/store/keys.ts';
import { preferencesRecord } from '../../../lib/store/schema/preferences.ts';
import { walletRecord } from '../../../lib/store/schema/wallet/certificate.ts';
import { watchesRecord } from '../../../lib/store/schema/wallet/watches.ts';
import { DETAIL } from './certificates.ts';

/** The account that Lina's certificates were seen on; her brother Tom has another. */
const LINA = 'aaaaaaaaaaaaaaaa';
const TOM = 'bbbbbbbbbbbbbbbb';

const LEVELS = [3, 4, 2, 3, 3, 4, 2, 3, 2, 3, null, 2, 4, 3, 1, 2];

interface More extends Partial<Omit<Certificate, 'id' | 'told'>> {
  source?: Source;
}

function stored(id: string, facts: Partial<CertificateFacts>, more: More = {}): Certificate {
  const { source = 'pix-detail', ...rest } = more;
  return {
    ...newCertificate(id, LINA),
    told: { [source]: { facts: { ...NO_FACTS, ...facts }, seenAt: Date.UTC(2026, 4, 21, 9) } },
    ...rest,
  };
}

const FULL: CertificateFacts = {
  ...DETAIL,
  competences: COMPETENCE_CODES.map((code, index) => ({ code, level: LEVELS[index] ?? null })),
};

/** In the order of the sketches: one that is good for years, one whose result is awaited. */
export function oneWallet(): Certificate[] {
  return [
    stored('lina-2026', FULL, {
      schoolClass: 'troisieme',
      file: { id: 'file', size: 200_000, keptAt: 1 },
    }),
    waiting(),
  ];
}

function waiting(): Certificate {
  return stored(
    'lina-waiting',
    {
      pixId: '31002',
      code: 'P-HJKM2346',
      status: 'pending',
      framework: 'CORE',
      generation: 'v3',
      centre: 'Lycée Imaginaire',
      examDate: '2026-11-03' as PlainDate,
    },
    { source: 'pix-list' },
  );
}

/** Every state there is, of two holders, around a day. */
export function manyWallet(today: PlainDate): Certificate[] {
  const deliveredAgo = (years: number, days: number) => ({
    deliveryDate: addDays(addYears(today, -years), -days),
    examDate: addDays(addYears(today, -years), -days - 8),
  });
  return [
    ...oneWallet(),
    stored('lina-overdue', {
      ...FULL,
      pixId: '31003',
      code: 'P-CDFG2347',
      generation: 'v2',
      level: null,
      levelLabel: null,
      score: 288,
      maxScore: 640,
      maxCompetenceLevel: 5,
      ...deliveredAgo(3, 1),
    }),
    stored('lina-rejected', {
      pixId: '31004',
      status: 'rejected',
      framework: 'CORE',
      centre: 'Collège Imaginaire',
      examDate: addDays(today, -400),
    }),
    stored('lina-cancelled', {
      pixId: '31005',
      status: 'cancelled',
      framework: 'CORE',
      centre: 'Collège Imaginaire',
      examDate: addDays(today, -500),
    }),
    stored(
      'tom-due',
      {
        ...FULL,
        pixId: '41001',
        code: 'P-MPQR3467',
        holder: 'Tom Exemple',
        framework: 'CLEA',
        extras: ['CléA Numérique'],
        score: 520,
        level: 5,
        levelLabel: 'Avancé 1',
        ...deliveredAgo(3, -29),
      },
      { account: TOM },
    ),
    stored(
      'tom-typed',
      { code: 'P-TOM01234', score: 900, maxScore: 895, status: 'validated', holder: 'Tom Exemple' },
      { source: 'typed', account: null },
    ),
  ];
}

const FAMILY = ['Lina', 'Tom', 'Inès', 'Noé', 'Maya', 'Adam', 'Zoé'];

const SYMBOLS = 'BCDFGHJKMPQRTVWXY2346789';

/** So many of a family of seven, who each sit it again some years later: the older ones are replaced. */
export function manyCertificates(
  count: number,
  today: PlainDate,
  holder: string | null = null,
): Certificate[] {
  return Array.from({ length: count }, (_, index) =>
    stored(
      `one-of-many-${index}`,
      {
        ...FULL,
        holder: holder ?? `${FAMILY[index % FAMILY.length]} Exemple`,
        pixId: String(51_000 + index),
        // Of Pix's own symbols alone, and no two alike.
        code: `P-BCDF23${SYMBOLS.at(Math.floor(index / SYMBOLS.length))}${SYMBOLS[index % SYMBOLS.length]}`,
        score: 120 + index * 30,
        deliveryDate: addDays(today, -100 - index * 120),
        examDate: addDays(today, -108 - index * 120),
      },
      { account: null },
    ),
  );
}

/** What stands in the storage when the wallet holds these. */
export function inTheWallet(
  certificates: readonly Certificate[],
  watched: Partial<CertificateWatch> = {},
): Record<string, unknown> {
  const watches = watchesOf(certificates, [], DEFAULT_PREFERENCES.renewalYears);
  return {
    [WALLET_KEY]: seal(walletRecord, [...certificates]),
    [WATCHES_KEY]: seal(
      watchesRecord,
      watches.map((watch) => ({ ...watch, ...watched })),
    ),
    [PREFERENCES_KEY]: seal(preferencesRecord, structuredClone(DEFAULT_PREFERENCES)),
  };
}
