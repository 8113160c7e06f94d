/** How a fact of a certificate is said, wherever it stands: card, details, form. */
import type { Framework } from '../../../domain/certificate/facts.ts';
import { english, french } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  longDate: french.longDate,
  frameworks: {
    CORE: 'Certification Pix',
    CLEA: 'CléA numérique',
    DROIT: 'Pix+ Droit',
    EDU_1ER_DEGRE: 'Pix+ Édu 1er degré',
    EDU_2ND_DEGRE: 'Pix+ Édu 2nd degré',
    EDU_CPE: 'Pix+ Édu CPE',
    PRO_SANTE: 'Pix+ Professionnels de santé',
  } satisfies Record<Framework, string> as Record<Framework, string>,
  score: (score: number, most: number | null) =>
    most === null ? `${score} pix` : `${score} pix sur ${most}`,
  levels: [
    'Novice 1',
    'Novice 2',
    'Indépendant 1',
    'Indépendant 2',
    'Avancé 1',
    'Avancé 2',
    'Expert 1',
    'Expert 2',
  ],
};

const ENGLISH: typeof FRENCH = {
  longDate: english.longDate,
  frameworks: {
    CORE: 'Pix certification',
    CLEA: 'CléA numérique',
    DROIT: 'Pix+ Droit',
    EDU_1ER_DEGRE: 'Pix+ Édu 1er degré',
    EDU_2ND_DEGRE: 'Pix+ Édu 2nd degré',
    EDU_CPE: 'Pix+ Édu CPE',
    PRO_SANTE: 'Pix+ Professionnels de santé',
  },
  score: (score, most) => (most === null ? `${score} pix` : `${score} pix out of ${most}`),
  levels: [
    'Beginner 1',
    'Beginner 2',
    'Independent 1',
    'Independent 2',
    'Advanced 1',
    'Advanced 2',
    'Expert 1',
    'Expert 2',
  ],
};

export type FactsMessages = typeof FRENCH;

export const FACTS_MESSAGES = catalogue('wallet/certificates/facts', FRENCH, ENGLISH);
