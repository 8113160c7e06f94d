/** Nearly every name is such: Latin letters, digits, ordinary marks, words apart by one space. */
const ORDINARY = /^[!-~À-ɏ’]+( [!-~À-ɏ’]+)*$/;

/**
 * A text that a person will read, at most `limit` UTF-16 units; null when there is none. Control
 * and direction characters could garble the line that it stands in: they become spaces. Nearly no
 * name has any, and the first use of Unicode's classes costs a Pix page more than reading the rest.
 */
export function readText(value: unknown, limit: number): string | null {
  if (typeof value !== 'string') return null;
  const text = ORDINARY.test(value)
    ? value
    : value.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  // Never half of a character.
  const cut = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  return cut === '' ? null : cut;
}
