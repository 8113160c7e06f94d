/**
 * Speaks up in time. Alarms do not survive everything (engineering.md B.11), so one is made anew at
 * every start and after every check, and what is due is decided from stored dates alone.
 */
import { browser } from 'wxt/browser';
import type { Alert } from '../../domain/certificate/alerts.ts';
import { mayRaise, nextCheckAt } from './next-check.ts';
import { alertText } from './text.ts';
import { languageFor } from '../../i18n/index.ts';
import { lockNamed } from '../../store/area/area.ts';
import { ALERTS_HELD_KEY } from '../../store/keys.ts';
import type { Glance } from '../../store/schema/glance.ts';
import { parisDay } from '../../time/paris.ts';
import { tidyUp } from '../worker/files.ts';
import { store } from '../worker/store.ts';
import { showInToolbar, showStoredInToolbar } from '../toolbar/keep-true.ts';

const ALARM = 'daily';

/** A certification lasts 1 h 45, a third more for some pupils; nothing is said meanwhile. */
const HOLD_MS = 3 * 60 * 60 * 1000;

/** Set while the worker's script first runs: a listener set later would miss what woke it. */
export function keepWatch(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void checkAlerts().then(tidyUp);
  });
  browser.runtime.onStartup.addListener(() => void tidyUp());
  browser.notifications.onClicked.addListener((notification) => void openWallet(notification));
  void checkAlerts();
}

/**
 * Raises what is due, unless people sleep or a certification may be going on. The next look is
 * planned whatever happens to this one.
 */
export async function checkAlerts(): Promise<void> {
  try {
    if (mayRaise(new Date(), await readHold())) await raise();
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
    const when = nextCheckAt(new Date(), await readHold());
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

/** A certification began somewhere: nothing is said until it is surely over. */
export async function holdAlerts(): Promise<void> {
  const until = Date.now() + HOLD_MS;
  await browser.storage.session.set({ [ALERTS_HELD_KEY]: until });
  await planNextLook();
}

async function readHold(): Promise<number> {
  const { [ALERTS_HELD_KEY]: until } = await browser.storage.session.get(ALERTS_HELD_KEY);
  // A clock set back must not silence alerts for long.
  return typeof until === 'number' && until <= Date.now() + HOLD_MS ? until : 0;
}

async function notify(alert: Alert, glance: Glance): Promise<void> {
  const language = languageFor(
    glance.language,
    glance.account?.language ?? null,
    browser.i18n.getUILanguage(),
  );
  const { title, message } = alertText(alert, parisDay(new Date()), language);
  // Named so that one certificate has one notification; the last part tells where a click leads.
  await browser.notifications.create(`${alert.kind}:${alert.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/** Opens the wallet at the certificate, in front: the click may come while another program is. */
async function openWallet(notification: string): Promise<void> {
  const [, id = ''] = notification.split(':');
  const url = browser.runtime.getURL(`/wallet.html#${id}`);
  await browser.notifications.clear(notification);
  // A browser can live on without any window to put a tab in.
  const tab = await browser.tabs.create({ url }).catch(() => null);
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
  else await browser.windows.create({ url });
}
