import { createContext } from 'svelte';
import type { Language } from '../../../lib/i18n/index.ts';

/**
 * The language of the surface: set once at its root. Each component picks its own sentences with
 * it, so that a bundle carries those of its own components and no others.
 */
export const [getLanguage, setLanguage] = createContext<() => Language>();
