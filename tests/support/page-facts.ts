/**
 * What the journeys of both browsers find out inside a page. Each function runs in the page alone:
 * it may use nothing of this file.
 */

/** The page's own code asks for a profile, with the page's own token; answers with the status. */
export async function askForProfile(way: 'fetch' | 'text XHR' | 'json XHR'): Promise<number> {
  const stored = JSON.parse(localStorage.getItem('ember_simple_auth-session') ?? '{}') as {
    authenticated: { access_token: string; user_id: number };
  };
  const { access_token: token, user_id: userId } = stored.authenticated;
  const address = `/api/users/${userId}/profile`;
  const authorization = `Bearer ${token}`;
  if (way === 'fetch') return (await fetch(address, { headers: { authorization } })).status;
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = way === 'json XHR' ? 'json' : '';
  request.setRequestHeader('authorization', authorization);
  return new Promise<number>((resolve) => {
    request.addEventListener('loadend', () => resolve(request.status));
    request.send();
  });
}

/** What a silenced page has of us. */
export const NO_TRACE: ReturnType<typeof tracesInPage> = { elements: [], nativeFetch: true };

/** Elements of ours in the page, and whether `fetch` is the browser's own. */
export function tracesInPage(): { elements: string[]; nativeFetch: boolean } {
  // A proxy in its place would lose the name here.
  const source = Function.prototype.toString.call(window.fetch);
  return {
    elements: [...document.querySelectorAll('*')]
      .map((element) => element.localName)
      .filter((name) => name.includes('balise') || name.includes('wxt')),
    nativeFetch: /^function fetch\(\) \{\s*\[native code\]\s*\}$/.test(source),
  };
}

/** What the pill would take from a question. Takes the pill away to see what room it had. */
export function pillFacts(): {
  focusable: number;
  live: number;
  animated: number;
  clickGoesTo: string | undefined;
  roomTaken: number;
} {
  const host = document.querySelector('balise-panel');
  const root = host?.shadowRoot;
  const pill = root?.querySelector('[data-pill]');
  if (!host || !root || !pill) throw new Error('no pill');
  const all = [...root.querySelectorAll('*')];
  const box = pill.getBoundingClientRect();
  const under = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const before = document.documentElement.scrollHeight;
  host.remove();
  return {
    focusable: all.filter((element) => element.matches('a, button, input, [tabindex], summary'))
      .length,
    live: all.filter((element) => element.matches('[aria-live], [role=status], [role=alert]'))
      .length,
    animated: root.getAnimations().length,
    clickGoesTo: under?.localName,
    roomTaken: before - document.documentElement.scrollHeight,
  };
}
