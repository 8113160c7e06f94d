import { verificationCode } from '../../domain/certificate/verification-code.ts';

/** `P-` and 8 symbols and nothing else; the hyphen may be another dash, or end a line. */
const ALONE = /^P ?[-\u2010-\u2015\u2212] ?[0-9A-Z]{8}$/;

/**
 * The verification codes that stand by themselves, each once. One within a sentence is only spoken
 * of: a letter to a school is no certificate.
 */
export function codesAlone(pieces: readonly string[]): string[] {
  const candidates = pieces.flatMap((piece, at) => [piece, `${piece}${pieces[at + 1] ?? ''}`]);
  const codes = candidates.filter((text) => ALONE.test(text)).map((text) => verificationCode(text));
  return [...new Set(codes.filter((code) => code !== null))];
}
