/**
 * The 16 competences of Pix, by their public code, in 5 areas.
 * Source: pix-app.md 5 (the code is stable and language-free; names are not).
 */
export const COMPETENCE_CODES = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
] as const;

export type CompetenceCode = (typeof COMPETENCE_CODES)[number];

export const AREA_CODES = ['1', '2', '3', '4', '5'] as const;

export type AreaCode = (typeof AREA_CODES)[number];

/** The area that a competence belongs to: the figure before the dot. */
export function areaOf(code: CompetenceCode): AreaCode {
  return code.slice(0, 1) as AreaCode;
}

/** The competences of one area, in the order of their codes. */
export function competencesOf(area: AreaCode): CompetenceCode[] {
  return COMPETENCE_CODES.filter((code) => areaOf(code) === area);
}

export function isCompetenceCode(value: unknown): value is CompetenceCode {
  return (COMPETENCE_CODES as readonly unknown[]).includes(value);
}

/** Position in the official order, 0 for 1.1 to 15 for 5.2. */
export function rankOf(code: CompetenceCode): number {
  return COMPETENCE_CODES.indexOf(code);
}
