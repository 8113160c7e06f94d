/**
 * What a symbol that Pix never draws may be a misreading of: symbols of Pix's own alphabet that
 * look like it (pix-certificate.md 1.3).
 */
const LOOKS_LIKE: Readonly<Record<string, readonly string[]>> = {
  '0': ['D', 'Q'],
  O: ['D', 'Q'],
  '1': ['J', 'T'],
  I: ['J', 'T'],
  L: ['J', 'T'],
  '5': ['6', '8'],
  S: ['6', '8'],
  A: ['4', 'R'],
  E: ['F', '3'],
  N: ['M', 'H'],
  U: ['V', 'W'],
  Z: ['2', '7'],
};

export function looksLike(symbol: string): readonly string[] {
  return LOOKS_LIKE[symbol] ?? [];
}
