import { send } from './api.ts';
import {
  type Assessment,
  type Certification,
  certificationFrom,
  loadAssessment,
} from './assessment.ts';
import { mount } from './layout.ts';
import { assessmentBanner } from './parts/assessment/assessment-banner.ts';
import { el } from './parts/dom.ts';
import { linkedId, one } from './records.ts';
import { go } from './router.ts';

const PING_MS = 1000;

/** The instructions of a session that is there for anybody. */
export const REHEARSAL_INSTRUCTIONS = '/certifications/candidat/61001/informations';

let announced = false;

/** Starts a session inside the app and gives its signs in the order the test asked for. */
export async function startCertification(): Promise<void> {
  const answer = await send('POST', 'certification-courses', {});
  const certification = certificationFrom(answer.meta);
  const assessmentId = linkedId(one(answer), 'assessment');
  if (!certification || !assessmentId) throw new Error('a certification without assessment');
  for (const sign of certification.signs) {
    if (sign === 'path') await go(`/certifications/${certification.id}`);
    if (sign === 'event') announceStart(certification);
    if (sign === 'document') await loadAssessment(assessmentId);
    if (sign === 'banner') showBannerAlone();
  }
  // Alone, the path would be lost with the next address: the page there waits for a click.
  if (certification.signs.join() !== 'path') await go(firstQuestion(assessmentId));
}

export function firstQuestion(assessmentId: string): string {
  return `/assessments/${assessmentId}/challenges/0`;
}

/** What lasts as long as a certification question is shown. Source: `pix-app.md 6`. */
export function watchCertification({ certification }: Assessment): () => void {
  if (!certification) return () => undefined;
  announceStart(certification);
  const ping = setInterval(
    () => window.dispatchEvent(new CustomEvent('pix:companion:ping')),
    PING_MS,
  );
  return () => clearInterval(ping);
}

function announceStart({ signs }: Certification): void {
  if (announced || !signs.includes('event')) return;
  announced = true;
  announce('pix:certification:start');
}

export function announceStop(): void {
  if (!announced) return;
  announced = false;
  announce('pix:certification:stop');
}

function announce(event: string): void {
  window.dispatchEvent(new CustomEvent(event));
  window.postMessage({ event }, location.origin);
}

function showBannerAlone(): void {
  const banner = assessmentBanner({ title: 'Certification', isCertification: true, quit: null });
  const wait = el('p', { class: 'plain-page__text' }, 'Votre certification va commencer.');
  mount({ title: 'Certification', layout: 'bare', content: [banner, wait] });
}

/** Not in Pix: starts a session whatever the profile, so that any pupil's test can have one. */
export function rehearsal(): HTMLElement {
  const start = { class: 'pix-button-secondary', type: 'button', click: begin };
  return el(
    'p',
    { class: 'certification-rehearsal' },
    el('button', start, 'Commencer une certification (démonstration)'),
    ' ',
    el('a', { href: REHEARSAL_INSTRUCTIONS }, 'Lire les consignes (démonstration)'),
  );
}

function begin(): void {
  void startCertification();
}
