/** Facts that stand after a label, in the V3 and V2 certificates that Pix makes since 2025. */
import type { PlainDate } from '../../domain/plain-date.ts';
import { slashedDates } from './dates.ts';
import { between } from './page-text.ts';

const CENTRE = /centre de certification ?: ?|certification cent(?:re|er) ?: ?/iu;
const DELIVERED_TO = /(?<!\p{L})(?:délivrée? à|delivered to)(?!\p{L})/iu;
const BORN = /(?<!\p{L})(?:née?(?:\(e\))? le|born on)(?!\p{L})/iu;
const NAME = /prénom et nom ?: ?|first name and last name ?: ?/iu;
const BIRTH = /date et lieu de naissance|date and place of birth/iu;
const DELIVERED = /délivrée? le ?: ?|issued on ?: ?/iu;

interface Labelled {
  centre: string | null;
  /** The whole name. A V3 prints the last name in capitals, where « d’ » and « de » are lost. */
  holder: string | null;
  deliveryDate: PlainDate | null;
}

export function labelledInV3(text: string): Labelled {
  return {
    centre: centreIn(between(text, CENTRE, DELIVERED_TO)),
    holder: nameIn(between(text, DELIVERED_TO, BORN)),
    deliveryDate: dateAfterBirth(text, BORN),
  };
}

export function labelledInV2(text: string): Labelled {
  return {
    centre: centreIn(between(text, CENTRE, DELIVERED)),
    holder: nameIn(between(text, NAME, BIRTH)),
    deliveryDate: dateAfterBirth(text, BIRTH),
  };
}

/** Written in another order, a file has parts of its columns in between: those are no name. */
const NO_NAME = /[\d*:;!?]|[.,] /u;

export const nameIn = (value: string | null) =>
  value === null || NO_NAME.test(value) ? null : value;

/** A label that stands in it is no part of it; figures may be. */
const centreIn = (value: string | null) => (value?.endsWith(':') ? null : value);

/**
 * The delivery date is the date that follows the birth date; a certificate prints no other. One
 * that is not later is no delivery date.
 */
function dateAfterBirth(text: string, label: RegExp): PlainDate | null {
  const start = label.exec(text)?.index;
  if (start === undefined) return null;
  const [birth, delivery] = slashedDates(text.slice(start));
  return birth && delivery && delivery.day > birth.day ? delivery.day : null;
}
