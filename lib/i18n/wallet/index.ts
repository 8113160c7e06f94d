/** The sentences of the wallet page, one file a section; each section's English is typed by its French. */
import type { Language } from '../index.ts';
import { SHELL_ENGLISH, SHELL_FRENCH } from './shell.ts';

const WALLET_FRENCH = {
  shell: SHELL_FRENCH,
};

export type WalletMessages = typeof WALLET_FRENCH;

const WALLET_ENGLISH: WalletMessages = {
  shell: SHELL_ENGLISH,
};

export function walletMessagesIn(language: Language): WalletMessages {
  return language === 'fr' ? WALLET_FRENCH : WALLET_ENGLISH;
}
