// First: it asks for the glance, and the rest is evaluated while the answer is on its way.
import './follow-glance.ts';
import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import { reportErrorsOf } from '../../lib/diagnostics/report-errors.ts';
import App from './App.svelte';
import { GlanceState } from './glance-state.svelte.ts';

reportErrorsOf('popup');
void open();

/** Not at the top of this module: the parts of the popup import from it, and would wait for it to end. */
async function open(): Promise<void> {
  const live = await GlanceState.load();
  const target = document.getElementById('popup');
  if (target)
    mount(App, { target, props: { live, browserLanguage: browser.i18n.getUILanguage() } });
}
