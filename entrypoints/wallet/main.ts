import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import App from './App.svelte';
import { WalletState } from './wallet-state.svelte.ts';

const wallet = await WalletState.load();
const target = document.getElementById('wallet');
if (target) {
  mount(App, { target, props: { wallet, browserLanguage: browser.i18n.getUILanguage() } });
}
