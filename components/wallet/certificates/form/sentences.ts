import type { FormMessages } from '../../../../lib/i18n/wallet/certificates/form.ts';
import type { Problem, Remark } from './check.ts';
import { looksLike } from './symbols.ts';

export function problemSentence(problem: Problem, { problem: t }: FormMessages): string {
  switch (problem.kind) {
    case 'code-length':
      return problem.missing > 0 ? t.codeMissing(problem.missing) : t.codeTooLong(-problem.missing);
    case 'code-symbols':
      return t.codeSymbols;
    case 'not-a-number':
      return t.notANumber;
    case 'not-a-date':
      return t.notADate;
    case 'too-early':
      return t.tooEarly;
    case 'too-long':
      return t.tooLong(problem.most);
    case 'nothing':
      return t.nothing;
  }
}

export function remarkSentence(remark: Remark, { remark: t }: FormMessages): string {
  switch (remark.kind) {
    case 'doubtful-symbols':
      return t.symbols(
        remark.symbols.join(', '),
        remark.symbols
          .map((symbol) => t.perhaps(symbol, looksLike(symbol).join(` ${t.or} `)))
          .join(', '),
      );
    case 'code-known':
      return t.codeKnown;
    case 'code-on-several':
      return t.codeOnSeveral;
    case 'above-maximum':
      return t.aboveMaximum(remark.maximum);
    case 'in-future':
      return t.inFuture;
    case 'before-exam':
      return t.beforeExam;
  }
}
