/**
 * A page before it is drawn: what stands where, and what it is. Measures are points from the top
 * left of an A4 page.
 */
import type { Line } from './lines.ts';

export const A4 = { width: 595.28, height: 841.89 } as const;

export type Ink = readonly [red: number, green: number, blue: number];

/** A line of text at its baseline, or a picture of text whose top stands there. */
export interface Placed {
  line: Line;
  x: number;
  y: number;
  size: number;
  ink: Ink;
}

/** What it is to a screen reader: PDF's standard structure types (ISO 32000-1, 14.8.4). */
export type Role = 'H1' | 'H2' | 'P' | 'Table' | 'TR' | 'TH' | 'TD';

export interface Part {
  role: Role;
  parts?: readonly Part[];
  placed?: readonly Placed[];
  /** Of a header cell. */
  scope?: 'Column' | 'Row';
  /** Columns that a cell goes across. */
  span?: number;
}

/** Lines and blocks of colour, for the eye only. */
export interface Block {
  x: number;
  y: number;
  width: number;
  height: number;
  ink: Ink;
}

export interface ComposedPage {
  parts: readonly Part[];
  blocks: readonly Block[];
  /** Where the last part ends. */
  bottom: number;
}
