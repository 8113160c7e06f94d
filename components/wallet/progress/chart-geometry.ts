/** Where things stand in a picture of the progress: days across, counts up, one band an area. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveStepAfter, stack } from 'd3-shape';
import { AREA_CODES, type AreaCode } from '../../../lib/domain/training/competence.ts';
import { addDays, type PlainDate } from '../../../lib/domain/plain-date.ts';
import type { ProgressDay } from '../../../lib/domain/training/progress.ts';

export type Field = 'pix' | 'atLevelOne';

/** A count that matters, drawn across. */
export interface CountLine {
  at: number;
  label: string;
}

export interface Band {
  /** Null: all areas together. */
  area: AreaCode | null;
  /** SVG path of the band. */
  path: string;
  /** Middle of the band at its right end; null where it is too thin for a figure. */
  labelAt: number | null;
}

export interface Geometry {
  bands: Band[];
  x: (day: PlainDate) => number;
  y: (count: number) => number;
  /** Round counts for the lines of the ground. */
  roundCounts: number[];
  xTicks: PlainDate[];
  /** Where today stands across. */
  today: number;
  /** The day whose state is nearest to a place across. */
  indexAt: (x: number) => number;
}

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Room that the figure of an area needs in its band, px. */
const LABEL_ROOM = 12;

/** Room that a date needs on the ground, px. */
const TICK_ROOM = 84;

export interface Wanted {
  field: Field;
  /** The least that the top of the picture stands for. */
  least: number;
  /** One band an area; otherwise all in one. */
  isByArea: boolean;
  /** The picture goes on to it. */
  today: PlainDate;
}

/** @param days one or more, in order */
export function geometryOf(
  days: readonly ProgressDay[],
  { field, least, isByArea, today }: Wanted,
  frame: Frame,
): Geometry {
  const first = days[0]?.day ?? ('1970-01-01' as PlainDate);
  const last = days.at(-1)?.day ?? first;
  // The last state is drawn for the whole of its day: one day alone is a block, not a line.
  const end = addDays(last > today ? last : today, 1);
  const across = scaleUtc([dateOf(first), dateOf(end)], [frame.left, frame.width - frame.right]);
  const highest = Math.max(least, ...days.map((day) => day[field]));
  const up = scaleLinear([0, highest], [frame.height - frame.bottom, frame.top]);
  const drawn = [...days, ...days.slice(-1).map((day) => ({ ...day, day: end }))];

  const band = area<{ day: PlainDate; from: number; to: number }>()
    .x(({ day }) => across(dateOf(day)))
    .y0(({ from }) => up(from))
    .y1(({ to }) => up(to))
    .curve(curveStepAfter);
  const bandOf = (code: AreaCode | null, ends: { from: number; to: number }[]): Band => {
    const heights = ends.map((one, at) => ({ day: drawn[at]?.day ?? end, ...one }));
    const { from = 0, to = 0 } = heights.at(-1) ?? {};
    const hasRoom = code !== null && up(from) - up(to) >= LABEL_ROOM;
    return {
      area: code,
      path: band(heights) ?? '',
      labelAt: hasRoom ? (up(from) + up(to)) / 2 : null,
    };
  };
  const bands = isByArea
    ? stack<ProgressDay, AreaCode>()
        .keys(AREA_CODES)
        .value((day, code) => day.areas[code][field])(drawn)
        .map((series) =>
          bandOf(
            series.key,
            series.map(([from, to]) => ({ from, to })),
          ),
        )
    : [
        bandOf(
          null,
          drawn.map((day) => ({ from: 0, to: day[field] })),
        ),
      ];

  return {
    bands,
    x: (day) => across(dateOf(day)),
    y: (count) => up(count),
    roundCounts: up.ticks(4).filter(Number.isInteger),
    xTicks: apart(ticksBetween(first, last, days.length, across.ticks(4)), (day) =>
      across(dateOf(day)),
    ),
    today: across(dateOf(today)),
    indexAt: (x) => {
      const at = across.invert(x);
      return Math.max(
        0,
        days.findLastIndex(({ day }) => dateOf(day) <= at),
      );
    },
  };
}

/** A short history names its first and last day; a long one, round dates. */
function ticksBetween(
  first: PlainDate,
  last: PlainDate,
  count: number,
  round: readonly Date[],
): PlainDate[] {
  if (count === 1) return [first];
  const days = round.map((date) => date.toISOString().slice(0, 10) as PlainDate);
  const inside = [...new Set(days)].filter((day) => day >= first && day <= last);
  return inside.length >= 2 ? inside : [first, last];
}

/** Those whose words do not run into the ones before them. */
function apart(days: readonly PlainDate[], across: (day: PlainDate) => number): PlainDate[] {
  const kept: PlainDate[] = [];
  for (const day of days) {
    const before = kept.at(-1);
    if (before === undefined || across(day) - across(before) >= TICK_ROOM) kept.push(day);
  }
  return kept;
}

function dateOf(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
