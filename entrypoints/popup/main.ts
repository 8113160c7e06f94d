// First: it asks for the glance, and the rest is evaluated while the answer is on its way.
import './follow-glance.ts';
import { browser } from 'wxt/browser';
import { announceNew } from '../../components/announce.ts';
import { draw } from '../../components/drawn/draw.ts';
import { reportErrorsOf } from '../../lib/diagnostics/report-errors.ts';
import { holdPaint } from './hold-paint.ts';
import { keepReachable } from './keep-reachable.ts';
import { livePopup } from './live-popup.ts';
import { languageOf, popup } from './popup.ts';

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
