import type { CertificationSign } from '../../demo-pix/index.ts';
import { askForProfile, NO_TRACE, tracesInPage } from '../../support/browser/page-facts.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { joinCertification, PANEL } from '../support/pix-steps.ts';

/** One Firefox for all four signs: each starts on a page that is loaded anew. */
test('a certification, by whichever sign it shows, leaves no trace of us and is not read', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await balise.open('popup.html');
  for (const sign of ['path', 'event', 'document', 'banner'] satisfies CertificationSign[]) {
    await test.step(`by its ${sign} alone`, async () => {
      demo.settings.certificationSigns = [sign];
      await pix.goto(`${PIX}/competences`);
      await pix.see(PANEL);
      expect(await pix.page.evaluate(tracesInPage)).not.toEqual(NO_TRACE);
      await popup.see('[data-count="3"]');

      await pix.click('a', /^Certification$/);
      await joinCertification(pix, sign === 'path' ? /\/certifications\/\d+$/ : /\/challenges\/0/);
      await expect.poll(() => pix.page.evaluate(tracesInPage)).toEqual(NO_TRACE);

      const before = await balise.stored();
      demo.setCompetence('1.2', { earnedPix: 40, status: 'STARTED' });
      expect(await pix.page.evaluate(askForProfile, 'fetch' as const)).toBe(200);
      expect(await pix.page.evaluate(askForProfile, 'text XHR' as const)).toBe(200);
      expect(await balise.stored()).toEqual(before);
      demo.setCompetence('1.2', { earnedPix: 0, status: 'NOT_STARTED' });
    });
  }
});
