import { english, french } from '../format/formats.ts';

/** Pix’s own answer to « certifiable? », beside our count. */
const FRENCH = {
  pixAgrees: (seenAt: number) =>
    `Pix le confirme : profil certifiable (${french.shortDate(seenAt)}).`,
  pixNotYet: (seenAt: number) =>
    `Selon Pix : pas encore certifiable (${french.shortDate(seenAt)}).`,
  pixSaysYesButCountBelow: (seenAt: number, count: number) =>
    `Pix dit « certifiable » (${french.shortDate(seenAt)}), Balise compte ${count} sur 5 : c’est Pix qui fait foi.`,
  pixSaysNoButCountReached: (seenAt: number, count: number) =>
    `Pix a répondu « pas encore certifiable » (${french.shortDate(seenAt)}), Balise compte ${count} : c’est Pix qui fait foi.`,
};

const ENGLISH: typeof FRENCH = {
  pixAgrees: (seenAt) => `Pix confirms it: certifiable profile (${english.shortDate(seenAt)}).`,
  pixNotYet: (seenAt) => `Says Pix: not certifiable yet (${english.shortDate(seenAt)}).`,
  pixSaysYesButCountBelow: (seenAt, count) =>
    `Pix says “certifiable” (${english.shortDate(seenAt)}), Balise counts ${count} of 5: Pix has the last word.`,
  pixSaysNoButCountReached: (seenAt, count) =>
    `Pix answered “not certifiable yet” (${english.shortDate(seenAt)}), Balise counts ${count}: Pix has the last word.`,
};

export const PIX_VERDICT_MESSAGES = { fr: FRENCH, en: ENGLISH };
