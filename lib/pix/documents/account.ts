import type { Document } from './json-api.ts';
import { readText } from './text.ts';

export interface SignedInUser {
  userId: string;
  /** First name as Pix has it, at most 40 characters; null when it has none. */
  firstName: string | null;
  /** Such as `fr` or `en`; null when it is not said. */
  language: string | null;
  /** A visitor of a campaign without an account: not a pupil whose profile can be kept. */
  isAnonymous: boolean;
}

const FIRST_NAME_LIMIT = 40;

/**
 * Who is signed in, from `GET /api/users/me` (pix-app.md 1.1). The last name, the e-mail, the
 * username and the rest are left where they are.
 */
export function readAccount({ data }: Document): SignedInUser | null {
  if (data.type !== 'users' || !/^\d{1,19}$/.test(data.id)) return null;
  return {
    userId: data.id,
    firstName: readText(data.attributes.get('firstname'), FIRST_NAME_LIMIT),
    language: languageOf(data.attributes.get('lang')),
    isAnonymous: data.attributes.get('isanonymous') === true,
  };
}

/** `fr`, `fr-FR`, `es-419`: only the language matters to us. */
function languageOf(value: unknown): string | null {
  const found = typeof value === 'string' ? /^([a-z]{2})(-|$)/.exec(value.toLowerCase()) : null;
  return found?.[1] ?? null;
}
