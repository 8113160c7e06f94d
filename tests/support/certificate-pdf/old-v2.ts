/**
 * The V2 attestation as pdf-lib drew it until 2025: values over a ready-made page, in the order of
 * pix-certificate.md 2.3. Whether the labels of that page are text is not known: both are made.
 */
import { PDFDocument, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { inWords, type Printed } from './printed.ts';
import { v2Maximum } from './v2.ts';

const LABELS = [
  'Attestation de certification',
  'Prénom et nom :',
  'Date et lieu de naissance :',
  'Centre de certification :',
  'Délivrée le :',
  'Code de vérification',
  'app.pix.fr/verification-certificat',
];

export async function oldV2Attestation(
  printed: Printed,
  { hasLabels }: { hasLabels: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([595, 842]);
  page.setFont(font);
  if (hasLabels) {
    const template = await PDFDocument.create();
    const ready = template.addPage([595, 842]);
    LABELS.forEach((label, rank) => ready.drawText(label, { x: 60, y: 800 - rank * 20, size: 10 }));
    const [embedded] = await file.embedPdf(await template.save());
    if (embedded) page.drawPage(embedded);
  }
  drawValues(page, printed);
  return new Uint8Array(await file.save());
}

function drawValues(page: PDFPage, printed: Printed): void {
  const put = (text: string, x: number, y: number, size = 10) =>
    page.drawText(text, { x, y, size });
  const max = v2Maximum(printed);
  put(String(printed.score), 450, 700, 24);
  put(`${printed.firstName} ${printed.lastName}`, 200, 640);
  put(`${inWords(printed.birthDate)} à ${printed.birthplace}`, 200, 620);
  put(printed.centre, 200, 600);
  put(inWords(printed.deliveryDate), 200, 580);
  put(
    '* À la date d’obtention de cette certification, le nombre maximum de pix atteignable',
    60,
    60,
    7,
  );
  put(`était de ${max}, correspondant au niveau ${printed.maxLevel}.`, 60, 50, 7);
  COMPETENCE_CODES.forEach((code, rank) => {
    const level = printed.levels[code] ?? 0;
    if (level > 0) put(String(level), 500, 480 - rank * 20);
  });
  put(`${max}*`, 460, 670);
  put(`(niveaux sur ${printed.maxLevel})`, 300, 500);
  put(printed.code, 400, 540, 14);
}
