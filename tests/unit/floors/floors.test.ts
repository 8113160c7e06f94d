import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import floors, { inPixPages, PIX_SCRIPTS, SOURCES } from '../../../.dependency-cruiser.mjs';
import { lookInto, pictureOf, violations } from '../../support/floors.ts';

/** A look at everything takes seconds, and more where other programs run. */
describe('the sources', { timeout: 300_000 }, () => {
  test('import from floors below alone, and never in a circle', async () => {
    const found = await lookInto(floors, SOURCES);
    expect(found.modules.length).toBeGreaterThan(100);
    expect(violations(found)).toEqual([]);
    const page = readFileSync('docs/architecture.md', 'utf8');
    expect(page, '`npm run floors` draws it anew').toContain(pictureOf(found));
  });

  test('bring into Pix pages no library while they start, and no zod later', async () => {
    expect(violations(await lookInto(inPixPages, PIX_SCRIPTS))).toEqual([]);
  });
});
