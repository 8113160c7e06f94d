// First: it asks for the glance, and the rest is evaluated while the answer is on its way.
import '../../components/popup/follow-glance.ts';
import { browser } from 'wxt/browser';
import { announceNew } from '../../components/base/announce.ts';
import { draw } from '../../components/drawn/draw.ts';
import { reportErrorsOf } from '../../lib/app/diagnostics/report-errors.ts';
import { holdPaint } from '../../components/popup/hold-paint.ts';
import { keepReachable } from '../../components/popup/keep-reachable.ts';
import { livePopup } from '../../components/popup/live-popup.ts';
import { languageOf, popup } from '../../components/popup/popup.ts';

reportErrorsOf('popup');

const release = holdPaint();
const place = document.createElement('div');

livePopup(browser.i18n.getUILanguage(), (model) => {
  document.documentElement.lang = languageOf(model);
  draw(place, [popup(model)]);
  announceNew(place);
  keepReachable(place);
  if (!place.isConnected) putInPage();
});

/** The storage may answer before the rest of the page is there. */
function putInPage(): void {
  const body = document.querySelector('body');
  if (body) {
    body.append(place);
    release();
  } else {
    document.addEventListener('DOMContentLoaded', putInPage, { once: true });
  }
}
