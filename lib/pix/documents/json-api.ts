/**
 * Reading a JSON:API document that cannot be trusted to be one. Pix writes kebab-case keys and
 * irregular type names (`Profiles`, `isCertifiables`): both are compared without case or hyphens.
 * Source: pix-app.md 1 and 7.3.
 */

/** A resource with its attribute names normalised (`earned-pix` and `earnedPix` → `earnedpix`). */
export interface Resource {
  /** Normalised type, such as `scorecards`. */
  type: string;
  id: string;
  attributes: ReadonlyMap<string, unknown>;
}

export interface Document {
  data: Resource;
  included: Resource[];
}

/** The document that `text` holds, or null when it holds none with a single main resource. */
export function parseDocument(text: string): Document | null {
  const root = recordOf(parseJson(text));
  const data = root && resourceOf(root.data);
  if (!root || !data) return null;
  const included: unknown = root.included;
  return { data, included: Array.isArray(included) ? included.flatMap(resourcesOf) : [] };
}

/** The main resources of a list, null for each that makes no sense; null when it is no list. */
export function parseList(text: string): (Resource | null)[] | null {
  const data = recordOf(parseJson(text))?.data;
  return Array.isArray(data) ? data.map(resourceOf) : null;
}

function resourcesOf(value: unknown): Resource[] {
  const resource = resourceOf(value);
  return resource ? [resource] : [];
}

function resourceOf(value: unknown): Resource | null {
  const source = recordOf(value);
  const id = source && textOf(source.id);
  const type = source && textOf(source.type);
  if (!id || !type) return null;
  const attributes = Object.entries(recordOf(source.attributes) ?? {});
  return {
    type: normalised(type),
    id,
    attributes: new Map(attributes.map(([name, held]) => [normalised(name), held])),
  };
}

/** A profile says the same dozen names sixteen times; what is beyond all of Pix's is not kept. */
const knownNames = new Map<string, string>();
const KNOWN_LIMIT = 300;

function normalised(name: string): string {
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  const found = name.replace(/[-_]/g, '').toLowerCase();
  if (knownNames.size < KNOWN_LIMIT) knownNames.set(name, found);
  return found;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function recordOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** A short text or a number, as text; null for anything else. */
function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && value.length <= 100 ? value : null;
}
