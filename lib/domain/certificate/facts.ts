/**
 * What one source says of one certificate. Null always means « this source does not say »: a
 * missing fact is never guessed. Source of the fields: pix-certificate.md 1.5 and 2.
 */
import type { CompetenceCode } from '../training/competence.ts';
import type { PlainDate } from '../plain-date.ts';

export type CertificateStatus = 'pending' | 'validated' | 'rejected' | 'cancelled';

/** What is certified: CORE is Pix itself, the others are Pix+ and CléA numérique. */
export const FRAMEWORKS = [
  'CORE',
  'CLEA',
  'DROIT',
  'EDU_1ER_DEGRE',
  'EDU_2ND_DEGRE',
  'EDU_CPE',
  'PRO_SANTE',
] as const;

export type Framework = (typeof FRAMEWORKS)[number];

/** V3 « certificat » (named levels, of 895 pix), or V2 « attestation » (no global level). */
export type Generation = 'v3' | 'v2';

export interface CertifiedCompetence {
  code: CompetenceCode;
  /** 0 to 8; null when the exam did not assess it. */
  level: number | null;
}

export interface CertificateFacts {
  /** Pix's own number of the certification course, digits only. */
  pixId: string | null;
  /** Verification code, upper case: `P-` and 8 letters or digits. */
  code: string | null;
  status: CertificateStatus | null;
  framework: Framework | null;
  generation: Generation | null;
  /** Full name as the source writes it, such as « Lina EXEMPLE ». */
  holder: string | null;
  /** School or centre where the exam was sat. */
  centre: string | null;
  /**
   * The zone whose days these are, such as « Pacific/Noumea »: Pix's pages show a moment as the day of
   * the browser. Absent where the source writes a day, or did not say.
   */
  zone?: string;
  /** Day of the exam, as the source shows it. */
  examDate: PlainDate | null;
  /** Day the result was published, likewise: the only date that Pix's PDF prints. */
  deliveryDate: PlainDate | null;
  /** Pix obtained, whole. */
  score: number | null;
  /** The most that could be obtained that day: 895, or 8 × 16 × level for a V2. */
  maxScore: number | null;
  /** V3 global level, 1 (Novice 1) to 8 (Expert 2). */
  level: number | null;
  /** The level in Pix's words, such as « Indépendant 1 ». */
  levelLabel: string | null;
  competences: CertifiedCompetence[] | null;
  /** Highest level that a competence could reach that day (V2 only). */
  maxCompetenceLevel: number | null;
  /** Certifications obtained beside this one, in Pix's words (« CléA Numérique »). */
  extras: string[] | null;
}

export const NO_FACTS: CertificateFacts = {
  pixId: null,
  code: null,
  status: null,
  framework: null,
  generation: null,
  holder: null,
  centre: null,
  examDate: null,
  deliveryDate: null,
  score: null,
  maxScore: null,
  level: null,
  levelLabel: null,
  competences: null,
  maxCompetenceLevel: null,
  extras: null,
};
