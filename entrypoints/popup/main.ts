import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import { reportErrorsOf } from '../../lib/diagnostics/report-errors.ts';
import App from './App.svelte';
import { GlanceState } from './glance-state.svelte.ts';

reportErrorsOf('popup');

const live = await GlanceState.load();
const target = document.getElementById('popup');
if (target) mount(App, { target, props: { live, browserLanguage: browser.i18n.getUILanguage() } });
