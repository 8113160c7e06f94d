/** What a school, or a family, sets for everybody who uses its machines: product.md 8. */
import type { Language } from './language.ts';
import type { Preferences } from './preferences.ts';

/** What is not set is left to the pupil. */
export interface SchoolSettings {
  /** Everything in memory, gone with the browser. */
  sharedComputer: boolean;
  panelOff: boolean;
  syncOff: boolean;
  /** No file and no text that holds the code of a certificate. */
  codeExportsOff: boolean;
  language: Language | null;
}

export const NO_SCHOOL: Readonly<SchoolSettings> = {
  sharedComputer: false,
  panelOff: false,
  syncOff: false,
  codeExportsOff: false,
  language: null,
};

/** The preferences that are in force; what the pupil chose stands again once nothing is set. */
export function inForce<P extends Pick<Preferences, 'panel' | 'language'>>(
  preferences: P,
  { panelOff, language }: SchoolSettings,
): P {
  const { panel } = preferences;
  return {
    ...preferences,
    panel: panelOff ? { ...panel, shown: false } : panel,
    language: language ?? preferences.language,
  };
}

/**
 * What the browser says of its administrator's settings. `none`: there are none. `silent`: none yet,
 * which may be all: a Chromium into which Balise was just put says `{}` some seconds before the values,
 * by policy (engineering.md J) or by hand (measured).
 */
export type SchoolWord<S> = { kind: 'said'; school: S } | { kind: 'silent' } | { kind: 'none' };

/**
 * What to go by from now on; null: what is known stands, and the browser is to be asked again.
 * @param waited whether the browser had its time to say more, or told just now that something changed
 */
export function schoolAfter<S>(word: SchoolWord<S>, nothing: S, waited: boolean): S | null {
  if (word.kind === 'said') return word.school;
  return word.kind === 'none' || waited ? nothing : null;
}
