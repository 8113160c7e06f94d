/** What the build leaves out of libraries must not be missed: the same in, the same out. */
import { build, type Plugin } from 'vite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { leanLibraries } from '../../../lib/build/lean-libraries.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { progressOf } from '../../../lib/domain/progress.ts';
import * as calendar from '../../../lib/exports/calendar.ts';
import * as geometry from '../../../components/wallet/progress/chart-geometry.ts';
import { certificate, day } from '../../support/certificates.ts';

/** A module of ours as it is built, loaded. */
async function built(
  entry: string,
  plugins: readonly Plugin[] = [leanLibraries],
): Promise<{ module: unknown; code: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins],
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
    const { module, code } = await built('components/wallet/progress/chart-geometry.ts');
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

describe('what the polyfill makes of a browser that answers by callbacks', () => {
  const calls = [
    ['alarms', 'clear', 'name'],
    ['notifications', 'create', 'id', { type: 'basic' }],
    ['notifications', 'getAll'],
    ['runtime', 'sendMessage', { type: 'a' }],
    ['storage.local', 'get', ['key']],
    ['storage.sync', 'set', { key: 1 }],
    ['storage.local', 'get', 'one', 'too many'],
  ] as const;

  /** Hands back what it was given, by the function that it was given last. */
  const method = (...given: unknown[]) => {
    const answer = given.pop();
    if (typeof answer === 'function') (answer as (given: unknown[]) => void)(given);
  };
  const area = { get: method, set: method };
  const chrome = {
    alarms: { clear: method },
    notifications: { create: method, getAll: method },
    runtime: { id: 'balise', sendMessage: method },
    storage: { local: area, sync: area },
  };
  beforeAll(() => vi.stubGlobal('chrome', chrome));
  afterAll(() => void vi.unstubAllGlobals());

  test('is the same without the interfaces that we have no permission for', async () => {
    const polyfill = 'node_modules/webextension-polyfill/dist/browser-polyfill.js';
    const [lean, whole] = [await built(polyfill), await built(polyfill, [])];
    expect(whole.code).toContain('bookmarks');
    expect(lean.code).not.toContain('bookmarks');
    const answers = ({ module }: typeof lean) => {
      const { default: browser } = module as { default: Record<string, unknown> };
      const asked = ([place, name, ...given]: (typeof calls)[number]) => {
        let at: unknown = browser;
        for (const part of place.split('.')) at = (at as Record<string, unknown>)[part];
        return (at as Record<string, (...args: unknown[]) => unknown>)[name]?.(...given);
      };
      // Too many are refused at once, by what is thrown.
      return Promise.allSettled(calls.map((one) => Promise.resolve(one).then(asked)));
    };
    const given = await answers(lean);
    expect(given).toEqual(await answers(whole));
    expect(given.map(({ status }) => status)).toEqual([
      ...Array<string>(6).fill('fulfilled'),
      'rejected',
    ]);
  });
});
