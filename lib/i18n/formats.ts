/** Counts, days and hours in words, in either language. */
export * as french from './format-french.ts';
export * as english from './format-english.ts';
