import { english, french } from '../format/formats.ts';
import { catalogue } from '../catalogue.ts';

/** Pix’s own answer to « certifiable? », beside our count. */
const FRENCH = {
  pixAgrees: (seenAt: number) => `Profil certifiable, selon Pix (${french.shortDate(seenAt)}).`,
  pixNotYet: (seenAt: number) => `Pas encore certifiable, selon Pix (${french.shortDate(seenAt)}).`,
  pixSaysYesButCountBelow: (seenAt: number, count: number) =>
    `Pix dit « certifiable » (${french.shortDate(seenAt)}), Balise compte ${count} sur 5 : c’est Pix qui a raison.`,
  pixSaysNoButCountReached: (seenAt: number, count: number) =>
    `Pix a répondu « pas encore certifiable » (${french.shortDate(seenAt)}), Balise compte ${count} : c’est Pix qui a raison.`,
};

const ENGLISH: typeof FRENCH = {
  pixAgrees: (seenAt) => `Certifiable profile, says Pix (${english.shortDate(seenAt)}).`,
  pixNotYet: (seenAt) => `Not certifiable yet, says Pix (${english.shortDate(seenAt)}).`,
  pixSaysYesButCountBelow: (seenAt, count) =>
    `Pix says “certifiable” (${english.shortDate(seenAt)}), Balise counts ${count} of 5: Pix is right.`,
  pixSaysNoButCountReached: (seenAt, count) =>
    `Pix answered “not certifiable yet” (${english.shortDate(seenAt)}), Balise counts ${count}: Pix is right.`,
};

export const PIX_VERDICT_MESSAGES = catalogue('training/pix-verdict', FRENCH, ENGLISH);
