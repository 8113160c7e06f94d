/** Every state of the popup, one after the other; it is open, in a browser where nothing is kept. */
import { ALERT_DAYS } from '../../../lib/domain/certificate/alerts.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { saidAnew } from '../../../lib/domain/exam-day/exam-day.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import { seal } from '../../../lib/store/schema/envelope.ts';
import { glanceRecord, type Glance } from '../../../lib/store/schema/glance.ts';
import { GLANCE_KEY, TROUBLE_KEY } from '../../../lib/store/keys.ts';
import { accountWith, card, profileWith, threeOfFive } from '../records/arbitraries.ts';
import type { Language } from '../../../lib/i18n/index.ts';
import type { CertificateWatch } from '../../../lib/domain/certificate/watch.ts';
import { watch } from '../records/certificates.ts';
import type { Days } from '../../../lib/time/days.ts';
import { forget, put, type Tour, type Visitor } from './visitor.ts';
import { someGlance } from '../records/glance.ts';

const LINA = '0123456789abcdef';
const TOM = 'fedcba9876543210';

/** Of a pupil whose Pix is in French, unless it says otherwise. */
export function glanceOf(given: Partial<Glance> = {}): Record<string, unknown> {
  const glance = someGlance({ key: given.account ? LINA : null, language: 'fr', ...given });
  return { [GLANCE_KEY]: seal(glanceRecord, glance) };
}

