import { createContext } from 'svelte';
import type { WalletState } from './wallet-state.svelte.ts';

/** What is kept, for any part of the page. */
export const [getWalletState, setWalletState] = createContext<WalletState>();
