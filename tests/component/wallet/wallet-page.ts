/** The wallet page on a given storage, for component tests. */
import { render } from '@testing-library/svelte';
import App from '../../../components/wallet/App.svelte';
import { WalletState } from '../../../components/wallet/wallet-state.svelte.ts';
import type { Certificate } from '../../../lib/domain/certificate/certificate.ts';
import { watchesOf, type CertificateWatch } from '../../../lib/domain/certificate/watch.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../lib/domain/preferences.ts';
// What the page loads later is at hand before any test starts: none of them waits for a compiler.
import '../../../components/wallet/certificates/detail/Detail.svelte';
import '../../../components/wallet/certificates/form/CertificateForm.svelte';

export const NOW = Date.UTC(2026, 10, 25, 12);

interface Shown {
  certificates?: readonly Certificate[];
  /** Said of every watch. */
  watched?: Partial<CertificateWatch>;
  preferences?: Partial<Preferences>;
  unreadable?: unknown[];
  language?: string;
  now?: number;
}

export function stateOf({
  certificates = [],
  watched = {},
  preferences = {},
  unreadable = [],
  now = NOW,
}: Shown): WalletState {
  const state = new WalletState();
  state.now = now;
  state.preferences = { ...DEFAULT_PREFERENCES, ...preferences };
  state.wallet = { state: 'ok', data: { certificates: [...certificates], unreadable } };
  state.watches = watchesOf(certificates, [], state.preferences.renewalYears).map((watch) => ({
    ...watch,
    ...watched,
  }));
  return state;
}

/** Text with every kind of space made plain. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u202f\u00a0]+/g, ' ').trim();
}

export function showWallet(state: WalletState, language = 'fr') {
  const { container } = render(App, { wallet: state, browserLanguage: language });
  const one = (selector: string) => container.querySelector<HTMLElement>(selector);
  const must = (selector: string): HTMLElement => {
    const found = one(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  /** The button or link that says this. */
  const control = (words: string): HTMLElement => {
    const found = [...container.querySelectorAll<HTMLElement>('button, a, summary')].find(
      (each) => plain(each.textContent) === words || each.getAttribute('aria-label') === words,
    );
    if (!found) throw new Error(`no control says ${words}`);
    return found;
  };
  return { container, one, must, control, text: () => plain(container.textContent) };
}
