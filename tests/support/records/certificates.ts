/** Certificates for tests: an ordinary one, changed where a test cares. */
import {
  newCertificate,
  type Certificate,
  type Source,
} from '../../../lib/domain/certificate/certificate.ts';
import { NO_FACTS, type CertificateFacts } from '../../../lib/domain/certificate/facts.ts';
import type { CertificateWatch } from '../../../lib/domain/certificate/watch.ts';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';

export const day = (text: string) => text as PlainDate;

/** What Pix's detail page says of an ordinary V3 certificate. */
export const DETAIL: CertificateFacts = {
  ...NO_FACTS,
  pixId: '31001',
  code: 'P-BCDF2346',
  status: 'validated',
  framework: 'CORE',
  generation: 'v3',
  holder: 'Lina Exemple',
  centre: 'Collège Imaginaire',
  examDate: day('2026-05-12'),
  deliveryDate: day('2026-05-20'),
  score: 312,
  maxScore: 895,
  level: 3,
  levelLabel: 'Indépendant 1',
  competences: [
    { code: '1.1', level: 3 },
    { code: '1.2', level: null },
  ],
};

export function certificate(
  facts: Partial<CertificateFacts> = {},
  more: Partial<Certificate> & { source?: Source } = {},
): Certificate {
  const { source = 'pix-detail', ...rest } = more;
  return {
    ...newCertificate('one', 'aaaaaaaaaaaaaaaa'),
    told: { [source]: { facts: { ...DETAIL, ...facts }, seenAt: 1000 } },
    ...rest,
  };
}

export function watch(more: Partial<CertificateWatch> = {}): CertificateWatch {
  return {
    id: 'one',
    account: null,
    standing: 'validated',
    renewBy: day('2029-05-20'),
    examDate: day('2026-05-12'),
    isReplaced: false,
    result: 'none',
    raised: null,
    snoozedUntil: null,
    isStopped: false,
    isDeleted: false,
    ...more,
  };
}

/** The first one, that must be there. */
export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('expected at least one');
  return one;
}
