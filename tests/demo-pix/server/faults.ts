import type { Document, Resource } from './documents/json-api.ts';
import type { DemoResponse } from './state/types.ts';

/** What a test can make the API do wrong on the paths it names. */
export type Fault =
  | 'truncated-json'
  | 'html'
  | 'empty-data'
  | 'fifteen'
  | 'seventeen'
  | 'unknown-competence'
  | 'level-99'
  | 'level-string'
  | 'level-null'
  | 'ten-megabytes'
  | { readonly status: 401 | 404 | 500 }
  | { readonly delayMs: number }
  | { readonly body: string };

export const UNKNOWN_COMPETENCE_ID = 'recUnknownCompetence';

const TEN_MEGABYTES = 10 * 1024 * 1024;

export function withFault(response: DemoResponse, fault: Fault): DemoResponse {
  if (typeof fault === 'object') {
    if ('delayMs' in fault) return { ...response, delayMs: fault.delayMs };
    if ('body' in fault) return { ...response, body: fault.body };
    const errors = [{ status: String(fault.status), title: 'Panne de démonstration' }];
    return { ...response, status: fault.status, body: JSON.stringify({ errors }) };
  }
  if (fault === 'html') {
    const headers = { ...response.headers, 'content-type': 'text/html; charset=utf-8' };
    return { ...response, headers, body: '<!doctype html><title>Maintenance</title><p>Pause.</p>' };
  }
  if (typeof response.body !== 'string' || response.status >= 300) return response;
  if (fault === 'truncated-json') {
    return { ...response, body: response.body.slice(0, Math.floor(response.body.length / 2)) };
  }
  const document = JSON.parse(response.body) as Document;
  spoil(document, fault);
  return { ...response, body: JSON.stringify(document) };
}

function spoil(document: Document, fault: Exclude<Fault, object | 'html' | 'truncated-json'>) {
  switch (fault) {
    case 'empty-data':
      document.data = Array.isArray(document.data) ? [] : null;
      delete document.included;
      return;
    case 'ten-megabytes':
      document.meta = { padding: 'x'.repeat(TEN_MEGABYTES) };
      return;
    case 'fifteen':
      return removeLast(document);
    case 'seventeen':
      return addUnknown(document);
    case 'unknown-competence':
      removeLast(document);
      return addUnknown(document);
    case 'level-99':
      return setLevel(document, 99);
    case 'level-string':
      return setLevel(document, '3');
    case 'level-null':
      return setLevel(document, null);
  }
}

/** Only the first scorecard is spoilt, so that the fifteen others can still be judged. */
function setLevel(document: Document, level: unknown): void {
  const alone = Array.isArray(document.data) ? null : document.data;
  const first = alone?.type === 'scorecards' ? alone : scorecardsOf(document)[0];
  if (first?.attributes) first.attributes.level = level;
}

function removeLast(document: Document): void {
  const last = scorecardsOf(document).at(-1);
  if (!last) return;
  document.included = document.included?.filter((resource) => resource !== last) ?? [];
  const references = referencesOf(document);
  const rank = references.findIndex(({ id }) => id === last.id);
  if (rank >= 0) references.splice(rank, 1);
}

function addUnknown(document: Document): void {
  const model = scorecardsOf(document)[0];
  if (!model) return;
  const id = `${model.id.split('_')[0]}_${UNKNOWN_COMPETENCE_ID}`;
  const attributes = {
    ...model.attributes,
    'competence-id': UNKNOWN_COMPETENCE_ID,
    index: '6.1',
    name: 'Compétence inconnue',
  };
  document.included?.push({ ...model, id, attributes });
  referencesOf(document).push({ type: 'scorecards', id });
}

function scorecardsOf(document: Document): Resource[] {
  return document.included?.filter(({ type }) => type === 'scorecards') ?? [];
}

function referencesOf(document: Document): { type: string; id: string }[] {
  const root = Array.isArray(document.data) ? null : document.data;
  const references = root?.relationships?.scorecards?.data;
  return Array.isArray(references) ? references : [];
}
