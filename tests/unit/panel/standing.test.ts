import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boxAt,
  FORMS,
  openedBesideAnswers,
  overlap,
  pillPlace,
  standing,
  type Box,
  type Form,
  type Side,
} from '../../../lib/app/panel/standing.ts';

const SIZES: Record<Form, { width: number; height: number }> = {
  opened: { width: 324, height: 300 },
  bar: { width: 344, height: 44 },
  mark: { width: 40, height: 40 },
  nothing: { width: 0, height: 0 },
};

const LAPTOP = { width: 1366, height: 625 };

const stand = (
  controls: Box[],
  {
    most = 'bar',
    side = 'right',
    window = LAPTOP,
  }: { most?: Form; side?: Side; window?: typeof LAPTOP } = {},
) => standing(most, { side, window, controls, sizeOf: (form) => SIZES[form] });

/** A control of some width at the bottom of a laptop's window. */
const at = (left: number, width: number, up = 20): Box => ({
  left,
  right: left + width,
  top: LAPTOP.height - up - 40,
  bottom: LAPTOP.height - up,
});

const boxes = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 1900 }),
      fc.integer({ min: 0, max: 1100 }),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 1, max: 200 }),
    )
    .map(([left, top, width, height]) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    })),
  { maxLength: 30 },
);
const anywhere = fc.record({
  controls: boxes,
  most: fc.constantFrom(...FORMS),
  side: fc.constantFrom<Side>('left', 'right'),
  window: fc.record({
    width: fc.integer({ min: 320, max: 1920 }),
    height: fc.integer({ min: 300, max: 1080 }),
  }),
});

describe('what stands in a page at rest', () => {
  test('is the bar, at the bottom of its side, where nothing of Pix’s is', () => {
    expect(stand([])).toEqual({ form: 'bar', place: { side: 'right', across: 16, up: 16 } });
    expect(stand([], { side: 'left' }).place).toEqual({ side: 'left', across: 288, up: 16 });
    expect(stand([at(500, 200), at(1100, 100, 70)]).form).toBe('bar');
  });

  test('is the mark, beside the page, where the bar would lie on a control', () => {
    const button = at(1090, 200);
    expect(stand([button])).toEqual({ form: 'mark', place: { side: 'right', across: 4, up: 16 } });
    expect(stand([button], { side: 'left' }).form).toBe('bar');
    expect(stand([at(400, 200)], { side: 'left' })).toMatchObject({
      form: 'bar',
      place: { across: 16 },
    });
    expect(stand([at(20, 500)], { side: 'left' }).form).toBe('nothing');
  });

  test('goes to the other side where it may', () => {
    const button = at(1090, 200);
    const either = (controls: Box[]) =>
      standing('bar', {
        side: 'right',
        orOther: true,
        window: LAPTOP,
        controls,
        sizeOf: (form) => SIZES[form],
      });
    expect(either([button])).toMatchObject({ form: 'bar', place: { side: 'left' } });
    expect(either([button, at(20, 600)])).toMatchObject({ form: 'mark', place: { side: 'right' } });
  });

  test('is nothing where even the mark would', () => {
    expect(stand([at(0, LAPTOP.width)])).toEqual({ form: 'nothing', place: null });
  });

  test('opens by itself only where, opened, it lies on none', () => {
    expect(stand([], { most: 'opened' }).form).toBe('opened');
    expect(stand([at(1100, 100, 200)], { most: 'opened' }).form).toBe('bar');
  });

  test('touches what is right beside it, and lies on what reaches under it by a pixel', () => {
    const besides = LAPTOP.width - 16 - SIZES.bar.width;
    expect(stand([at(0, besides)]).form).toBe('bar');
    expect(stand([at(0, besides + 1)]).form).toBe('mark');
  });

  test('is never out of the window', () => {
    expect(stand([], { window: { width: 320, height: 568 } }).form).toBe('mark');
    expect(stand([], { window: { width: 380, height: 568 } }).form).toBe('bar');
  });

  test('whatever the page: on no control, in the window, never larger than it may be', () => {
    fc.assert(
      fc.property(anywhere, ({ controls, most, side, window }) => {
        const { form, place } = stand(controls, { most, side, window });
        expect(FORMS.indexOf(form)).toBeGreaterThanOrEqual(FORMS.indexOf(most));
        expect(place === null).toBe(form === 'nothing');
        if (!place) return;
        const box = boxAt(place, SIZES[form], window);
        expect(controls.filter((control) => overlap(control, box))).toEqual([]);
        expect(box.left >= 0 && box.right <= window.width).toBe(true);
      }),
    );
  });

  test('whatever the page: what stood there may go on standing once a control is gone', () => {
    fc.assert(
      fc.property(anywhere, ({ controls, most, side, window }) => {
        const before = stand(controls, { most, side, window });
        const after = stand(controls.slice(1), { most, side, window });
        expect(FORMS.indexOf(after.form)).toBeLessThanOrEqual(FORMS.indexOf(before.form));
      }),
    );
  });
});

