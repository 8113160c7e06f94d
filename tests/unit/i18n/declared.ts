/** The types that the functions of a catalogue declare for what they are told, read in its source. */
import { readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { allOf, isNode, nameOf, type Node } from './syntax.ts';

/** Functions of another file that stand in catalogues as they are. */
const BORROWED: Readonly<Record<string, readonly string[]>> = {
  longDate: ['PlainDate'],
  dayTick: ['PlainDate', 'number'],
};

/** By the path of each function in the catalogue's French: the type of each of its parameters. */
export function declaredIn(file: string): Map<string, readonly string[]> {
  const source = `<script lang="ts">\n${readFileSync(file, 'utf8')}\n</script>`;
  const tree = parse(source, { modern: true }) as unknown as Node;
  const variables = new Map(
    [...allOf(tree)]
      .filter(({ type }) => type === 'VariableDeclarator')
      .map(({ id, init }) => [nameOf(id), init]),
  );
  const declared = new Map<string, readonly string[]>();
  look(variables.get('FRENCH'), []);
  return declared;

  function look(value: unknown, path: readonly string[]): void {
    if (!isNode(value)) return;
    switch (value.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        return look(value.expression, path);
      case 'Identifier':
        return look(variables.get(nameOf(value)), path);
      case 'ObjectExpression':
        for (const { key, value: held } of value.properties as Node[]) {
          look(held, [...path, nameOf(key) || String((key as Node).value)]);
        }
        return;
      case 'ArrowFunctionExpression':
        declared.set(path.join('.'), (value.params as Node[]).map(typeOf));
        return;
      case 'MemberExpression':
        declared.set(path.join('.'), BORROWED[nameOf(value.property)] ?? ['not declared']);
    }
  }

  function typeOf({ typeAnnotation }: Node): string {
    if (!isNode(typeAnnotation)) return 'not declared';
    const { start, end } = typeAnnotation.typeAnnotation as { start: number; end: number };
    return source.slice(start, end);
  }
}
