/** What is made can be restored; what could not be is not made, and it is said why. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BackupNotMadeError,
  backupText,
  obstacleTo,
  readBackup,
  withoutPdfs,
} from '../../../../lib/backup/backup-file.ts';
import { planRestore } from '../../../../lib/backup/plan.ts';
import { readBackupFile } from '../../../../lib/backup/read-file.ts';
import { utf8 } from '../../../../lib/crypto/bytes.ts';
import type { Contents } from '../../../../lib/store/contents.ts';
import { certificate } from '../../../support/records/certificates.ts';
import { contents, nothing } from '../../../support/records/contents.ts';
import { times } from '../../../support/print-count.ts';

const HEAD = { exportedAt: '2026-11-25T15:00:00.000Z', appVersion: '1.0.0' };
const PASSPHRASE = 'une phrase que je retiens';
const ROUNDS = 2;

/** Signs that a file, or a reading of it, may take for something else. */
const ODD = ['\uFFFD', '\0', '\u2028', '\uFEFF', '\ud83d', '"', '\\', '9999-12-31', '2200-01-01'];

const oddNames = fc
  .array(fc.constantFrom(...ODD, 'Léna', ' '), { maxLength: 4 })
  .map((parts) => parts.join('') || 'x');

const TIMES = times(60, 1000);

test(`${TIMES} backups with odd names, sealed or not, are made and opened whole, or not made`, async () => {
  const odd = fc.tuple(contents, oddNames, fc.boolean()).map(([made, name, isSealed]) => ({
    made: {
      ...made,
      certificates: made.certificates.map((one) => ({ ...one, told: toldBy(one.told, name) })),
    },
    isSealed,
  }));
  await fc.assert(
    fc.asyncProperty(odd, async ({ made, isSealed }) => {
      const passphrase = isSealed ? PASSPHRASE : null;
      const text = await backupText(made, HEAD, passphrase, ROUNDS).catch((error: unknown) => {
        if (error instanceof BackupNotMadeError) return null;
        throw error;
      });
      if (text === null) {
        // Not without a cause.
        expect(JSON.stringify(made)).toMatch(/"(9999-12-31|2200-01-01)"/);
        return;
      }
      const read = await readBackupFile(fileOf(utf8(text)), passphrase);
      expect(read).toMatchObject({ state: 'ok', unreadable: 0, contents: made });
    }),
    { numRuns: TIMES },
  );
});

function toldBy<T extends Contents['certificates'][number]['told']>(told: T, holder: string): T {
  return Object.fromEntries(
    Object.entries(told).map(([source, one]) => [
      source,
      { ...one, facts: { ...one.facts, holder } },
    ]),
  ) as T;
}

const fileOf = (bytes: Uint8Array<ArrayBuffer>) => ({
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.buffer),
});

/** A wallet whose PDFs have so many bytes each. */
function withPdfs(...sizes: number[]): Contents {
  const certificates = sizes.map((size, index) => ({
    ...certificate(),
    id: `certificate-${index}`,
    file: { id: `file-${index}`, size, keptAt: 1000 },
  }));
  const files = sizes.map((size, index) => {
    const bytes = new Uint8Array(size);
    bytes.set(utf8('%PDF-1.7'));
    return [`file-${index}`, { bytes, keptAt: 1000 }] as const;
  });
  return { ...nothing(), certificates, files: Object.fromEntries(files) };
}

const MB = 1_000_000;

describe('its size is known before it is made', () => {
  test('never said smaller than it is, and hardly larger, sealed or not', async () => {
    const sized = fc.tuple(contents, fc.array(fc.integer({ min: 10, max: 50_000 })), fc.boolean());
    await fc.assert(
      fc.asyncProperty(sized, async ([made, sizes, isSealed]) => {
        const { certificates, files } = withPdfs(...sizes);
        const whole = {
          ...made,
          certificates: [...made.certificates, ...certificates],
          files: { ...made.files, ...files },
        };
        const text = await backupText(whole, HEAD, isSealed ? PASSPHRASE : null, ROUNDS);
        const { length } = utf8(text);
        expect(obstacleTo(whole, isSealed, length - 1)).toMatchObject({ why: 'too-large' });
        expect(obstacleTo(whole, isSealed, length + 2000)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  test('over it nothing is made: how much it is is said, and without the PDFs it is made', async () => {
    const made = withPdfs(...Array.from({ length: 6 }, () => 19 * MB));
    await expect(backupText(made, HEAD, null)).rejects.toThrow(BackupNotMadeError);
    expect(obstacleTo(made, false)).toMatchObject({ why: 'too-large', pdfs: 6 });
    // What fits as it is may be too large once it is sealed.
    const between = withPdfs(...Array.from({ length: 4 }, () => 18 * MB));
    expect([obstacleTo(between, false), obstacleTo(between, true)]).toMatchObject([
      null,
      { why: 'too-large' },
    ]);
    const light = withoutPdfs(made);
    const read = await readBackup(await backupText(light, HEAD, null), null);
    expect(read).toMatchObject({ state: 'ok', unreadable: 0, contents: light });
  });

  test('more parts than one that is read may have: not made', () => {
    const made = withPdfs(...Array.from({ length: 2001 }, () => 10));
    expect(obstacleTo(made, false)).toEqual({ why: 'too-many' });
  });

  test('a day after 2199, which a restore would leave out: not made', async () => {
    const made = {
      ...nothing(),
      certificates: [{ ...certificate(), deletedAt: Date.UTC(2200, 0) }],
    };
    expect(obstacleTo(made, true)).toEqual({ why: 'far-date' });
    await expect(backupText(made, HEAD, PASSPHRASE, ROUNDS)).rejects.toThrow('far-date');
  });
});

describe('restored where the PDFs are', () => {
  const here = withPdfs(10, 10);
  const light = withoutPdfs(here);

  test('beside what is here it takes none of them', () => {
    const plan = planRestore(here, light, 'merge');
    expect(plan).toMatchObject({ goneFiles: 0, newFiles: 0 });
    expect(plan.after.certificates.map(({ file }) => file?.id)).toEqual(['file-0', 'file-1']);
  });

  test('in its place it says how many go', () => {
    expect(planRestore(here, light, 'replace')).toMatchObject({ goneFiles: 2 });
    expect(planRestore(here, nothing(), 'replace').goneFiles).toBe(0);
    expect(planRestore(here, here, 'replace').goneFiles).toBe(0);
  });
});
