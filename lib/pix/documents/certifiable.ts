import type { Document } from './json-api.ts';

/** Pix's own answer of `GET /api/users/{id}/is-certifiable`, or null (pix-app.md 1.8). */
export function readCertifiable({ data }: Document): boolean | null {
  const said = data.attributes.get('iscertifiable');
  return data.type === 'iscertifiables' && typeof said === 'boolean' ? said : null;
}
