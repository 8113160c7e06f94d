/** A JSON:API resource as the client reads it. */
export interface Resource {
  type: string;
  id: string;
  attributes?: Record<string, unknown>;
  relationships?: Record<string, { data?: Reference | Reference[] | null } | undefined>;
}

export interface Reference {
  type: string;
  id: string;
}

export interface Answer {
  data: Resource | Resource[] | null;
  included?: Resource[];
  meta?: Record<string, unknown>;
}

export function one(answer: Answer): Resource {
  if (!answer.data || Array.isArray(answer.data)) throw new Error('one resource was expected');
  return answer.data;
}

export function many(answer: Answer): Resource[] {
  if (!Array.isArray(answer.data)) throw new Error('a list was expected');
  return answer.data;
}

export function text(resource: Resource, name: string): string {
  const value = resource.attributes?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function number(resource: Resource, name: string): number | null {
  const value = resource.attributes?.[name];
  if (value === null || value === undefined || value === '') return null;
  return Number.isFinite(Number(value)) ? Number(value) : null;
}

export function flag(resource: Resource, name: string): boolean | null {
  const value = resource.attributes?.[name];
  return typeof value === 'boolean' ? value : null;
}

export function linkedId(resource: Resource, name: string): string | null {
  const data = resource.relationships?.[name]?.data;
  return data && !Array.isArray(data) ? data.id : null;
}

export function linkedIds(resource: Resource, name: string): string[] {
  const data = resource.relationships?.[name]?.data;
  return Array.isArray(data) ? data.map(({ id }) => id) : [];
}
