import type { DemoResponse } from '../state/types.ts';

export interface Reference {
  type: string;
  id: string;
}

export interface Relationship {
  data?: Reference | Reference[] | null;
  links?: { related: string };
}

export interface Resource extends Reference {
  attributes?: Record<string, unknown>;
  relationships?: Record<string, Relationship>;
}

export interface Document {
  data: Resource | Resource[] | null;
  included?: Resource[];
  meta?: Record<string, unknown>;
}

const JSON_API = 'application/vnd.api+json';

const NO_SNIFF = { 'x-content-type-options': 'nosniff' };

export function json(body: unknown, status = 200): DemoResponse {
  return {
    status,
    headers: { 'content-type': `${JSON_API}; charset=utf-8`, ...NO_SNIFF },
    body: JSON.stringify(body),
  };
}

export function document(body: Document, status = 200): DemoResponse {
  return json(body, status);
}

export function refused(status: number, title: string, code?: string): DemoResponse {
  const error = { status: String(status), title, detail: title, ...(code ? { code } : {}) };
  return json({ errors: [error] }, status);
}

export function nothing(): DemoResponse {
  return { status: 204, headers: { ...NO_SNIFF }, body: '' };
}

export function related(path: string): Relationship {
  return { links: { related: path } };
}

export function to(type: string, id: string): Relationship {
  return { data: { type, id } };
}
