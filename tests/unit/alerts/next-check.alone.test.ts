import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { mayRaise, nextCheckAt } from '../../../lib/app/alerts/next-check.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ownZone = process.env.TZ;

/** Node follows a change of `TZ` at once, as a browser follows the traveller's clock. */
function inZone(zone: string): void {
  process.env.TZ = zone;
}

afterAll(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

describe('whether to speak up', () => {
  test.each([
    [7, false],
    [8, true],
    [19, true],
    [20, false],
    [23, false],
    [0, false],
  ])('at %i h, local time: %s', (hour, may) => {
    inZone('Europe/Paris');
    expect(mayRaise(new Date(2026, 10, 25, hour, 59), 0)).toBe(may);
  });

  test('never while a certification may be going on', () => {
    inZone('Europe/Paris');
    const noon = new Date(2026, 10, 25, 12);
    expect(mayRaise(noon, noon.getTime() + 1)).toBe(false);
    expect(mayRaise(noon, noon.getTime())).toBe(true);
  });

  test('by the clock of where the pupil is now', () => {
    const noonInParis = new Date('2026-11-25T11:00:00Z');
    inZone('Europe/Paris');
    expect(mayRaise(noonInParis, 0)).toBe(true);
    inZone('America/Martinique');
    expect(mayRaise(noonInParis, 0)).toBe(false);
  });
});

describe('the next look', () => {
  test('is at midnight, then at 8 h, also across the days on which clocks change', () => {
    inZone('Europe/Paris');
    for (const [now, next] of [
      ['2027-03-27T12:00:00+01:00', '2027-03-28T00:00:00+01:00'],
      ['2027-03-28T00:00:00+01:00', '2027-03-28T08:00:00+02:00'],
      ['2026-10-24T12:00:00+02:00', '2026-10-25T00:00:00+02:00'],
      ['2026-10-25T00:00:00+02:00', '2026-10-25T08:00:00+01:00'],
      ['2026-11-25T02:00:00+01:00', '2026-11-25T08:00:00+01:00'],
      ['2026-11-25T08:00:00+01:00', '2026-11-26T00:00:00+01:00'],
      ['2028-02-28T23:00:00+01:00', '2028-02-29T00:00:00+01:00'],
    ] as const) {
      expect(nextCheckAt(new Date(now), 0)).toBe(Date.parse(next));
    }
  });

  test('comes right after a certification, or at 8 h if that is sooner', () => {
    inZone('Europe/Paris');
    const noon = new Date(2026, 10, 25, 12).getTime();
    expect(nextCheckAt(new Date(noon), noon + 3 * HOUR)).toBe(noon + 3 * HOUR);
    const early = new Date(2026, 10, 25, 6).getTime();
    expect(nextCheckAt(new Date(early), early + 3 * HOUR)).toBe(early + 2 * HOUR);
  });

  test('is always to come, within 17 hours, at midnight, at 8 h or after a hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Cayenne', 'Pacific/Noumea'),
        fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) }),
        fc.option(fc.integer({ min: 1, max: 180 }), { nil: null }),
        (zone, at, minutesHeld) => {
          inZone(zone);
          const now = new Date(at);
          const heldUntil = minutesHeld === null ? 0 : at + minutesHeld * MINUTE;
          const next = nextCheckAt(now, heldUntil);
          expect(next).toBeGreaterThan(at);
          expect(next - at).toBeLessThanOrEqual(17 * HOUR);
          expect(next === heldUntil || [0, 8].includes(new Date(next).getHours())).toBe(true);
        },
      ),
    );
  });
});