describe('what is opened by hand beside answers', () => {
  const OPENED = { width: 324, height: 300 };
  const open = (answers: Box[], controls: Box[] = [], window = LAPTOP, side: Side = 'right') =>
    openedBesideAnswers(answers, { side, window, controls, size: OPENED });
  /** A list over the whole width, of which the last answer ends so high above the end of the window. */
  const list = (above: number): Box => ({
    left: 100,
    right: LAPTOP.width - 100,
    top: 150,
    bottom: LAPTOP.height - above,
  });

  test('stands where it likes where there is no answer', () => {
    expect(open([])?.place).toEqual({ side: 'right', across: 16, up: 16 });
  });

  test('is lower where answers stand above it, and gives way where not even its head would be clear', () => {
    expect(open([list(260)])).toEqual({
      place: { side: 'right', across: 16, up: 16 },
      height: 260 - 16 - 8,
    });
    expect(open([list(100)])).toBeNull();
  });

  test('goes to the other side before it lies on a control, and on a control before it gives way', () => {
    const button = at(1100, 200);
    expect(open([list(260)], [button])?.place.side).toBe('left');
    expect(open([list(260)], [button, at(20, 500)])?.place.side).toBe('right');
  });

  test('whatever the page: on no answer, in the window, on either side', () => {
    fc.assert(
      fc.property(anywhere, ({ controls, side, window }) => {
        const [answers, others] = [controls.slice(0, 15), controls.slice(15)];
        const found = open(answers, others, window, side);
        if (!found) return;
        const height = Math.min(found.height, OPENED.height);
        const box = boxAt(found.place, { ...OPENED, height }, window);
        expect(answers.filter((one) => overlap(one, box))).toEqual([]);
        expect(box.top >= 0 && box.left >= 0 && box.right <= window.width).toBe(true);
      }),
    );
  });
});

describe('the mute pill', () => {
  const PILL = { width: 300, height: 42 };
  const NOTICE = { left: 0, right: 1366, top: 580, bottom: 625 };

  test('stands at the bottom right, above a notice that stays there', () => {
    expect(pillPlace(PILL, LAPTOP, [], [])).toEqual({ side: 'right', across: 16, up: 16 });
    const place = pillPlace(PILL, LAPTOP, [NOTICE], []);
    expect(overlap(boxAt(place, PILL, LAPTOP), NOTICE)).toBe(false);
    expect(place.up).toBe(53);
  });

  test('stands above two of them, one over the other', () => {
    const second = { ...NOTICE, top: 540, bottom: 580 };
    const box = boxAt(pillPlace(PILL, LAPTOP, [NOTICE, second], []), PILL, LAPTOP);
    expect([NOTICE, second].some((one) => overlap(one, box))).toBe(false);
  });

  test('goes to the left before it stands on a control, and stays when there is one there too', () => {
    const [right, left] = [at(1200, 150), at(20, 150)];
    expect(pillPlace(PILL, LAPTOP, [], [right]).side).toBe('left');
    expect(pillPlace(PILL, LAPTOP, [], [right, left]).side).toBe('right');
  });

  test('is not lifted out of the window by what fills it', () => {
    const place = pillPlace(PILL, LAPTOP, [{ left: 0, right: 1366, top: 0, bottom: 625 }], []);
    expect(place.up).toBe(16);
  });
});
