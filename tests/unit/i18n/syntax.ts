/** Trees of sources, as svelte/compiler makes them of scripts and markup. */

export interface Node {
  type: string;
  [property: string]: unknown;
}

/** A key that is known at run time only: any of a group. */
export const ANY = '';

/** The keys that a member may be: one, or those between which a condition chooses. */
export function keysOf({ property, computed }: Node): string[] {
  if (!computed) return [nameOf(property)];
  const { type, value, consequent, alternate } = property as Node;
  if (type === 'Literal') return [String(value)];
  if (type !== 'ConditionalExpression') return [ANY];
  return [consequent, alternate].flatMap((one) => keysOf({ type, property: one, computed }));
}

export function* allOf(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* allOf(one);
  if (!isNode(node)) return;
  yield node;
  for (const held of Object.values(node)) yield* allOf(held);
}

export function isNode(held: unknown): held is Node {
  return typeof held === 'object' && held !== null && 'type' in held;
}

export function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : '';
}
