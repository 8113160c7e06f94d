/**
 * Where one is in the wallet, told by the address's hash: `#progress`; `#settings/lock`, with a row of
 * the settings to open; or a certificate's local id, after which `/pdf` opens the choice of its PDF for
 * Parcoursup.
 */

export const SECTIONS = ['certificates', 'progress', 'settings', 'help', 'parents'] as const;

export type Section = (typeof SECTIONS)[number];

export interface Place {
  section: Section;
  /** The row of the settings to open; null = none. */
  row: string | null;
  /** The certificate to show first, as notifications and the popup name it; null = none. */
  certificateId: string | null;
  /** Whether the choice of its PDF is to be open. */
  isPdfWanted: boolean;
}

/** Anything that names no section is taken for a certificate's id: whether it is one shows later. */
function placeIn(hash: string): Place {
  const [, name = null, more = null] = /^#([\w-]{1,64})(?:\/([\w-]{1,64}))?$/.exec(hash) ?? [];
  const section = SECTIONS.find((one) => one === name);
  if (section) return { section, row: more, certificateId: null, isPdfWanted: false };
  return { section: 'certificates', row: null, certificateId: name, isPdfWanted: more === 'pdf' };
}

/** @param row of the settings, to be opened */
export function linkTo(section: Section, row?: string): string {
  return row === undefined ? `#${section}` : `#${section}/${row}`;
}

/** Follows the address for as long as the page lives. */
export class Route {
  place: Place = $state.raw(placeIn(location.hash));

  constructor() {
    window.addEventListener('hashchange', () => (this.place = placeIn(location.hash)));
  }
}
