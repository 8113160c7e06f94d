import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import { reportErrorsOf } from '../../lib/diagnostics/report-errors.ts';
import App from './App.svelte';
import { WalletState } from './wallet-state.svelte.ts';

reportErrorsOf('wallet');

const wallet = await WalletState.load();
const target = document.getElementById('wallet');
if (target) {
  mount(App, { target, props: { wallet, browserLanguage: browser.i18n.getUILanguage() } });
}
