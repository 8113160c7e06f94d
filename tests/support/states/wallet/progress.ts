/** The pictures of the progress, from twenty days to one, and the help. */
import { addDays } from '../../../../lib/domain/plain-date.ts';
import { sayExamDay } from '../../browser/page-facts.ts';
import { seal } from '../../../../lib/store/schema/envelope.ts';
import { historyRecord } from '../../../../lib/store/schema/history.ts';
import { historyUntil } from '../../records/history.ts';
import type { Days } from '../../../../lib/time/days.ts';
import { put, unfoldAll, type Tour, type Visitor } from '../visitor.ts';
import type { GoTo } from './go-to.ts';

/** What the pupil has earned, one figure a competence. */
const PIX_NOW = [21, 0, 0, 1, 8, 0, 0, 0, 0, 6, 0, 0, 0, 15, 0, 3];

export async function* progressStates(
  wallet: Visitor,
  goTo: GoTo,
  keys: readonly string[],
  { paris, here }: Days,
): Tour {
  const histories = keys.filter((key) => key.startsWith('history:'));
  const putDays = (days: number) => {
    const sealed = seal(
      historyRecord,
      historyUntil(paris, PIX_NOW, { years: days / 365, every: 1 }),
    );
    return put(wallet, Object.fromEntries(histories.map((key) => [key, sealed])));
  };
  await putDays(20);
  await goTo('progress');
  await wallet.see('[data-chart="pix"]');
  await unfoldAll(wallet);
  await wallet.see('table');
  await wallet.see('[data-chart="pix"]');
  await wallet.click('.by button');
  await wallet.click('[data-path] button');
  await wallet.see('[data-path] button[aria-label^="Remettre"]');
  yield 'progress, exact figures open, a competence put aside';

  await putDays(0);
  await goTo('help');
  await wallet.see('[data-question]');
  await unfoldAll(wallet);
  yield 'help, all answers open';
  await goTo('progress');
  await wallet.see('[data-too-few-days]');
  yield 'progress, one day';
  await goTo('parents');
  await wallet.see('[data-parents-page]');
  yield 'the page for parents, before it is printed';
  await goTo('progress');
  await wallet.see('[data-too-few-days]');

  await wallet.evaluate(sayExamDay, addDays(here, 1));
  await wallet.see('[data-exam-checklist][open]');
  yield 'progress, the exam is tomorrow';
  await wallet.evaluate(sayExamDay, addDays(here, -3));
  await wallet.see('[data-exam-day-doubt="past"]');
  yield 'progress, a day that is over is asked about, and where the result comes';
  await wallet.click('[data-exam-day-unknown]');
  await wallet.see('[data-exam-day-field]');

  await put(wallet, Object.fromEntries(histories.map((key) => [key, 'nonsense'])));
  await wallet.see('main .groups > .notice');
  yield 'progress, figures that cannot be read';
  await putDays(0);
}
