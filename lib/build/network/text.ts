/** What an address or a style could load, in any text of the build. */

/** Places that may be named: links that a person opens, sources of facts, names of formats. */
const NAMED_PLACES = [
  'https://app.pix.fr',
  'https://app.pix.org',
  'https://github.com/1024pix',
  'https://dane.ac-bordeaux.fr',
  'https://dane.ac-versailles.fr',
  'https://dane.site.ac-lille.fr',
  'https://www.education.gouv.fr',
  'https://www.vousnousils.fr',
  'https://journaldeleconomie.fr',
  'https://www.linkedin.com/profile',
  'https://svelte.dev/e',
  'http://www.w3.org',
  'http://www.xfa.org',
  'http://www.aiim.org',
  'http://ns.adobe.com',
  'http://purl.org',
];

/** Each address of another place, and each style that would load something. */
export function foundInText(text: string): string[] {
  const places = [
    ...text.matchAll(
      /(?:\b(?:https?|wss?|ftp|turns?|stuns?):|^)\/\/[^\s"'`<>)]*|\b(?:stun|turn)s?:[^\s"'`]+/gi,
    ),
  ]
    .map(([place]) => place)
    .filter(
      (place) => !NAMED_PLACES.some((named) => place === named || place.startsWith(`${named}/`)),
    );
  const loads = /@import\b|\burl\(\s*["']?(?!data:|#)|\bimage-set\(|\bsrc\(/i.test(text)
    ? ['style that loads']
    : [];
  return [...places.map((place) => `address ${place}`), ...loads];
}
