/**
 * What runs in the page's own world: it passes on the answers that Balise may look at, and knows
 * when it must not look at all.
 */
import { assessmentIdOf, isCertificationPath } from '../routes.ts';
import { offerChannel } from './channel.ts';
import { ignore, observeRequests, type Answer } from './observe-requests.ts';

export function watchPage(): void {
  let silent = false;
  /** Assessments that Pix said are trainings. Any other may be a certification. */
  const trainings = new Set<string>();
  /** Answers received on a question page before its assessment was known: not read yet. */
  let held: Answer[] = [];

  const channel = offerChannel(beSilent);
  const restore = observeRequests(consider);

  /** For as long as this page lives: a certification leaves nothing of us behind. */
  function beSilent(): void {
    silent = true;
    held = [];
    restore();
    channel.close();
  }

  function consider(answer: Answer): void {
    if (silent || isCertificationPath(location.pathname)) return;
    // An assessment that cannot be read stays unknown: what is held stays held.
    if (answer.address.kind === 'assessment') return void judge(answer).catch(ignore);
    const assessment = assessmentIdOf(location.pathname);
    if (assessment && !trainings.has(assessment)) held.push(answer);
    else tell(answer);
  }

  /** Learns what an assessment is, nothing of its questions, which the same document holds. */
  async function judge({ address, status, read }: Answer): Promise<void> {
    if (status >= 300) return;
    const { type, competenceId } = whatItIs(await read());
    if (silent) return;
    const certification = type === 'CERTIFICATION';
    channel.send({ kind: 'assessment', id: address.id, certification, competenceId });
    if (certification) return beSilent();
    trainings.add(address.id);
    const released = held;
    held = [];
    released.forEach(consider);
  }

  function tell({ address, status, observedAt, read }: Answer): void {
    const { kind, id } = address;
    if (kind === 'assessment') return;
    const send = (text: string | null) => {
      if (!silent) channel.send({ kind, id, status, observedAt, text });
    };
    if (status < 200 || status >= 300) return send('');
    read().then(send, () => send(''));
  }
}

function whatItIs(text: string | null): { type: unknown; competenceId: string | null } {
  const document = JSON.parse(text ?? '') as { data?: { attributes?: Record<string, unknown> } };
  const { type, 'competence-id': competenceId } = document.data?.attributes ?? {};
  const isOfOne = typeof competenceId === 'string' && type !== 'CAMPAIGN';
  return { type, competenceId: isOfOne ? competenceId : null };
}
