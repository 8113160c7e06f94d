/** Counts, days and hours in words, in either language. */
export * as french from './format-french.ts';
export * as english from './format-english.ts';

/** A figure that is always two or more: its sentence has no singular. */
export type Several = number;
