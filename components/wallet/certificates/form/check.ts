/** What a person typed, checked as they type: what is wrong stops, what is odd is only remarked. */
import { NO_FACTS, type CertificateFacts } from '../../../../lib/domain/certificate/facts.ts';
import {
  doubtfulSymbols,
  verificationCode,
} from '../../../../lib/domain/certificate/verification-code.ts';
import { plainDate, type PlainDate } from '../../../../lib/domain/plain-date.ts';

/** The fields as typed; empty text = left out. */
export interface Typed {
  code: string;
  score: string;
  deliveryDate: string;
  examDate: string;
  holder: string;
  centre: string;
  maxScore: string;
  /** `1` to `8`, chosen from a list. */
  level: string;
}

export type Field = keyof Typed;

export const NOTHING_TYPED: Typed = {
  code: '',
  score: '',
  deliveryDate: '',
  examDate: '',
  holder: '',
  centre: '',
  maxScore: '',
  level: '',
};

/** It cannot be kept like this. */
export type Problem =
  /** Symbols still missing after `P-`; negative = too many. */
  | { kind: 'code-length'; missing: number }
  | { kind: 'code-symbols' }
  | { kind: 'not-a-number' }
  | { kind: 'not-a-date' }
  /** Nothing was certified before Pix began. */
  | { kind: 'too-early' }
  | { kind: 'too-long'; most: number }
  /** Neither a code nor a date: nothing to recognise it by. */
  | { kind: 'nothing' };

/** It can be kept like this, and deserves a second look. */
export type Remark =
  | { kind: 'doubtful-symbols'; symbols: readonly string[] }
  | { kind: 'code-known' }
  | { kind: 'code-on-several' }
  | { kind: 'above-maximum'; maximum: number }
  | { kind: 'in-future' }
  | { kind: 'before-exam' };

export interface Checked {
  /** Null while there is a problem. */
  facts: CertificateFacts | null;
  problems: Partial<Record<Field, Problem>>;
  remarks: Partial<Record<Field, Remark>>;
}

export interface Around {
  today: PlainDate;
  /** What was typed of this certificate before: fields that are not in the form keep it. */
  before: CertificateFacts | null;
  /** The fields that the form shows; others are told by a better source. */
  open: readonly Field[];
  /** Codes of the other certificates of the wallet. */
  codes: readonly string[];
  isNew: boolean;
  /** The status to give; null when a better source tells it. */
  status: CertificateFacts['status'];
}

const PIX_BEGAN = '2016-01-01';
const LONGEST_TEXT = 200;
/** No certificate can say more today (pix-certificate.md 1.1: 8 × 8 × 16). */
const HIGHEST_SCORE = 1024;

export function check(typed: Typed, around: Around): Checked {
  const isOpen = (field: Field) => around.open.includes(field);
  const text = (field: Field) => (isOpen(field) ? typed[field].trim() : '');
  const problems: Checked['problems'] = {};

  const code = text('code') === '' ? null : codeIn(text('code'));
  if (code && typeof code !== 'string') problems.code = code;
  const dates = { deliveryDate: text('deliveryDate'), examDate: text('examDate') };
  for (const field of ['deliveryDate', 'examDate'] as const) {
    const problem = dateProblem(dates[field]);
    if (problem) problems[field] = problem;
  }
  for (const field of ['score', 'maxScore'] as const) {
    if (text(field) !== '' && !/^\d{1,4}$/.test(text(field))) {
      problems[field] = { kind: 'not-a-number' };
    }
  }
  for (const field of ['holder', 'centre'] as const) {
    if (text(field).length > LONGEST_TEXT)
      problems[field] = { kind: 'too-long', most: LONGEST_TEXT };
  }
  const marks = ['code', 'deliveryDate', 'examDate'] as const;
  if (marks.every((field) => isOpen(field) && text(field) === '')) {
    problems.code = { kind: 'nothing' };
  }

  const number = (field: Field) => (/^\d{1,4}$/.test(text(field)) ? Number(text(field)) : null);
  const read: Pick<CertificateFacts, Field> = {
    code: typeof code === 'string' ? code : null,
    score: number('score'),
    maxScore: number('maxScore'),
    level: number('level'),
    deliveryDate: plainDate(dates.deliveryDate),
    examDate: plainDate(dates.examDate),
    holder: text('holder') || null,
    centre: text('centre') || null,
  };
  const told = Object.fromEntries(around.open.map((field) => [field, read[field]]));
  return {
    facts:
      Object.keys(problems).length > 0
        ? null
        : { ...NO_FACTS, ...around.before, ...told, status: around.status },
    problems,
    remarks: remarksOn(read, around),
  };
}

/** `P` and any dash, at the start. */
const DASHED = /^\s*P\s*[\u2010-\u2015\u2212-]/i;

/**
 * The code that a text means; `P-` may be left out, or its dash. Until it is whole, what is missing.
 */
function codeIn(text: string): string | Problem {
  const symbols = text.replace(/[\s\u2010-\u2015\u2212-]/g, '').toUpperCase();
  if (/[^0-9A-Z]/.test(symbols)) return { kind: 'code-symbols' };
  // Eight symbols without a dash may begin with a P of their own.
  const hasPrefix = DASHED.test(text) || (symbols.startsWith('P') && symbols.length !== 8);
  const own = hasPrefix ? symbols.slice(1) : symbols;
  return (
    verificationCode(text) ??
    verificationCode(`P-${own}`) ?? { kind: 'code-length', missing: 8 - own.length }
  );
}

function dateProblem(text: string): Problem | null {
  if (text === '') return null;
  if (plainDate(text) === null) return { kind: 'not-a-date' };
  return text < PIX_BEGAN ? { kind: 'too-early' } : null;
}

function remarksOn(
  { code, score, maxScore, deliveryDate, examDate }: Pick<CertificateFacts, Field>,
  { today, codes, isNew }: Around,
): Checked['remarks'] {
  const remarks: Checked['remarks'] = {};
  const symbols = code === null ? [] : doubtfulSymbols(code);
  if (code !== null && codes.includes(code)) {
    remarks.code = { kind: isNew ? 'code-known' : 'code-on-several' };
  } else if (symbols.length > 0) {
    remarks.code = { kind: 'doubtful-symbols', symbols };
  }
  const maximum = maxScore ?? HIGHEST_SCORE;
  if (score !== null && score > maximum) remarks.score = { kind: 'above-maximum', maximum };
  if (examDate !== null && examDate > today) remarks.examDate = { kind: 'in-future' };
  if (deliveryDate !== null && examDate !== null && deliveryDate < examDate) {
    remarks.deliveryDate = { kind: 'before-exam' };
  } else if (deliveryDate !== null && deliveryDate > today) {
    remarks.deliveryDate = { kind: 'in-future' };
  }
  return remarks;
}
