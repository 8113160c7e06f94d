import '../../lib/i18n/languages/added.ts';
import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import { reportErrorsOf } from '../../lib/app/diagnostics/errors.ts';
import { underTranslation } from '../../components/base/behaviour/under-translation.ts';
import App from '../../components/wallet/App.svelte';
import { WalletState } from '../../components/wallet/wallet-state.svelte.ts';

reportErrorsOf('wallet');
underTranslation(document.body);

// Not awaited at the top: what opens a lock is loaded meanwhile and may need code of this very file,
// which is not there for others before it has come to its end.
void WalletState.load().then((wallet) => {
  const target = document.getElementById('wallet');
  if (!target) return;
  mount(App, { target, props: { wallet, browserLanguage: browser.i18n.getUILanguage() } });
});
