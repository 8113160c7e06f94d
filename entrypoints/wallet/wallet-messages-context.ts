import { createContext } from 'svelte';
import type { WalletMessages } from '../../lib/i18n/wallet/index.ts';

/** The wallet's own sentences, in the language of the page. */
export const [getWalletMessages, setWalletMessages] = createContext<() => WalletMessages>();
