/** What a file may cost. A certificate has 1 or 2 pages, 200 kB, and some 2 000 characters. */
export interface Limits {
  pages: number;
  milliseconds: number;
  /** Characters of text, of all pages. */
  characters: number;
}

export const LIMITS: Limits = { pages: 40, milliseconds: 10_000, characters: 400_000 };
