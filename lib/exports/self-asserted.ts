/**
 * One certificate as data of our own, marked as what its holder says: without Pix's key nobody but
 * Pix can state it (pix-certificate.md 5.5). Each fact says who told it and when.
 */
import { factsOf, type Certificate } from '../domain/certificate/certificate.ts';
import type { CertificateFacts } from '../domain/certificate/facts.ts';
import { VERIFICATION_PAGE } from '../pix/certificate-words.ts';

/** Pix's own number of the exam stays here: it is of no use to others. */
const FIELDS = [
  'holder',
  'framework',
  'generation',
  'status',
  'score',
  'maxScore',
  'level',
  'levelLabel',
  'examDate',
  'deliveryDate',
  'centre',
  'competences',
  'maxCompetenceLevel',
  'extras',
  'code',
] as const satisfies readonly (keyof CertificateFacts)[];

export function selfAssertedJson(certificate: Certificate, withCode: boolean, now: Date): string {
  const { facts, origins } = factsOf(certificate);
  const fields = FIELDS.filter((field) => facts[field] !== null && (withCode || field !== 'code'));
  const document = {
    format: 'balise-certificate',
    v: 1,
    selfAsserted: true,
    notice:
      'Déclaré par le titulaire, non signé par Pix. Seule la page de vérification de Pix fait foi.',
    verificationPage: VERIFICATION_PAGE,
    madeAt: now.toISOString(),
    facts: Object.fromEntries(
      fields.map((field) => {
        const source = origins[field];
        const seenAt = source === undefined ? undefined : certificate.told[source]?.seenAt;
        const when = seenAt === undefined ? null : new Date(seenAt).toISOString();
        return [field, { value: facts[field], source, seenAt: when }];
      }),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
