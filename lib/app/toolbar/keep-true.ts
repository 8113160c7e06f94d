import { browser } from 'wxt/browser';
import { nameOfHolder } from '../certificate-words.ts';
import { languageFor } from '../../i18n/index.ts';
import { refusalFor } from '../refusal.ts';
import type { Opened } from '../../store/schema/envelope.ts';
import { browserArea } from '../../store/area/browser-areas.ts';
import type { Place } from '../../store/area/chosen-area.ts';
import { noteTrouble } from '../diagnostics/trouble.ts';
import { openGlance } from '../../store/glance/read-glance.ts';
import { GLANCE_KEY } from '../../store/keys.ts';
import type { Glance } from '../../store/schema/glance.ts';
import { daysAt } from '../../time/days.ts';
import { drawIcons } from './draw-icon.ts';
import type { BadgeHalf } from './icon.ts';
import { toolbarFor, type Toolbar } from './toolbar.ts';
import { presentCertification } from '../worker/certification.ts';
import { store } from '../worker/store.ts';

/** Of the badge, on any toolbar: what it is about is told by its sign too. */
const BADGE_COLOURS = {
  count: { background: '#0b5f6b', text: '#ffffff' },
  attention: { background: '#ffb000', text: '#1b1300' },
  result: { background: '#0c6b3f', text: '#ffffff' },
} as const satisfies Record<Toolbar['about'], { background: string; text: string }>;

/** The browser forgets icon and badge when it closes, and the day changes: set at every start. */
export function keepToolbarTrue(): void {
  const show = () =>
    void showStoredInToolbar().catch((error: unknown) => noteTrouble(refusalFor(error), error));
  show();
  browser.runtime.onStartup.addListener(show);
}

export async function showStoredInToolbar(): Promise<void> {
  const { items, place } = await browserArea.read([GLANCE_KEY]);
  const read = openGlance(items[GLANCE_KEY]);
  const isReady = read.state === 'ok' ? read.data.accounts !== null : !isShared(place);
  // There must be one there, or nobody knows that this is a shared computer.
  await showInToolbar(isReady ? glanceIn(read) : await store.glance());
}

const isShared = (place: Place) => place === 'memory' || place === 'no-disk';

const glanceIn = (read: Opened<Glance>) => (read.state === 'ok' ? read.data : null);

export async function showInToolbar(glance: Glance | null): Promise<void> {
  const account = glance?.account ?? null;
  const profile = account?.readAt == null ? null : account;
  const language = languageFor(
    glance?.language ?? null,
    account?.language ?? null,
    browser.i18n.getUILanguage(),
  );
  const certificate = glance?.certificate ?? null;
  const { count, badge, about, title } = toolbarFor(
    profile,
    certificate,
    daysAt(),
    language,
    (await presentCertification().catch(() => null)) !== null,
    glance && nameOfHolder(glance),
  );
  const { background, text } = BADGE_COLOURS[about];
  // The icon takes the longest to draw, and is the last to be looked at.
  await Promise.all([
    browser.action.setBadgeText({ text: badge }),
    browser.action.setBadgeBackgroundColor({ color: background }),
    setBadgeTextColour(text),
    browser.action.setTitle({ title }),
    browser.action.setIcon({ imageData: drawIcons(count ?? 0, badgeHalf()) }),
  ]);
}

/**
 * Nobody tells where a badge is drawn. It was seen over the upper half in the one family of browsers
 * for which our manifest names a place in the toolbar, and over the lower half in all others.
 */
function badgeHalf(): BadgeHalf {
  const { action } = browser.runtime.getManifest() as { action?: object };
  return action && 'default_area' in action ? 'upper' : 'lower';
}

/** Where the browser lets it be chosen; else it takes black or white by itself. */
async function setBadgeTextColour(color: string): Promise<void> {
  if ('setBadgeTextColor' in browser.action) await browser.action.setBadgeTextColor({ color });
}
