/**
 * Every language beside French and English: a file of this folder each, named in the list below. The
 * entries import this one first: what is added here is spoken everywhere.
 */
import { addLanguage } from '../catalogue.ts';
import type { AddedLanguage } from './translation.ts';

/** By its code in LANGUAGES. */
export const ADDED: Readonly<Record<string, AddedLanguage>> = {};

for (const [code, { sentences }] of Object.entries(ADDED)) {
  addLanguage(code, (place) => sentences[place as keyof typeof sentences]);
}
