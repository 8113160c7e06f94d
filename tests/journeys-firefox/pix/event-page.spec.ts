import { expect, PIX, test } from '../support/balise.ts';
import { SLEEPS_AT_ONCE } from '../support/desk.ts';

test.describe('an event page that Firefox puts to sleep', () => {
  test.use({ prefs: SLEEPS_AT_ONCE });

  test('wakes for a reading, and has set its daily alarm', async ({ balise, pix, demo }) => {
    const popup = await balise.open('popup.html');
    await pix.goto(`${PIX}/competences`);
    await popup.see('[data-count="3"]');
    expect(await balise.alarms()).toEqual(['daily']);
    await expect.poll(() => balise.isAwake()).toBe(false);

    demo.setCompetence('3.3', { earnedPix: 8, status: 'STARTED' });
    await pix.goto(`${PIX}/competences`);
    await popup.see('[data-count="4"]');
    await expect.poll(() => balise.badge()).toBe('4/5');
    expect(await balise.alarms()).toEqual(['daily']);
  });
});
