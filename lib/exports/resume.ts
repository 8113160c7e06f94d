/**
 * A certificate for JSON Resume, whose schema has no field for a score or a level: they stand in the
 * name. No end date: Pix gives none. Source: pix-certificate.md 5.2; https://jsonresume.org/schema
 */
import type { CertificateFacts } from '../domain/certificate/facts.ts';
import { FRAMEWORK_NAMES, levelName, VERIFICATION_PAGE } from '../pix/certificate-words.ts';
import { tidyText } from './tidy-text.ts';

/** Nothing but the certificate is ours to say; yet themes read these parts without asking for them. */
const EMPTY_RESUME = {
  basics: { name: '', location: {}, profiles: [] },
  work: [],
  education: [],
  skills: [],
  languages: [],
};

export function jsonResume(facts: CertificateFacts, withCode: boolean): string {
  const date = facts.deliveryDate ?? facts.examDate;
  const certificate = {
    name: nameOf(facts),
    ...(date !== null && { date }),
    issuer: 'Pix (GIP)',
    url: VERIFICATION_PAGE,
    ...(withCode && facts.code !== null && { verificationCode: facts.code }),
  };
  return `${JSON.stringify({ ...EMPTY_RESUME, certificates: [certificate] }, null, 2)}\n`;
}

/** « Certification Pix – 312 pix sur 895, Indépendant 1 ». */
function nameOf(facts: CertificateFacts): string {
  const { framework, score, maxScore } = facts;
  const level = levelName(facts);
  const pix =
    score === null ? [] : [maxScore === null ? `${score} pix` : `${score} pix sur ${maxScore}`];
  const details = [...pix, ...(level === null ? [] : [tidyText(level)])];
  const name = FRAMEWORK_NAMES[framework ?? 'CORE'];
  return details.length === 0 ? name : `${name} – ${details.join(', ')}`;
}
