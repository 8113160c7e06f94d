/**
 * What is drawn again and again stands in elements of its own. A translator puts an element in the
 * place of a bare text; of a list whose items begin or end with one, the order would be lost.
 */
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../../components/**/*.svelte', {
  eager: true,
  query: '?raw',
  import: 'default',
});

type Node = AST.Fragment['nodes'][number];

/** Drawn, and nothing else: no space between, no comment, nothing that is only declared. */
function drawn({ nodes }: AST.Fragment): Node[] {
  const isDeclared = (node: Node) => ['Comment', 'ConstTag', 'SnippetBlock'].includes(node.type);
  return nodes.filter(
    (node) => !isDeclared(node) && !(node.type === 'Text' && node.data.trim() === ''),
  );
}

const isBare = (node: Node | undefined) => node?.type === 'Text' || node?.type === 'ExpressionTag';

/** The bodies of all lists. */
function listsIn(part: unknown): AST.Fragment[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(listsIn);
  const { type, body } = part as { type?: string; body?: AST.Fragment };
  const inside = Object.entries(part)
    .filter(([key]) => !['metadata', 'expression'].includes(key))
    .flatMap(([, value]) => listsIn(value));
  return type === 'EachBlock' && body ? [body, ...inside] : inside;
}

test('items of lists begin and end with an element', () => {
  let count = 0;
  const bare = Object.entries(sources).flatMap(([path, source]) =>
    listsIn(parse(source, { modern: true }).fragment).flatMap((list) => {
      count += 1;
      const nodes = drawn(list);
      return isBare(nodes[0]) || isBare(nodes.at(-1)) ? [path] : [];
    }),
  );
  expect(count).toBeGreaterThan(20);
  expect(bare).toEqual([]);
});