/** @param language of the pupil's Pix */
export async function* popupStates(
  popup: Visitor,
  now: number,
  { paris: today, here }: Days,
  language: Language = 'fr',
): Tour {
  await popup.see('[data-first-run]');
  yield 'popup, first run';

  const lina = accountWith(threeOfFive, now - 120_000);
  const show = (glance: Partial<Glance>) =>
    put(popup, glanceOf({ account: lina, language, ...glance }));
  const several = [
    { key: LINA, firstName: 'Lina', nickname: null },
    { key: TOM, firstName: 'Tom', nickname: 'Le grand' },
  ];
  await show({
    steps: [false, true, true, false, false],
    accounts: several,
    asksAccount: true,
  });
  await popup.see('[data-suggestion="3.3"]');
  await popup.click('[data-first-steps] summary');
  await popup.see('[data-step="5"]');
  yield 'popup, three of five, steps open';

  await popup.click('button.name');
  await popup.see(`[data-show-account="${TOM}"]`);
  yield 'popup, menu of accounts';

  await popup.click('button.settings');
  await popup.see('[data-settings]');
  yield 'popup, settings';
  await show({ panel: { ...DEFAULT_PREFERENCES.panel, shown: false } });
  await popup.see('fieldset:disabled');
  yield 'popup, settings, panel off';
  await popup.click('button.settings');

  const due = watch({ renewBy: addDays(today, 10) });
  await show({
    certificate: { watch: due, isOther: false, count: 1, alertDays: [...ALERT_DAYS] },
    failure: { reason: 'not-json', subject: 'profile', count: 0, at: now },
  });
  await popup.see('[data-certificate-status="due-soon"]');
  await popup.see('[data-failure]');
  yield 'popup, certificate to renew, a reading that failed';

  await put(popup, { [TROUBLE_KEY]: { reason: 'full', at: now } }, 'session');
  await popup.see('[data-failure="full"]');
  yield 'popup, no room on the disk';
  await put(popup, { [TROUBLE_KEY]: null }, 'session');

  const moment = async (name: string, own: Partial<CertificateWatch>, left: number) => {
    const mine = watch({ renewBy: addDays(today, left), ...own });
    await show({
      certificate: { watch: mine, isOther: false, count: 1, alertDays: [...ALERT_DAYS] },
      obtained: { id: mine.id, score: 312, level: 'Indépendant 1' },
    });
    await popup.see(`[data-moment="${name}"]`);
  };
  await moment('obtained', { result: 'announced' }, 1000);
  yield 'popup, a result just came';
  await moment('certified', {}, 900);
  yield 'popup, certified';
  await moment('to-renew', {}, -3);
  yield 'popup, overdue';
  await moment('waiting', { standing: 'pending', renewBy: null }, 0);
  yield 'popup, waiting for the result';

  const atLevel = (count: number, level: number) =>
    profileWith(
      COMPETENCE_CODES.slice(0, count).map((code) => card(code, { level, status: 'started' })),
    );
  await show({ account: accountWith(atLevel(5, 1), now) });
  await popup.see('[data-moment="reached"]');
  yield 'popup, five reached';
  await show({
    account: accountWith(atLevel(5, 1), now, { certifiable: { value: true, seenAt: now } }),
  });
  await popup.see('[data-moment="confirmed"]');
  yield 'popup, certifiable';

  const said = (left: number) =>
    saidAnew(null, { day: addDays(here, left), time: null, place: null }, here);
  for (const left of [12, 1, -2]) {
    await show({ account: { ...lina, examDay: said(left) } });
    await popup.see(`[data-days-left="${left}"]`);
    yield `popup, ${left} days to the exam`;
  }

  const disagreeing = { certifiable: { value: true, seenAt: now - 400 * 86_400_000 } };
  await show({ account: accountWith(atLevel(4, 1), now, disagreeing) });
  await popup.see('[data-count="4"]');
  yield 'popup, Pix says otherwise';

  const refused = { certifiable: { value: false, seenAt: now - 86_400_000 } };
  await show({ account: accountWith(atLevel(5, 1), now, refused) });
  await popup.see('[data-pix-certifiable="false"]');
  yield 'popup, five and Pix says not yet';

  const only = { maxLevel: null, scorecards: { '1.1': card('1.1', { level: 1 }) } };
  await show({ account: accountWith(only, now) });
  await popup.see('[data-count="1"] a[href$="/competences"]');
  yield 'popup, one read of sixteen';

  await show({ account: accountWith(atLevel(1, 1), now, { ignored: [...COMPETENCE_CODES] }) });
  await popup.see('[data-count="1"] .next-competence:not(:has(a))');
  yield 'popup, everything put aside';

  await show({
    account: accountWith(atLevel(0, 0), now, { readAt: null }),
    steps: [false, false, false, false, false],
    asksAccount: true,
  });
  await popup.see('[data-first-run] button');
  yield 'popup, an account of which nothing was read';

  await show({ account: accountWith(atLevel(16, 7), now) });
  await popup.see('[data-count="16"]');
  await popup.click('summary');
  yield 'popup, all sixteen, names open';

  const waiting = COMPETENCE_CODES.map((code) =>
    card(code, { pixAhead: 3, status: 'completed', retryOn: addDays(here, 4) }),
  );
  await show({ account: accountWith(profileWith(waiting), now) });
  await popup.see('[data-count="0"]');
  await put(popup, { [TROUBLE_KEY]: { reason: 'full', at: now } }, 'session');
  await popup.see('[data-failure="full"]');
  // With its notice it may be longer than the popup, by the letters, and nothing in it takes the focus.
  await popup.see('main[tabindex]');
  yield 'popup, everything to wait for, no room on the disk';
  await put(popup, { [TROUBLE_KEY]: null }, 'session');

  await put(popup, { [GLANCE_KEY]: { v: 99, data: {} } });
  await popup.see('main [role="status"]');
  yield 'popup, kept by a newer version';

  // The first that makes no sense is made anew by the worker, from records that are not there.
  await put(popup, { [GLANCE_KEY]: 'nonsense' });
  await popup.see('[data-first-run]');
  await put(popup, { [GLANCE_KEY]: 'nonsense' });
  await popup.see('main > .notice');
  yield 'popup, unreadable';

  await put(popup, glanceOf({ account: lina }), 'session');
  await popup.see('[data-shared]');
  await popup.see('[data-suggestion]');
  yield 'popup, on a shared computer';
  await put(popup, glanceOf({ accounts: several }), 'session');
  await popup.see('header > p > button.name');
  yield 'popup, on a shared computer, none of several accounts shown';
  await forget(popup, GLANCE_KEY);
}
