/** A download that the person cancels. Of a PDF, which it shows by itself, Firefox asks nobody. */
import { LINA } from '../../support/certificate-pdf/printed.ts';
import { v3Certificate } from '../../support/certificate-pdf/v3.ts';
import { CLAIMS, newsIn } from '../../support/browser/claims.ts';
import { sayExamDay } from '../../support/browser/page-facts.ts';
import { handOver } from '../../support/states/visitor.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { expect, test } from '../support/balise.ts';
import { readCompetences } from '../support/pix-steps.ts';
import { RefusedDownloads } from '../support/refused-downloads.ts';
import { visitorOf } from '../support/visitor.ts';

const CARD = '[data-certificate="P-BCDF2346"]';

test('a download that is cancelled is never said to be saved', async ({
  balise,
  pix,
  sharedFirefox,
}) => {
  await readCompetences(balise, pix);
  const wallet = await balise.open('wallet.html');
  await wallet.see('[data-pdf="waiting"]');
  const bytes = await v3Certificate(LINA);
  await handOver(visitorOf(wallet), { name: 'a.pdf', type: 'application/pdf', bytes });
  await wallet.see('[data-pdf="read"]');
  await wallet.click('[data-pdf] .button.main');
  await wallet.see(CARD);
  const refused = await RefusedDownloads.of(await sharedFirefox());

  const said = () => wallet.page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  const expectNoClaim = async (selector: string, file: RegExp) => {
    const before = await said();
    const count = (await refused.names()).length;
    await wallet.click(selector);
    await expect.poll(async () => (await refused.names()).slice(count)).toHaveLength(1);
    expect((await refused.names()).at(-1)).toMatch(file);
    expect(newsIn(before, await said()), selector).not.toMatch(CLAIMS);
  };

  await expectNoClaim(`${CARD} [data-calendar]`, /\.ics$/);
  await wallet.click(`${CARD} .more`);
  await wallet.click(`${CARD} [data-other-exports]`);
  await expectNoClaim(`${CARD} li[data-export="resume"] button`, /\.json$/);

  await wallet.page.evaluate(() => (location.hash = 'progress'));
  await wallet.see('[data-exam-day-field]');
  await wallet.page.evaluate(sayExamDay, addDays(parisDay(new Date()), 20));
  await wallet.see('[data-exam-calendar] button');
  await expectNoClaim('[data-exam-calendar] button', /\.ics$/);

  await wallet.page.evaluate(() => (location.hash = 'settings'));
  await wallet.see('[data-make-backup]');
  await expectNoClaim('[data-make-backup]', /\.json$/);
  await wallet.see('[data-group="backup"] [role="status"]', /regarde si elle|check that/);
  await refused.end();
});
