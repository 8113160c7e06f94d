import { flushSync, mount, unmount } from 'svelte';
import { underTranslation } from '../../base/behaviour/under-translation.ts';
import { send } from '../../../lib/app/messages/send.ts';
import type { SharedPage } from '../../../lib/app/panel/shared-page.ts';
import { localDay } from '../../../lib/time/clock.ts';
import { hearGoTo } from '../go-on.ts';
import { createHost, HOST_NAME } from './host.ts';
import InPage from './InPage.svelte';
import { PanelState } from '../panel-state.svelte.ts';

/** How long what was read may wait for a moment when the page has nothing to do. */
const SOON_MS = 100;

/** How often to look whether it is another day: the browser tells nobody, and may have slept. */
const DAY_CHECK_MS = 30_000;

/** A page that removes our element may have a reason; after some times we believe it. */
const RETURNS_PER_PAGE = 5;

/**
 * Shows in a page of Pix what is known of its pupil, wherever there is something to show, until the
 * life of the page is over: then nothing of it is left, neither element nor listener.
 */
export function showPanel(page: SharedPage): void {
  const { life } = page;
  const panel = new PanelState(page);
  let standing: Standing | null = null;
  let soon = 0;
  let askedFor: string | null = null;

  function update(): void {
    cancelIdleCallback(soon);
    soon = 0;
    if (life.aborted) return;
    const isNewPage = flushSync(() => panel.follow());
    if (!panel.isShown) return takeAway();
    standing ??= stand(panel);
    standing.comeBack(isNewPage);
  }

  /** More was read: drawn once for all that comes together, when Pix has drawn its own. */
  function updateSoon(): void {
    if (soon === 0) soon = requestIdleCallback(update, { timeout: SOON_MS });
  }

  function takeAway(): void {
    standing?.remove();
    standing = null;
  }

  async function ask(): Promise<void> {
    const { userId } = page;
    if (document.visibilityState === 'hidden' || userId === null) return;
    page.tell(await send({ type: 'ask', userId }, life), userId);
    updateSoon();
  }

  /** What is read elsewhere is soon answered with the figures; a question gives nothing to read. */
  function askOnQuestion(): void {
    const { place, digest, userId } = page;
    if (place.page.kind !== 'question' || digest || userId === askedFor) return;
    askedFor = userId;
    void ask();
  }

  const midnight = setInterval(() => {
    if (panel.today !== localDay()) update();
  }, DAY_CHECK_MS);
  life.addEventListener('abort', () => {
    clearInterval(midnight);
    takeAway();
  });
  page.follow((change) => {
    if (change === 'figures') return updateSoon();
    update();
    askOnQuestion();
  });
  // Another tab may have read more, or the popup changed a setting, since we were looked at.
  document.addEventListener('visibilitychange', () => void ask(), { signal: life });
  window.addEventListener('focus', () => void ask(), { signal: life });
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void ask();
  };
  window.addEventListener('pageshow', onPageShow, { signal: life });
  // Chromium stops what is long out of sight, and lets it go on.
  document.addEventListener('resume', () => void ask(), { signal: life });
  hearGoTo(page);
  update();
  askOnQuestion();
}

interface Standing {
  /** Puts it back where the page took it out, a few times on one page. */
  comeBack: (isNewPage: boolean) => void;
  remove: () => void;
}

function stand(panel: PanelState): Standing {
  // Of a Balise that was updated under this page: its script cannot take it away any more.
  for (const left of document.querySelectorAll(HOST_NAME)) left.remove();
  const { element, root } = createHost();
  const leave = underTranslation(root);
  const shown = mount(InPage, { target: root, props: { panel } });
  // Into the page all at once: it has to be laid out once.
  flushSync();
  document.documentElement.append(element);

  let returns = 0;
  const comeBack = (isNewPage: boolean) => {
    if (isNewPage) returns = 0;
    if (element.isConnected || returns >= RETURNS_PER_PAGE) return;
    returns += 1;
    document.documentElement.append(element);
  };
  const removals = new MutationObserver(() => comeBack(false));
  removals.observe(document.documentElement, { childList: true });

  return {
    comeBack,
    remove: () => {
      removals.disconnect();
      leave();
      void unmount(shown);
      element.remove();
    },
  };
}
