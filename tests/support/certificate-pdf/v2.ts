/** The V2 attestation, portrait, in the order of text of pix-certificate.md 2.3. */
import { AREA_CODES, competencesOf } from '../../../lib/domain/training/competence.ts';
import { AREA_NAMES } from '../../../lib/i18n/training/area-names.ts';
import { FULL_NAMES } from '../../../lib/i18n/training/full-names.ts';
import { slashed, type Printed } from './printed.ts';
import { sheetOf, write, writeParts, type Sheet, type SheetInfo } from './sheet.ts';

const WORDS = {
  fr: {
    title: 'Attestation',
    subtitle: 'Ce document atteste l’obtention d’une certification Pix',
    name: 'Prénom et nom : ',
    birth: 'Date et lieu de naissance : ',
    at: ' à ',
    centre: 'Centre de certification : ',
    delivered: 'Délivrée le : ',
    document: 'Certification Pix',
  },
  en: {
    title: 'Confirmation',
    subtitle: 'This document confirms that a Pix certification was obtained',
    name: 'First name and last name: ',
    birth: 'Date and place of birth: ',
    at: ' in ',
    centre: 'Certification centre: ',
    delivered: 'Issued on: ',
    document: 'Pix certification confirmation',
  },
};

export function v2Attestation(printed: Printed, more: Pick<SheetInfo, 'isPrintedAgain'> = {}) {
  const title = WORDS[printed.language].document;
  return sheetOf({ title, keywords: 'v2', layout: 'portrait', ...more }, (sheet) => {
    sheet.addPage();
    drawHolder(sheet, printed);
    drawScore(sheet, printed);
    drawCompetences(sheet, printed);
  });
}

/** The most pix of that day: 8 pix a level, 16 competences. */
export function v2Maximum({ maxLevel }: Printed): number {
  return maxLevel * 8 * 16;
}

function drawHolder(sheet: Sheet, printed: Printed): void {
  const t = WORDS[printed.language];
  write(sheet, t.title, 60, 40, { size: 24, bold: true });
  write(sheet, t.subtitle, 60, 75);
  const line = (label: string, y: number, ...values: string[]) => {
    const bold = values.map((text) => ({ text, bold: true }));
    writeParts(sheet, [{ text: label }, ...bold], 60, y, { width: 300 });
  };
  line(t.name, 110, `${printed.firstName} ${printed.lastName}`);
  line(t.birth, 145, slashed(printed.birthDate), `${t.at}${printed.birthplace}`);
  line(t.centre, 180, printed.centre);
  line(t.delivered, 235, slashed(printed.deliveryDate));
}

function drawScore(sheet: Sheet, printed: Printed): void {
  const max = v2Maximum(printed);
  const isFrench = printed.language === 'fr';
  if (isFrench && printed.deliveryDate >= '2022-01-01') {
    write(sheet, 'Reconnue comme professionnalisante à partir de 120 pix.', 60, 255, {
      width: 300,
    });
  }
  write(sheet, String(printed.score), 450, 80, { size: 30, bold: true });
  write(sheet, `${max}*`, 460, 120);
  const footer = isFrench
    ? `* À la date d’obtention de cette certification, le nombre maximum de pix atteignable était de ${max}, correspondant au niveau ${printed.maxLevel}.`
    : `* On the date of this certification, the maximum number of pix was ${max}, that is level ${printed.maxLevel}.`;
  write(sheet, footer, 60, 790, { size: 7, width: 480 });
  if (printed.maxLevel < 8)
    write(sheet, 'À terme, le maximum sera de 1024 pix.', 60, 815, { size: 7 });
  write(sheet, 'Vérifier l’authenticité de la certification', 60, 285);
  write(sheet, 'Code de vérification', 60, 300);
  write(sheet, printed.code, 60, 315, { bold: true });
  write(sheet, 'Utilisez ce code sur le site :', 60, 335);
  write(sheet, `app.pix.${isFrench ? 'fr' : 'org'}/verification-certificat`, 60, 350, {
    width: 120,
  });
  write(sheet, 'Camille Fictif', 400, 300);
  write(sheet, 'Ce document n’est pas un certificat', 60, 385);
  if (printed.hasClea) {
    write(sheet, 'Autre certification obtenue', 60, 400);
    write(sheet, 'CléA numérique', 60, 412);
  }
}

function drawCompetences(sheet: Sheet, printed: Printed): void {
  write(sheet, `Compétences certifiées (niveaux sur ${printed.maxLevel})`, 60, 430, { bold: true });
  let y = 455;
  for (const area of AREA_CODES) {
    write(sheet, AREA_NAMES.fr[area], 60, y, { bold: true });
    write(sheet, 'Niveau', 480, y);
    y += 14;
    for (const code of competencesOf(area)) {
      const level = printed.levels[code] ?? 0;
      write(sheet, FULL_NAMES.fr[code], 60, y, { size: 8 });
      if (level > 0) write(sheet, String(level), 490, y, { size: 8 });
      y += 13;
    }
  }
}
