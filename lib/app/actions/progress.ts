/** What a person does with the progress of an account. One that is not known stays unknown. */
import type { PixAccount } from '../../domain/account/account.ts';
import type { CompetenceCode } from '../../domain/training/competence.ts';
import { saidAnew, type Word } from '../../domain/exam-day/exam-day.ts';
import { visitedOn } from '../../domain/account/visit.ts';
import type { Change } from '../../store/change.ts';
import { accountKeyed } from '../../store/keys.ts';
import { accountRecord } from '../../store/schema/account.ts';
import type { AccountKey } from '../../store/schema/common.ts';
import { localDay } from '../../time/clock.ts';
import { changeKept, type Outcome } from './act.ts';

/** A competence is not to be suggested any more, or is again. */
export function setIgnored(
  key: AccountKey,
  code: CompetenceCode,
  isIgnored: boolean,
): Promise<Outcome> {
  return changeKept((change) =>
    changeAccount(change, key, ({ ignored, ...account }) => {
      const others = ignored.filter((one) => one !== code);
      return { ...account, ignored: isIgnored ? [...others, code] : others };
    }),
  );
}

/** The pupil looks at their progress, today. */
export function noteVisit(key: AccountKey): Promise<Outcome> {
  return changeKept((change, _state, { today }) =>
    changeAccount(change, key, (account) => ({
      ...account,
      visit: visitedOn(account.visit, today),
    })),
  );
}

/**
 * What the pupil says of their certification, beside what they said before; no day: they do not know it
 * yet.
 */
export function sayExamDay(key: AccountKey, said: Partial<Word>): Promise<Outcome> {
  return changeKept((change) =>
    changeAccount(change, key, (account) => ({
      ...account,
      examDay: saidAnew(account.examDay, said, localDay(change.now)),
    })),
  );
}

/** A calendar file was made of a word of the day, by its `saidAt`. What became of it no page is told. */
export function noteCalendarFile(key: AccountKey, saidAt: number): Promise<Outcome> {
  return changeKept((change) =>
    changeAccount(change, key, ({ examDay, ...account }) => ({
      ...account,
      examDay: examDay && { ...examDay, inCalendar: saidAt },
    })),
  );
}

async function changeAccount(
  change: Change,
  key: AccountKey,
  work: (account: PixAccount) => PixAccount,
): Promise<void> {
  await change.load([accountKeyed(key)]);
  const account = change.read(accountRecord, accountKeyed(key));
  if (account) change.write(accountRecord, accountKeyed(key), work(account));
}
