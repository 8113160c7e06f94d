/** The colours of Balise as the style sheets have them, and how far apart two of them are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Scheme = 'light' | 'dark';

/** Every `--name: light-dark(#light, #dark)` of the tokens. */
export const TOKENS = new Map(
  [
    ...readFileSync('components/base/tokens.css', 'utf8').matchAll(
      /--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']): [string, Record<Scheme, string>] => [
    name,
    { light, dark },
  ]),
);

/** One `property: … var(--token) …` of a style sheet or of a component's style. */
export interface ColourUse {
  file: string;
  selector: string;
  property: string;
  token: string;
}

export function colourUses(): ColourUse[] {
  return ['components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))),
    )
    .filter((file) => /\.(css|svelte)$/.test(file) && !file.endsWith('tokens.css'))
    .flatMap(usesIn);
}

function usesIn(file: string): ColourUse[] {
  const text = readFileSync(file, 'utf8');
  const style = file.endsWith('.css') ? text : (/<style>([^]*)<\/style>/.exec(text)?.[1] ?? '');
  const rules = style.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g);
  return [...rules].flatMap(([, selector = '', body = '']) =>
    [...body.matchAll(/([\w-]+):[^;]*?var\(--([\w-]+)\)/g)]
      .map(([, property = '', token = '']) => ({
        file,
        selector: selector.trim(),
        property,
        token,
      }))
      .filter(({ token }) => TOKENS.has(token) || token === 'accent'),
  );
}

/** Relative luminance of WCAG 2.2, 0 to 1. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black and white). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
