import { mount } from './layout.ts';
import type { Loaded, Loader, Page } from './page.ts';
import { errorPage } from './pages/plain.ts';
import { isOwnLink } from './parts/dom.ts';
import { currentSession } from './session.ts';

type Move = 'push' | 'replace' | 'boot' | 'pop';

interface Route {
  readonly pattern: RegExp;
  readonly load: Loader;
}

// The address follows the last answer by about this long in Pix (pix-app.md 10.1).
const ADDRESS_DELAY_MS = 5;
// A campaign sends to the sign-in itself, when it asks for an account.
const OPEN_PATHS =
  /^\/(connexion|verification-certificat|partage-certificat|essai)(\/|$)|^\/campagnes\/[^/]+$/;

const routes: Route[] = [];
let visits = 0;

export function route(pattern: RegExp, load: Loader): void {
  routes.push({ pattern, load });
}

export function go(address: string): Promise<void> {
  return visit(address, 'push');
}

export function startRouter(): Promise<void> {
  document.addEventListener('click', followLink);
  window.addEventListener('popstate', () => void visit(currentAddress(), 'pop'));
  return visit(currentAddress(), 'boot');
}

async function visit(wanted: string, move: Move): Promise<void> {
  const turn = ++visits;
  const { page, address } = await resolve(wanted);
  if (turn !== visits) return;
  if (move === 'push') {
    await new Promise((done) => setTimeout(done, ADDRESS_DELAY_MS));
    if (turn !== visits) return;
    history.pushState({ visit: turn }, '', address);
  } else if (move !== 'pop' || address !== currentAddress()) {
    history.replaceState({ visit: turn }, '', address);
  }
  mount(page);
  window.scrollTo(0, 0);
}

/** Loads the page, following redirections without ever showing them in the address bar. */
async function resolve(wanted: string): Promise<{ page: Page; address: string }> {
  let address = wanted;
  for (;;) {
    const loaded = await load(address);
    if (!('redirect' in loaded)) return { page: loaded, address };
    address = loaded.redirect;
  }
}

async function load(address: string): Promise<Loaded> {
  const { pathname, searchParams } = new URL(address, location.origin);
  if (!currentSession() && !OPEN_PATHS.test(pathname)) return { redirect: '/connexion' };
  for (const { pattern, load: loader } of routes) {
    const match = pattern.exec(pathname);
    if (!match) continue;
    try {
      return await loader({ params: match.slice(1), query: searchParams });
    } catch (error) {
      console.error('[demo-pix]', error);
      return errorPage();
    }
  }
  return errorPage();
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.origin !== location.origin || link.target) return;
  // A link of anybody else loads the whole app anew. Source: `pix-app.md 11`, Links.
  if (!isOwnLink(link)) return;
  event.preventDefault();
  const address = link.pathname + link.search;
  if (address !== currentAddress()) void go(address);
}

function currentAddress(): string {
  return location.pathname + location.search;
}
