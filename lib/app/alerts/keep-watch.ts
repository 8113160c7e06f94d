/**
 * Speaks up in time. Alarms do not survive everything (engineering.md B.11), so one is made anew at
 * every start and after every check, and what is due is decided from stored dates alone.
 */
import { browser } from 'wxt/browser';
import type { Alert } from '../../domain/certificate/alerts.ts';
import { goesOn, LONGEST_CERTIFICATION_MS } from '../../domain/exam-day/sittings.ts';
import { mayRaise, nextCheckAt } from './next-check.ts';
import { notifications } from './notifications.ts';
import { alertText } from './text.ts';
import { languageFor } from '../../i18n/index.ts';
import { lockNamed } from '../../store/area/area.ts';
import { ALERTS_HELD_KEY } from '../../store/keys.ts';
import type { Reminder } from '../../store/reminders.ts';
import type { Glance } from '../../store/schema/glance.ts';
import { now } from '../../time/clock.ts';
import { daysAt } from '../../time/days.ts';
import { tidyUp } from '../worker/files.ts';
import { store } from '../worker/store.ts';
import { openWindow, windowToFront } from '../worker/windows.ts';
import { showInToolbar, showStoredInToolbar } from '../toolbar/keep-true.ts';

const ALARM = 'daily';

/** Set while the worker's script first runs: a listener set later would miss what woke it. */
export function keepWatch(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void checkAlerts().then(tidyUp);
  });
  notifications()?.onClicked.addListener((notification) => void openNotified(notification));
  void checkAlerts();
}

/**
 * Raises what is due, unless people sleep or a certification may be going on. The next look is
 * planned whatever happens to this one.
 */
export async function checkAlerts(): Promise<void> {
  try {
    // The day may have changed: what stands in the toolbar depends on it, at night too.
    if (mayRaise(new Date(now()), await readHold())) await raise();
    else await showStoredInToolbar();
  } catch {
    // What could not be written was not raised: it is still due at the next look.
  } finally {
    await planNextLook();
  }
}

const planAlone = lockNamed('balise:next-look');

/**
 * One plan after the other, each by the hold as it is then: a look that began before a certification
 * must not plan over it.
 */
function planNextLook(): Promise<void> {
  return planAlone(async () => {
    const when = nextCheckAt(new Date(now()), await readHold());
    await browser.alarms.create(ALARM, { when });
  });
}

async function raise(): Promise<void> {
  const raised = await store.raiseAlerts();
  // The badge depends on the day too: it is looked at again even if nothing is new.
  if (!raised) return showStoredInToolbar();
  await showInToolbar(raised.glance);
  // The badge and the popup speak even where notifications are refused.
  await Promise.allSettled(raised.alerts.map((alert) => notify(alert, raised.glance)));
}

/** A certification began somewhere, or may begin: nothing is said until it is surely over. */
export async function holdAlerts(): Promise<void> {
  const until = now() + LONGEST_CERTIFICATION_MS;
  await browser.storage.session.set({ [ALERTS_HELD_KEY]: until });
  await planNextLook();
}

async function readHold(): Promise<number> {
  const { [ALERTS_HELD_KEY]: until } = await browser.storage.session.get(ALERTS_HELD_KEY);
  return typeof until === 'number' && goesOn({ until }, now()) ? until : 0;
}

async function notify(alert: Alert | Reminder, glance: Glance): Promise<void> {
  const language = languageFor(
    glance.language,
    glance.account?.language ?? null,
    browser.i18n.getUILanguage(),
  );
  const { title, message } = alertText(alert, daysAt(), language);
  // Named so that one certificate has one notification; the last part tells where a click leads.
  await notifications()?.create(`${alert.kind}:${alert.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/** Opens the wallet at what a notification spoke of: a certificate, or a pupil's own progress. */
async function openNotified(notification: string): Promise<void> {
  const [kind, id = ''] = notification.split(':');
  await notifications()?.clear(notification);
  const isOfPupil = kind === 'exam' || kind === 'retry';
  // Somebody else may be shown by now. Where that cannot be changed, the wallet opens all the same.
  if (isOfPupil)
    await store
      .showAccount(id)
      .then(showInToolbar)
      .catch(() => undefined);
  await openWallet(isOfPupil ? 'progress' : id);
}

/** In front: who asks may be in another program, or another window. */
export async function openWallet(place: string): Promise<void> {
  const url = browser.runtime.getURL(`/wallet.html#${place}`);
  // A browser can live on without any window to put a tab in.
  const tab = await browser.tabs.create({ url }).catch(() => null);
  if (tab) await windowToFront(tab.windowId);
  else await openWindow(url);
}
