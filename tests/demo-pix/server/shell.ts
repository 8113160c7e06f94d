import type { DemoResponse } from './state/types.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What stands in place of the badge of a Pix+ certificate. */
export const BADGE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <path d="M32 2 58 17v30L32 62 6 47V17Z" fill="#452d9d" />
  <path d="m20 33 8 8 17-18" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" />
</svg>
`;

export interface ShellSession {
  readonly token: string;
  readonly userId: number;
}

/** The page that holds the app. The policy is strict because Pix's own is unknown: `pix-app.md 2`. */
export function shell(language: 'fr' | 'en', session: ShellSession | null): DemoResponse {
  const content = session ? JSON.stringify(session).replaceAll('"', '&quot;') : '';
  const body = `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="demo-session" content="${content}" />
    <title>Pix (démonstration)</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/assets/app.css" />
    <script type="module" src="/assets/app.js"></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;
  return asset(body, 'text/html', {
    'content-security-policy': POLICY,
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'no-store',
  });
}

export function asset(
  body: string,
  type: string,
  headers: Record<string, string> = {},
): DemoResponse {
  return {
    status: 200,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body,
  };
}
