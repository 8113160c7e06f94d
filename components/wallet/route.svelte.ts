/**
 * Where one is in the wallet, told by the address's hash: `#progress`, or a certificate's local id, after
 * which `/pdf` opens the choice of its PDF for Parcoursup.
 */

export const SECTIONS = ['certificates', 'progress', 'settings', 'help'] as const;

export type Section = (typeof SECTIONS)[number];

export interface Place {
  section: Section;
  /** The certificate to show first, as notifications and the popup name it; null = none. */
  certificateId: string | null;
  /** Whether the choice of its PDF is to be open. */
  isPdfWanted: boolean;
}

/** Anything that names no section is taken for a certificate's id: whether it is one shows later. */
function placeIn(hash: string): Place {
  const name = hash.replace(/^#/, '');
  const section = SECTIONS.find((one) => one === name);
  if (section) return { section, certificateId: null, isPdfWanted: false };
  const [, id = null, pdf] = /^([\w-]{1,64})(\/pdf)?$/.exec(name) ?? [];
  return { section: 'certificates', certificateId: id, isPdfWanted: pdf !== undefined };
}

export function linkTo(section: Section): string {
  return `#${section}`;
}

/** Follows the address for as long as the page lives. */
export class Route {
  place: Place = $state.raw(placeIn(location.hash));

  constructor() {
    window.addEventListener('hashchange', () => (this.place = placeIn(location.hash)));
  }
}
