/** What the build leaves out of libraries must not be missed: the same in, the same out. */
import { build } from 'vite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leanLibraries } from '../../../lib/build/lean-libraries.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { progressOf } from '../../../lib/domain/progress.ts';
import * as calendar from '../../../lib/exports/calendar.ts';
import * as geometry from '../../../entrypoints/wallet/progress/chart-geometry.ts';
import { certificate, day } from '../../support/certificates.ts';

/** A module of ours as it is built, loaded. */
async function built(entry: string): Promise<{ module: unknown; code: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leanLibraries],
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const { code } = output.output[0];
  const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  return { module: await import(address), code };
}

describe('the picture of the progress', () => {
  const pupil = fc.array(fc.integer({ min: 0, max: 56 }), { minLength: 16, maxLength: 16 });
  const visit = fc.record({ after: fc.integer({ min: 1, max: 90 }), pix: pupil });

  test('is drawn as with all of d3', async () => {
    const { module, code } = await built('entrypoints/wallet/progress/chart-geometry.ts');
    expect(code).not.toMatch(/steelblue|Wednesday|toExponential/);
    fc.assert(
      fc.property(
        fc.array(visit, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom<geometry.Field>('pix', 'atLevelOne'),
        (visits, most, across, field) => {
          let last = day('2026-01-01');
          const days = progressOf(
            visits.map(({ after, pix }) => ({ day: (last = addDays(last, after)), pix })),
          );
          const frame = { width: 640, height: 240, left: 36, right: 26, top: 14, bottom: 26 };
          const seen = ({ geometryOf }: typeof geometry) => {
            const { x, y, indexAt, ...drawn } = geometryOf(days, field, most, frame);
            return { ...drawn, x: days.map((one) => x(one.day)), y: y(7), at: indexAt(across) };
          };
          expect(seen(module as typeof geometry)).toEqual(seen(geometry));
        },
      ),
    );
  });
});

test('the calendar file is the same with all of ics', async () => {
  const { module, code } = await built('lib/exports/calendar.ts');
  expect(code).not.toMatch(/ValidationError|surrogate/i);
  const options = { years: 3, today: day('2026-11-25'), now: new Date('2026-11-25T12:00:00Z') };
  const wished = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 8 });
  const dates = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(options.today, -days));
  fc.assert(
    fc.property(wished, dates, (alertDays, deliveryDate) => {
      const file = ({ calendarFile }: typeof calendar) =>
        calendarFile(certificate({ deliveryDate }), { ...options, years: 3, alertDays });
      expect(file(module as typeof calendar)).toEqual(file(calendar));
    }),
  );
});
