import type { AccountKey } from '../schema/common.ts';

/** 128 random bits, as text. */
export function newSalt(): string {
  return crypto.randomUUID();
}

/** The local name of a Pix account in this browser: it cannot be turned back without the salt. */
export async function accountKeyOf(salt: string, userId: string): Promise<AccountKey> {
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(`${salt}:${userId}`),
  );
  return [...new Uint8Array(digest, 0, 8)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
