import { mkdirSync } from 'node:fs';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { inBrowser, inEveryWay, write, type Row } from './sheet-page.ts';
import { answer, quit } from '../../journeys/panel.ts';

mkdirSync('tests/.artifacts/sheets', { recursive: true });
const P = 'https://app.pix.fr';
await inBrowser({ locale: 'fr-FR' }, async (context, origin) => {
  const demo = new DemoPix({ pupil: 'nothing-begun' });
  demo.focusedQuestions = 'none';
  await routeDemoPix(context, demo);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  const pix = await context.newPage();
  await pix.setViewportSize({ width: 1366, height: 700 });
  const rows: Row[] = [];
  const shot = async (name: string) => {
    await popup.bringToFront();
    await popup.goto(`${origin}popup.html`);
    await popup.locator('.popup').waitFor();
    await popup.waitForTimeout(700);
    rows.push({ name, shots: await inEveryWay(popup, ['16px', '32px']) });
    await pix.bringToFront();
  };
  const step = async (name: string, go: () => Promise<unknown>) => {
    try { await go(); await pix.waitForTimeout(1200); await shot(name); } catch (error) { console.log(name, String(error).slice(0, 300)); }
  };
  await step('1 installed', () => Promise.resolve());
  await step('2 signed in, home', () => pix.goto(`${P}/accueil`));
  await step('3 competences read, nothing begun', () => pix.goto(`${P}/competences`));
  await step('4 on a question', async () => { await pix.goto(`${P}/competences/recHmIWG6D0huq6Kx/evaluer`); await pix.locator('balise-panel').waitFor({ state: 'attached' }); });
  const reach = (code: string, earnedPix: number) => demo.setCompetence(code as '1.1', { earnedPix, status: 'STARTED' });
  const read = () => pix.goto(`${P}/competences`);
  let n = 5;
  for (const code of ['3.3', '1.1', '2.2', '4.3']) await step(`${n++} ${code} reached`, () => { reach(code, 9); return read(); });
  await step('9 nearly the fifth', () => { reach('5.2', 7); return read(); });
  await step('10 five', () => { reach('5.2', 9); return read(); });
  await step('11 certification page', () => pix.goto(`${P}/certifications`));
  await step('12 more training after', () => { reach('2.1', 4); return read(); });
  await step('13 in the certification', async () => {
    await pix.goto(`${P}/certifications`);
    await pix.getByRole('button', { name: /session|commencer/i }).first().click();
    await pix.waitForURL(/\/challenges\/0/);
  });
  await step('14 after it', () => pix.goto(`${P}/accueil`));
  await step('15 certificates looked at', () => pix.goto(`${P}/mes-certifications`));
  await step('16 detail', async () => { await pix.getByRole('link', { name: 'Voir le détail' }).first().click(); });
  await step('17 competences again', read);
  await step('18 all sixteen', () => { demo.signInAs('all-sixteen'); return read(); });
  await write(context, 'walk', rows, 270, 3);
});
