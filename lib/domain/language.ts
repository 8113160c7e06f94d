/** All that Balise speaks; tests/unit/i18n/languages.alone.test.ts says what a new one still lacks. */
export const LANGUAGES = ['fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
