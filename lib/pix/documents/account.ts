import type { Document } from './json-api.ts';

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
    firstName: firstNameOf(data.attributes.get('firstname')),
    language: languageOf(data.attributes.get('lang')),
    isAnonymous: data.attributes.get('isanonymous') === true,
  };
}

function firstNameOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // Control and direction characters could garble the line that the name stands in.
  const name = value.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
  return name === '' ? null : [...name].slice(0, FIRST_NAME_LIMIT).join('');
}

/** `fr`, `fr-FR`, `es-419`: only the language matters to us. */
function languageOf(value: unknown): string | null {
  const found = typeof value === 'string' ? /^([a-z]{2})(-|$)/i.exec(value) : null;
  return found?.[1]?.toLowerCase() ?? null;
}
