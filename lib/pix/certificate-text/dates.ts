/** Days as certificates print them. */
import { plainDate, type PlainDate } from '../../domain/plain-date.ts';

/** `20/05/2026`, the way of all certificates since 2025. */
const SLASHED = /(?<!\d)(\d{2})\/(\d{2})\/(\d{4})(?!\d)/g;

/** « 20 mai 2026 », « 1er mai 2026 », “20 May 2026”. */
const DAY_FIRST = /^(\d{1,2})(?:er)? (\p{L}{3,9}) (\d{4})(?!\d)/u;

/** “May 20, 2026” */
const MONTH_FIRST = /^(\p{L}{3,9}) (\d{1,2}), (\d{4})(?!\d)/u;

const MONTHS = [
  ['janvier', 'january'],
  ['février', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['août', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['décembre', 'december'],
];

export interface FoundDate {
  day: PlainDate;
  /** Where it stands in the text, and where the text goes on. */
  start: number;
  end: number;
}

/** Every `DD/MM/YYYY` of a text that is a day. */
export function slashedDates(text: string): FoundDate[] {
  return [...text.matchAll(SLASHED)].flatMap((found) => {
    const [all, day = '', month = '', year = ''] = found;
    const date = plainDate(`${year}-${month}-${day}`);
    return date === null ? [] : [{ day: date, start: found.index, end: found.index + all.length }];
  });
}

/** The day with which a text begins, in words or figures. */
export function dateAtStart(text: string): FoundDate | null {
  const [slashed] = slashedDates(text.slice(0, 10));
  if (slashed) return slashed;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return inWords(dayFirst[1], dayFirst[2], dayFirst[3], dayFirst[0]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst && inWords(monthFirst[2], monthFirst[1], monthFirst[3], monthFirst[0]);
}

function inWords(day = '', name = '', year = '', all = ''): FoundDate | null {
  const month = MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
  const two = (figure: string | number) => String(figure).padStart(2, '0');
  const date = month === 0 ? null : plainDate(`${year}-${two(month)}-${two(day)}`);
  return date && { day: date, start: 0, end: all.length };
}
