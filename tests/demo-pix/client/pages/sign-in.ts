import { send } from '../api.ts';
import type { Loaded } from '../page.ts';
import { el } from '../parts/dom.ts';
import { currentSession, emptySession, saveToken } from '../session.ts';

const PUPILS = [
  'nothing-begun',
  'three-of-five',
  'exactly-five',
  'all-sixteen',
  'blocked',
  'all-blocked',
  'old-shape',
  'one-step-away',
];

/** `/connexion`: a list of pupils in place of a password. */
export function signInPage(): Loaded {
  if (currentSession()) return { redirect: '/accueil' };
  const choice = el(
    'select',
    { name: 'username', 'aria-label': 'Élève' },
    ...PUPILS.map((name) => el('option', { value: name }, name)),
  );
  const form = el(
    'form',
    { class: 'sign-in' },
    el('p', { class: 'sign-in__logo' }, el('strong', {}, 'Pix'), ' (démonstration)'),
    el('h1', {}, 'Connectez-vous'),
    el('label', {}, 'Élève ', choice),
    el('button', { class: 'pix-button', type: 'submit' }, 'Je me connecte'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void signIn(choice.value);
  });
  return { title: 'Connexion', layout: 'bare', content: [form] };
}

/** `/deconnexion`: leaves nothing of the former pupil in memory. */
export async function signOutPage(): Promise<Loaded> {
  await send('POST', 'revoke');
  emptySession();
  location.replace('/connexion');
  return new Promise(() => undefined);
}

async function signIn(username: string): Promise<void> {
  saveToken(await send('POST', 'token', { username }));
  location.assign('/accueil');
}
