import { get, send } from '../api.ts';
import type { Loaded, Page, Visit } from '../page.ts';
import { el } from '../parts/dom.ts';
import { type Resource, flag, linkedId, many, one, text } from '../records.ts';
import { go } from '../router.ts';
import { currentSession, saveToken } from '../session.ts';
import { currentUser, loadUser } from '../store.ts';
import { plainPage } from './plain.ts';

/** `/campagnes`: « J’ai un code ». */
export function enterCodePage(): Page {
  const field = el('input', { type: 'text', name: 'code', autocomplete: 'off' });
  const form = el(
    'form',
    { class: 'code-form' },
    el('label', {}, 'Saisissez votre code pour commencer. ', field),
    el('button', { class: 'pix-button', type: 'submit' }, 'Accéder au parcours'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go(`/campagnes/${encodeURIComponent(field.value.trim())}`);
  });
  return plainPage('J’ai un code', form);
}

/** `/campagnes/:code`: what it is, and its beginning. Source: `pix-app.md 11`, Campaigns. */
export async function campaignPage({ params }: Visit): Promise<Loaded> {
  const campaign = await loadCampaign(params[0] ?? '');
  if (!currentSession() && !flag(campaign, 'is-simplified-access')) {
    return { redirect: '/connexion' };
  }
  const begin = () => void participate(text(campaign, 'code'));
  return sheet(
    text(campaign, 'title'),
    'Répondez à quelques questions sur plusieurs compétences, puis envoyez vos résultats.',
    el('button', { class: 'pix-button', type: 'button', click: begin }, 'Je commence'),
  );
}

/** `/campagnes/:code/resultats`; the address is a guess. */
export function campaignResultsPage({ params }: Visit): Page {
  const title = `Parcours ${params[0]} terminé !`;
  return sheet(title, 'Vos réponses sont enregistrées.', linkHome());
}

/** `/campagnes/:code/…`: reads the frozen profile look-alike. Source: `pix-app.md 1.10`. */
export async function sentProfilePage({ params }: Visit): Promise<Page> {
  const campaign = await loadCampaign(params[0] ?? '');
  const profile = await get(`users/${currentUser().id}/campaigns/${campaign.id}/profile`);
  const cards = (profile.included ?? []).filter(({ type }) => type === 'scorecards');
  const sent = `Profil partagé : ${cards.length} compétences envoyées.`;
  return plainPage(text(campaign, 'title'), sent);
}

/** `/essai`, a guess too: some questions for a visitor without an account. Source: `11`, `3`. */
export function tryPage(): Page {
  return sheet(
    'Essayer Pix sans compte',
    'Quelques questions, et rien n’est gardé.',
    el('button', { class: 'pix-button', type: 'button', click: () => void tryPix() }, 'J’essaie'),
  );
}

/** `/assessments/:id/results`: the end of the try. Source: `pix-app.md 3`. */
export function tryResultsPage(): Page {
  return sheet('Essai terminé !', 'Créez un compte pour garder vos réponses.', linkHome());
}

async function loadCampaign(code: string): Promise<Resource> {
  const answer = await get(`campaigns?filter[code]=${encodeURIComponent(code)}`);
  const campaign = Array.isArray(answer.data) ? many(answer)[0] : answer.data;
  if (!campaign) throw new Error(`no campaign ${code}`);
  return campaign;
}

async function participate(code: string): Promise<void> {
  await becomeVisitor();
  const attributes = { 'campaign-code': code };
  const data = { type: 'campaign-participations', attributes };
  const participation = one(await send('POST', 'campaign-participations', { data }));
  await go(`/assessments/${linkedId(participation, 'assessment')}/resume`);
}

async function tryPix(): Promise<void> {
  await becomeVisitor();
  const data = { type: 'assessments', attributes: { type: 'DEMO' } };
  await go(`/assessments/${one(await send('POST', 'assessments', { data })).id}/resume`);
}

/** A session without an account, unless there is one already. Source: `pix-app.md 1.1`. */
async function becomeVisitor(): Promise<void> {
  if (currentSession()) return;
  saveToken(await send('POST', 'token', { username: 'anonymous' }));
  await loadUser();
}

function sheet(title: string, line: string, action: HTMLElement): Page {
  return {
    title,
    layout: 'bare',
    content: [
      el(
        'section',
        { class: 'sheet' },
        el('h1', { class: 'plain-page__title' }, title),
        el('p', { class: 'plain-page__text' }, line),
        action,
      ),
    ],
  };
}

function linkHome(): HTMLElement {
  return el('a', { class: 'pix-button', href: '/accueil' }, 'Retour à l’accueil');
}
