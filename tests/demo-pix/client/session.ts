interface Session {
  readonly token: string;
  readonly userId: string;
}

// Pix's own key (pix-app.md 2): the extension's tests check that nothing but Pix reads it.
const KEY = 'ember_simple_auth-session';
const REFUSED_KEY = 'demo-refused-token';

/** Takes the session the server gave with the page, unless it has just refused that very one. */
export function restoreSession(): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="demo-session"]');
  if (!meta?.content) return;
  const given = JSON.parse(meta.content) as { token: string; userId: number };
  if (given.token !== sessionStorage.getItem(REFUSED_KEY)) saveSession(given.token, given.userId);
}

function saveSession(token: string, userId: number): void {
  const authenticated = {
    authenticator: 'authenticator:oauth2',
    access_token: token,
    user_id: userId,
  };
  localStorage.setItem(KEY, JSON.stringify({ authenticated }));
}

/** The answer to `POST /api/token`, for a pupil or for a visitor. */
export function saveToken(answer: unknown): void {
  const { access_token, user_id } = answer as { access_token: string; user_id: number };
  saveSession(access_token, user_id);
}

export function currentSession(): Session | null {
  const stored = localStorage.getItem(KEY);
  if (!stored) return null;
  const { authenticated } = JSON.parse(stored) as {
    authenticated?: { access_token?: string; user_id?: number };
  };
  if (!authenticated?.access_token) return null;
  return { token: authenticated.access_token, userId: String(authenticated.user_id) };
}

export function emptySession(): void {
  const token = currentSession()?.token;
  if (token) sessionStorage.setItem(REFUSED_KEY, token);
  localStorage.setItem(KEY, JSON.stringify({ authenticated: {} }));
}
