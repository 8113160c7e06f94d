/** Dark Reader over Pix: its own library as an extension beside Balise, and what is seen of it. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

export interface Theme {
  /** Light, or dark. */
  mode: 0 | 1;
  /** Percent. */
  contrast: number;
  sepia: number;
}

/** Dark, dark with less contrast and warm, and its light mode. */
export const THEMES: readonly Theme[] = [
  { mode: 1, contrast: 100, sepia: 0 },
  { mode: 1, contrast: 75, sepia: 40 },
  { mode: 0, contrast: 100, sepia: 0 },
];

const MANIFEST = {
  manifest_version: 3,
  name: 'Dark Reader, as a library',
  version: '1.0',
  content_scripts: [
    {
      matches: ['https://app.pix.fr/*'],
      js: ['darkreader.js', 'theme.js'],
      run_at: 'document_start',
    },
  ],
  browser_specific_settings: { gecko: { id: 'darkens@balise.example' } },
};

/** Dark from the start, then as the page is told: Pix's policy lets nothing of it into the page itself. */
const THEME_SCRIPT = `
  DarkReader.enable(${JSON.stringify(THEMES[0])});
  document.addEventListener('to-theme', ({ detail }) => {
    const theme = JSON.parse(detail);
    if (theme) DarkReader.enable(theme);
    else DarkReader.disable();
  });
`;

/** @returns the folder of an extension that darkens Pix, for both browsers; whoever asks removes it */
export function darkReader(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balise-dark-reader-'));
  copyFileSync(require.resolve('darkreader/darkreader.js'), join(folder, 'darkreader.js'));
  writeFileSync(join(folder, 'theme.js'), THEME_SCRIPT);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  return folder;
}

/** Runs in the page. @param theme null: as if it were switched off */
export function darken(theme: Theme | null): void {
  document.dispatchEvent(new CustomEvent('to-theme', { detail: JSON.stringify(theme) }));
}

/** Runs in the page: whether Dark Reader is in this shadow root. */
export function isDarkened(host: string): boolean {
  const root = document.querySelector(host)?.shadowRoot;
  return root?.querySelector('style.darkreader') != null;
}

/** Runs in the page: how often something changes there, and in a shadow root, in thirty frames. */
export async function changesIn(host: string): Promise<number> {
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  const everything = { attributes: true, characterData: true, childList: true, subtree: true };
  const root = document.querySelector(host)?.shadowRoot;
  if (!root) throw new Error(`no ${host}`);
  for (const node of [root, document]) observer.observe(node, everything);
  for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
  observer.disconnect();
  return changes;
}

/**
 * Runs in the page: circles whose figure is less than 4.5:1 from what it stands on, or whose way to the
 * next level is less than 3:1 from its ground. It may use nothing of this file.
 */
export function faintCircles(host: string): string[] {
  const root = document.querySelector(host)?.shadowRoot;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!root || !canvas) throw new Error(`no ${host}`);
  const luminance = (colour: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    if (alpha < 250) return null;
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string) => {
    const [a, b] = [luminance(one), luminance(other)];
    if (a === null || b === null) return 0;
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const groundOf = (element: Element | null): string => {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (luminance(backgroundColor) !== null) return backgroundColor;
    }
    return 'transparent';
  };
  return [...root.querySelectorAll<SVGElement>('svg.disc')].flatMap((disc) => {
    if (!disc.checkVisibility()) return [];
    const ground = groundOf(disc);
    const full = disc.querySelector('.full');
    const under = full ? getComputedStyle(full).fill : ground;
    const figure = disc.querySelector('text');
    const way = disc.querySelector('.progress');
    const found: string[] = [];
    if (figure?.textContent && contrast(getComputedStyle(figure).fill, under) < 4.5)
      found.push(`figure ${figure.textContent}: ${getComputedStyle(figure).fill} on ${under}`);
    if (way && contrast(getComputedStyle(way).stroke, ground) < 3)
      found.push(`way: ${getComputedStyle(way).stroke} on ${ground}`);
    return found;
  });
}
