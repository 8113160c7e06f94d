import type { Page } from '@playwright/test';

/** The page's own code asks for a profile, with the page's own token; answers with the status. */
export function requestProfile(
  page: Page,
  by: 'fetch' | 'text XHR' | 'json XHR' = 'fetch',
): Promise<number> {
  return page.evaluate(async (way) => {
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
  }, by);
}
