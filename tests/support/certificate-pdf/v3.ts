/** The V3 certificate, landscape, in the order of text of pix-certificate.md 2.2. */
import { AREA_CODES, competencesOf } from '../../../lib/domain/training/competence.ts';
import { AREA_NAMES } from '../../../lib/i18n/training/area-names.ts';
import { FULL_NAMES } from '../../../lib/i18n/training/full-names.ts';
import { slashed, type Printed } from './printed.ts';
import { sheetOf, write, writeParts, type Sheet, type SheetInfo } from './sheet.ts';

const WORDS = {
  fr: {
    title: 'Certification Pix',
    centre: 'Centre de certification : ',
    deliveredTo: 'délivrée à',
    born: (day: string, place: string) => `né(e) le : ${day} à ${place}`,
    delivered: (day: string) => `le ${day}`,
    verify: 'Pour vérifier l’authenticité de cette attestation, utilisez ce code sur ',
    link: 'app.pix.fr/verification-certificat',
    level: 'Niveau global',
    means: 'Votre niveau signifie que :',
    extra: 'Certification complémentaire obtenue :',
    document: 'Certification Pix',
  },
  en: {
    title: 'Pix Certification',
    centre: 'Certification centre : ',
    deliveredTo: 'delivered to',
    born: (day: string, place: string) => `Born on: ${day} in ${place}`,
    delivered: (day: string) => `date of issue: ${day}`,
    verify: 'To check the authenticity of this certificate, use this code on ',
    link: 'app.pix.org/verification-certificat',
    level: 'Global level',
    means: 'Your level means:',
    extra: 'Additional certification obtained:',
    document: 'Pix certification confirmation',
  },
};

export function v3Certificate(printed: Printed, more: V3Options = {}) {
  return v3Certificates([printed], more);
}

export interface V3Options {
  /** Pix+ has another title, no score, and a word or an image for its result. */
  pixPlus?: { name: string; word: string | null };
  /** The second page, of competences, that only French has. */
  hasCompetences?: boolean;
  password?: string;
  ownerPassword?: string;
  version?: NonNullable<SheetInfo['version']>;
  isPrintedAgain?: boolean;
}

/** One file for a whole class. */
export function v3Certificates(all: readonly Printed[], more: V3Options = {}) {
  const title = all.length > 1 ? 'Certifications Pix' : WORDS[all[0]?.language ?? 'fr'].document;
  const { pixPlus, hasCompetences = true, ...rest } = more;
  return sheetOf({ title, keywords: 'v3', layout: 'landscape', ...rest }, (sheet) => {
    for (const printed of all) {
      sheet.addPage();
      drawFirstPage(sheet, printed, pixPlus);
      const hasLevel = printed.level !== null && pixPlus === undefined;
      if (hasLevel && hasCompetences && printed.language === 'fr') drawCompetences(sheet, printed);
    }
  });
}

function drawFirstPage(sheet: Sheet, printed: Printed, pixPlus: V3Options['pixPlus']): void {
  const t = WORDS[printed.language];
  const birth = t.born(slashed(printed.birthDate), printed.birthplace);
  write(sheet, pixPlus ? 'Certification Pix+' : t.title, 60, 60, { size: 28, bold: true });
  if (pixPlus) write(sheet, pixPlus.name, 60, 95, { size: 16 });
  write(sheet, `${t.centre}${printed.centre}`, 60, 120, { width: 280 });
  write(sheet, t.deliveredTo, 60, 180);
  const name = `${printed.firstName} ${printed.lastName.toUpperCase()}`;
  write(sheet, name, 60, 200, { size: 18, bold: true, width: 300 });
  write(sheet, birth, 60, 285, { width: 280 });
  write(sheet, t.delivered(slashed(printed.deliveryDate)), 60, 330);
  write(sheet, 'Camille Fictif, direction du GIP Pix', 60, 350);
  write(sheet, printed.code, 520, 470, { size: 16, bold: true });
  // Narrow enough for the address to break after its hyphen.
  const address = { text: t.link, link: `https://${t.link}` };
  writeParts(sheet, [{ text: t.verify }, address], 520, 500, { width: 150 });
  if (pixPlus) {
    if (pixPlus.word !== null) write(sheet, pixPlus.word, 520, 110, { size: 20, bold: true });
    return;
  }
  write(sheet, String(printed.score), 520, 80, { size: 40, bold: true });
  write(sheet, '895', 540, 130, { size: 14 });
  if (printed.level !== null) {
    write(sheet, t.level, 640, 80);
    write(sheet, printed.level, 640, 95, { size: 16, bold: true });
    write(sheet, t.means, 520, 170);
    write(sheet, LONG_TEXT, 520, 190, { width: 250 });
  }
  if (printed.hasClea) write(sheet, t.extra, 520, 400);
}

/** Our own words, as long as Pix's: what a level means. */
const LONG_TEXT =
  'Vous savez chercher, trier et partager des informations, et interagir avec d’autres. Vous êtes à l’aise avec les usages courants et vous commencez à programmer des tâches simples.';

function drawCompetences(sheet: Sheet, printed: Printed): void {
  sheet.addPage();
  write(sheet, String(printed.score), 60, 40, { bold: true, size: 20 });
  write(sheet, '895', 60, 66);
  write(sheet, `${printed.firstName} ${printed.lastName}`, 160, 40, { width: 300 });
  write(sheet, 'Niveau global', 500, 40);
  write(sheet, printed.level ?? '', 500, 55, { bold: true });
  write(sheet, 'Voici le détail de ce que vous savez faire, domaine par domaine.', 60, 100);
  write(sheet, 'Compétences numériques', 60, 120, { bold: true, size: 14 });
  let [column, y] = [0, 150];
  const next = (height: number) => {
    y += height;
    if (y > 500) [column, y] = [column + 1, 150];
  };
  const at = () => 60 + column * 250;
  for (const area of AREA_CODES) {
    write(sheet, `${area}. ${AREA_NAMES.fr[area]}`, at(), y, { bold: true, width: 220 });
    next(22);
    for (const code of competencesOf(area)) {
      const level = printed.levels[code] ?? 0;
      write(sheet, level > 0 ? `Niv. ${level}` : 'Non obtenu', at(), y, { size: 7, bold: true });
      // Narrow enough for a long name to take two lines.
      write(sheet, FULL_NAMES.fr[code], at() + 50, y, { size: 8, bold: true, width: 110 });
      if (level > 0) write(sheet, 'Vous savez le faire, et :', at(), y + 24, { size: 7 });
      if (level > 0) write(sheet, 'Interagir avec d’autres', at(), y + 34, { size: 7 });
      next(level > 0 ? 50 : 26);
    }
  }
}
