/** Characters; a first name or a pet name fits. */
export const NICKNAME_LIMIT = 20;

/**
 * What a person typed, as a nickname: one line, trimmed. Null when there is nothing left, or when it
 * is no nickname: too long, an e-mail address, a number.
 */
export function nicknameFrom(typed: string): string | null {
  const name = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const isNickname = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u.test(name);
  return isNickname && name.length <= NICKNAME_LIMIT ? name : null;
}
