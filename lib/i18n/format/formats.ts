/** Counts, days and hours in words, in either language. */
export * as french from './french.ts';
export * as english from './english.ts';

/** A figure that is always two or more: its sentence has no singular. */
export type Several = number;
