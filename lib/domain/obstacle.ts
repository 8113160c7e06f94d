/** What stands in the way of Balise, each with a remedy of its own. */
export type Obstacle = 'site-access' | 'storage' | 'reload-pix' | 'private-window';

/** What was found, each looked at by itself. */
export interface Hindrances {
  /** The browser keeps Balise off the site of this pupil's Pix: it says so, or it was seen. */
  isAccessWithheld: boolean;
  /** What is new cannot be kept, or what is kept cannot be read. */
  isStorageFailing: boolean;
  /** A page of Pix is open without Balise in it. */
  isPixWithoutUs: boolean;
  /** The browser keeps nothing of this window, or of any. */
  isPrivate: boolean;
  /** Nothing that is about training, or that asks for anything, is said then. */
  isCertification: boolean;
}

/**
 * The one to tell, the one that blocks most first: without access nothing is read anywhere; without
 * storage nothing that is read stays; a page that was open before is one page; a private window works,
 * and forgets. Null when nothing stands in the way.
 */
export function obstacleAmong(found: Hindrances): Obstacle | null {
  if (found.isAccessWithheld && !found.isCertification) return 'site-access';
  if (found.isStorageFailing) return 'storage';
  if (found.isPixWithoutUs && !found.isCertification) return 'reload-pix';
  return found.isPrivate ? 'private-window' : null;
}
