/**
 * The verification code of a certificate. Whoever has it can see the holder's name and birth date
 * on Pix's public page, so it is masked wherever it is shown.
 * Shape and alphabet: pix-certificate.md 1.3.
 */
const SHAPE = /^P-[0-9A-Z]{8}$/;

/** Any dash that a document or a keyboard may put in place of the hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Pix never draws these, and each looks like another symbol: a code with one was often misread. */
const LOOK_ALIKES = /[015AEILNOSUZ]/g;

/** The code in its one written form, or null when `text` is no code. */
export function verificationCode(text: string): string | null {
  const tidy = text.replace(/\s/g, '').replace(DASHES, '-').toUpperCase();
  return SHAPE.test(tidy) ? tidy : null;
}

/** The symbols of a code that Pix does not draw today, each once: to be read again, never refused. */
export function doubtfulSymbols(code: string): string[] {
  return [...new Set(code.slice(2).match(LOOK_ALIKES) ?? [])];
}

export function maskedCode(code: string): string {
  return `${code.slice(0, 2)}${'•'.repeat(code.length - 2)}`;
}
