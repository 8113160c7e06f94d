/**
 * What runs in the page's own world: it passes on the answers that Balise may look at, and knows
 * when it must not look at all.
 */
import { isWatched } from '../addresses.ts';
import { assessmentIdOf, isCertificationPath } from '../routes.ts';
import { joinChannel } from './channel.ts';
import { whatItIs, written } from './message.ts';
import { observeRequests, type Answer } from './observe-requests.ts';

/**
 * @param isPaused on what stands before an exam: the page's functions are left as they are until it was
 * left again
 */
export function watchPage(isPaused: boolean): void {
  let silent = false;
  /** Assessments that Pix said are trainings. Any other may be a certification. */
  const trainings = new Set<string>();
  /** Answers received on a question page before its assessment was known: not read yet. */
  let held: Held | null = null;

  /** Puts the page's functions back; null while they stand as the page knows them. */
  let restore: (() => void) | null = null;

  const channel = joinChannel({ silence: beSilent, pause, wake });
  if (!isPaused) wake();

  /** For as long as this page lives: a certification leaves nothing of us behind. */
  function beSilent(): void {
    silent = true;
    pause();
    channel.close();
  }

  /** What comes before a certification is read: nothing of us is there, until it was left again. */
  function pause(): void {
    held = null;
    restore?.();
    restore = null;
  }

  function wake(): void {
    if (!silent) restore ??= observeRequests(consider);
  }

  function consider(answer: Answer): void {
    const { origin, pathname } = location;
    // Where it came from in the end, which may be elsewhere than the page said.
    if (!restore || isCertificationPath(pathname)) return;
    if (!isWatched(answer.method, answer.url, origin)) return;
    const id = /assessments.(\d+)/.exec(answer.url)?.[1];
    if (id) return judge(answer, id);
    const assessment = assessmentIdOf(pathname);
    if (assessment && !trainings.has(assessment)) held = { answer, before: held };
    else tell(answer);
  }

  /** Learns what an assessment is, nothing of its questions, which the same document holds. */
  function judge(answer: Answer, id: string): void {
    if (answer.status >= 300) return;
    answer.read(false, (text) => {
      if (!restore) return;
      const { type, 'competence-id': competenceId } = attributesOf(text);
      // One that does not say what it is stays unknown: what is held stays held.
      if (typeof type !== 'string') return;
      const certification = /certif/i.test(type);
      const trained = typeof competenceId === 'string' && type !== 'CAMPAIGN' ? competenceId : '';
      channel.send(written(answer, whatItIs(certification, trained)));
      if (certification) return beSilent();
      trainings.add(id);
      const released = held;
      held = null;
      release(released);
    });
  }

  function release(last: Held | null): void {
    if (!last) return;
    release(last.before);
    consider(last.answer);
  }

  function tell(answer: Answer): void {
    const send = (text: string | null) => {
      if (restore) channel.send(written(answer, text));
    };
    if (answer.status >= 300) send('');
    else answer.read(answer.url.includes('/att'), send);
  }
}

/** No list: the page may have changed its methods, and what stands where a list has nothing. */
interface Held {
  answer: Answer;
  before: Held | null;
}

function attributesOf(text: string | null): Record<string, unknown> {
  try {
    const document = JSON.parse(text ?? '') as { data: { attributes: Record<string, unknown> } };
    return { ...document.data.attributes };
  } catch {
    return {};
  }
}
