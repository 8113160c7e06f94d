import { GLANCE_KEY } from '../../lib/store/keys.ts';
import { followKept, type Kept } from '../../lib/store/area/read-kept.ts';

type Show = (kept: Kept | null) => void;

let show: Show | undefined;

/** Begun as soon as this module is imported: the answer is on its way while the rest is evaluated. */
const { first } = followKept([GLANCE_KEY], (kept) => show?.(kept));

/**
 * Hands over what was read, and whatever comes after. To be asked for while the page's script is
 * evaluated: the first answer comes later than that. @returns once the first was shown
 */
export function followGlance(given: Show): Promise<void> {
  show = given;
  return first;
}
