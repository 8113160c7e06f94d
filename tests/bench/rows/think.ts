/** What is done with an answer before it is kept, and with what is kept before it is shown. */
import { newAccount } from '../../../lib/domain/account/account.ts';
import { mergeReading } from '../../../lib/domain/account/merge.ts';
import { adviceFor } from '../../../lib/domain/training/next-competence.ts';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { readAnswer } from '../../../lib/pix/capture/read-answer.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const TODAY = '2026-11-24' as PlainDate;

export function think(text: string) {
  const content = readAnswer({ kind: 'profile', id: '4242', status: 200, observedAt: NOW, text });
  if (content.kind !== 'profile') throw new Error(`not read: ${JSON.stringify(content)}`);
  const reading = { ...content, site: 'fr' as const, observedAt: NOW };
  const account = mergeReading(newAccount('fr'), reading, { now: NOW, today: TODAY });
  return adviceFor(account, TODAY);
}
