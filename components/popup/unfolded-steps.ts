import type { Part } from '../drawn/draw.ts';
import { stepList } from '../drawn/step-list.ts';
import '../training/usual-account.css';
import type { FirstSteps } from '../../lib/domain/first-steps.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { send } from '../../lib/app/messages/send.ts';

/**
 * The five steps unfolded, wired to the worker.
 * @param accountSeen somebody is signed in: the first step can be confirmed
 */
export function unfoldedSteps(steps: FirstSteps, accountSeen: boolean, language: Language): Part[] {
  const confirm = () => void send({ type: 'confirm-account', userId: null });
  return stepList(steps, language, {
    confirmAccount: accountSeen ? confirm : null,
    dismissSteps: () => void send({ type: 'dismiss-steps' }),
  });
}
