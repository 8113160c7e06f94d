/**
 * Where what Balise shows may stand in a page of Pix, worked out from rectangles alone: at rest it
 * lies on none of Pix's own controls (product.md 4, Panel).
 */
import type { PanelPreferences } from '../../domain/preferences.ts';

export type Side = PanelPreferences['side'];

/** Pixels in the window, as the browser tells them. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** From the largest down: all that the panel has to say, one bar, a round mark. */
export const FORMS = ['opened', 'bar', 'mark', 'nothing'] as const;

export type Form = (typeof FORMS)[number];

/** A corner at the bottom of the window: the distance in px from the side, and from the end. */
export interface Place {
  side: Side;
  across: number;
  up: number;
}

/** The width up to which Pix's own layout is the one of a phone (pix-app.md 9). */
export const PHONE_WIDTH = 768;

const GAP = 16;

/**
 * From the left, Pix's menu takes 264 px and stays in place; from there to the page, and from the
 * page to the right edge, 48 px are free (pix-app.md 10.4): a mark of 40 px finds room.
 */
const PLACES: Readonly<Record<Side, Readonly<Record<'wide' | 'mark', readonly number[]>>>> = {
  left: { wide: [288, GAP], mark: [268, 4] },
  right: { wide: [GAP], mark: [4] },
};

/** On a phone, from whichever side and from the end. */
const PHONE_GAP = 8;

/** Of what is opened: its head, and enough of the rest for one to see that it scrolls. */
const SHORTEST_OPENED = 152;

/** Where a form may stand, the best place first. On a phone what is opened is a sheet. */
export function placesOf(form: Form, side: Side, windowWidth: number): Place[] {
  if (windowWidth <= PHONE_WIDTH) {
    const gap = form === 'opened' ? 0 : PHONE_GAP;
    return [{ side, across: gap, up: gap }];
  }
  const across = PLACES[side][form === 'mark' ? 'mark' : 'wide'];
  return across.map((one) => ({ side, across: one, up: GAP }));
}

export interface Surroundings {
  side: Side;
  /** Where there is no place on that side, on the other one. */
  orOther?: boolean;
  window: Size;
  /** Whatever of Pix's must not be lain on. */
  controls: readonly Box[];
  /** How large a form is, which may depend on its words; asked of the forms that are tried. */
  sizeOf: (form: Form) => Size;
}

/** The largest form, `most` at most, that lies on no control, and where; nothing where none does. */
export function standing(
  most: Form,
  { side, orOther = false, window, controls, sizeOf }: Surroundings,
): { form: Form; place: Place | null } {
  const sides = orOther ? fromSide(side) : [side];
  for (const form of FORMS.slice(FORMS.indexOf(most))) {
    if (form === 'nothing') break;
    const size = sizeOf(form);
    const place = sides
      .flatMap((one) => placesOf(form, one, window.width))
      .find((one) => isFree(boxAt(one, size, window), window, controls));
    if (place) return { form, place };
  }
  return { form: 'nothing', place: null };
}

/**
 * Where what a person opens covers no answer: on the side that they like or on the other, as high as its
 * words are or lower, and then it scrolls inside. Rather a low one that covers nothing than a high one
 * that lies on a control. Null where not even its head would be clear of the answers.
 * @param size as high as its words are
 * @returns `height`: how high it may be, in px
 */
export function openedBesideAnswers(
  answers: readonly Box[],
  { side, window, controls, size }: Omit<Surroundings, 'sizeOf'> & { size: Size },
): { place: Place; height: number } | null {
  const places = fromSide(side).flatMap((one) => placesOf('opened', one, window.width));
  const lowest = Math.min(size.height, SHORTEST_OPENED);
  for (const boxes of [[...answers, ...controls], answers]) {
    for (const least of [size.height, lowest]) {
      for (const place of places) {
        const height = freeHeight(place, size.width, window, boxes);
        if (height >= least) return { place, height };
      }
    }
  }
  return null;
}

/** From a place upwards, how far nothing of these stands; 0 or less where one stands in it already. */
function freeHeight(place: Place, width: number, window: Size, boxes: readonly Box[]): number {
  const whole = boxAt(place, { width, height: window.height - place.up }, window);
  if (whole.left < 0 || whole.right > window.width) return 0;
  const lowest = boxes.filter((box) => overlap(box, whole)).map(({ bottom }) => bottom + GAP / 2);
  return whole.bottom - Math.max(whole.top, ...lowest);
}

const fromSide = (side: Side): Side[] => (side === 'right' ? ['right', 'left'] : ['left', 'right']);

/**
 * Where the mute pill stands: at the bottom right, else left, above whatever of Pix's stays at the
 * bottom of the window while the page scrolls; on a control only where there is no other place.
 * @param bars what stays there: a notice, a bar of buttons
 */
export function pillPlace(
  size: Size,
  window: Size,
  bars: readonly Box[],
  controls: readonly Box[],
): Place {
  const gap = window.width <= PHONE_WIDTH ? PHONE_GAP : GAP;
  const places = (['right', 'left'] as const).map((side) =>
    liftedOver(bars, { side, across: gap, up: gap }, size, window, gap),
  );
  const free = places.find((place) => isFree(boxAt(place, size, window), window, controls));
  return free ?? places[0] ?? { side: 'right', across: gap, up: gap };
}

/**
 * Where a note of some seconds stands: at the bottom, on the side that the pupil likes or on the other;
 * null where it would lie on a control either way.
 */
export function notePlace(
  side: Side,
  size: Size,
  window: Size,
  controls: readonly Box[],
): Place | null {
  const gap = window.width <= PHONE_WIDTH ? PHONE_GAP : GAP;
  const places = fromSide(side).map((one) => ({ side: one, across: gap, up: gap }));
  return places.find((place) => isFree(boxAt(place, size, window), window, controls)) ?? null;
}

function liftedOver(
  bars: readonly Box[],
  place: Place,
  size: Size,
  window: Size,
  gap: number,
): Place {
  const under = bars.filter((bar) => overlap(bar, boxAt(place, size, window)));
  const top = Math.min(...under.map((bar) => bar.top));
  const up = window.height - top + gap / 2;
  // What fills the window is no bar.
  const isBar = under.length > 0 && up > place.up && up + size.height <= window.height;
  return isBar ? liftedOver(bars, { ...place, up }, size, window, gap) : place;
}

function isFree(box: Box, window: Size, controls: readonly Box[]): boolean {
  const isInside =
    box.left >= 0 && box.top >= 0 && box.right <= window.width && box.bottom <= window.height;
  return isInside && !controls.some((control) => overlap(control, box));
}

export function boxAt({ side, across, up }: Place, { width, height }: Size, window: Size): Box {
  const left = side === 'left' ? across : window.width - across - width;
  const bottom = window.height - up;
  return { left, right: left + width, top: bottom - height, bottom };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
