import { addDays } from '../../../lib/domain/plain-date.ts';
import { dayThere } from '../../support/local-time.ts';
import { sayExamDay } from '../../support/browser/page-facts.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { openPanel } from '../support/pix-steps.ts';

test('the day is said in the wallet, and stands in popup, panel and tooltip', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.open('popup.html');
  await popup.see('.exam-day a', 'dire le jour');
  const wallet = await balise.open('wallet.html', 'progress');
  await wallet.see('[data-exam-day-field]');
  const day = addDays(dayThere(), 12);
  await wallet.page.evaluate(sayExamDay, day);
  await wallet.see('[data-exam-plan]', '2 compétences');
  await wallet.see('[data-exam-checklist]');
  const line = await popup.see('.exam-day', 'dans 12 jours');
  expect(line.attributes).toMatchObject({ 'data-exam-day': day, 'data-days-left': '12' });
  await expect.poll(() => balise.title()).toMatch(/certification dans\s12\sjours/);
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  const inPanel = await pix.see('balise-panel >>> [data-exam-day]', 'dans 12 jours');
  expect(inPanel.attributes['data-days-left']).toBe('12');
});
