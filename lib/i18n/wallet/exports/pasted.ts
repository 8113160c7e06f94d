/** What the text to paste into a form says, in French as the sheet does: the form is a school's. */
import type { PlainDate } from '../../../domain/plain-date.ts';
import { french } from '../../format/formats.ts';
import { inFrenchFiles } from '../../format/unbroken.ts';

/** Where anybody checks a certificate by its code, as it is read and typed. */
const PLACE = 'app.pix.fr/verification-certificat';

const FRENCH = {
  obtained: (certification: string) => `${certification} obtenue.`,
  obtainedWith: (name: string, result: string) => `${name} obtenue : ${result}.`,
  pix: (score: number, max: number | null) =>
    max === null ? `${score} pix` : `${score} pix sur ${max}`,
  level: (name: string) => `niveau ${name}`,
  dates: (days: string) => `Certification ${days}.`,
  examDate: (day: PlainDate) => `passée le ${french.longDate(day)}`,
  deliveryDate: (day: PlainDate) => `délivrée le ${french.longDate(day)}`,
  verifyWithCode: (code: string) => `À vérifier sur ${PLACE} avec le code ${code}.`,
  verifyWithoutCode: `À vérifier sur ${PLACE} (code sur demande).`,
  centre: (name: string) => `Centre de certification : ${name}.`,
  levels: (areas: readonly string[]) => `Niveaux certifiés : ${areas.join(' ; ')}.`,
};

export const PASTED_MESSAGES = { fr: inFrenchFiles(FRENCH) };
