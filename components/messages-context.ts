import { createContext } from 'svelte';
import type { Messages } from '../lib/i18n/index.ts';

/** The sentences, in the language of the surface: set once at its root, read where needed. */
export const [getMessages, setMessages] = createContext<() => Messages>();
