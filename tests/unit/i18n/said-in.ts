/**
 * Which sentences of the catalogues a source says. The source is read as a tree, scripts and markup
 * alike, and the names that stand for a catalogue, or for a group in one, are followed:
 *
 *     const t = $derived(CARD_MESSAGES[language()]);      t is all of it
 *     const { code: words } = $derived(t);                words is its group « code »
 *     function say({ problem: t }: FormMessages)          by the type that the catalogue exports
 *
 * A group of which something is asked for that is not written there (`t[status]`), or that leaves
 * our sight (`Object.values(t.steps)`), is said as a whole. A group that is handed to a component or
 * to a function is not: whoever receives it names its type, and is looked at itself.
 */
import { dirname, join } from 'node:path';
import { parse } from 'svelte/compiler';
import { isGroup, type Catalogue } from './catalogues.ts';
import { allOf, ANY, isNode, keysOf, nameOf, type Node } from './syntax.ts';

/** A sentence or a group: where it stands in one language of a catalogue; null: in both languages. */
export interface Place {
  catalogue: Catalogue;
  path: readonly string[] | null;
}

/** Where a tree gives names to things, instead of asking for them. */
const PATTERNS = ['id', 'params', 'param', 'parameters', 'context'];

export function saidIn(file: string, source: string, catalogues: readonly Catalogue[]): Place[] {
  if (!source.includes('i18n/')) return [];
  const markup = file.endsWith('.svelte') ? source : `<script lang="ts">\n${source}\n</script>`;
  const tree = parse(markup, { modern: true }) as unknown as Node;
  const nodes = [...allOf(tree)];
  const { values, types } = importsOf(file, nodes, catalogues);
  if (values.size === 0 && types.size === 0) return [];

  const interfaces = new Map(
    nodes
      .filter(({ type }) => type === 'TSInterfaceDeclaration')
      .map(({ id, body }) => [nameOf(id), (body as Node).body as Node[]]),
  );
  for (const { type, id, typeAnnotation } of nodes) {
    const [place] = type === 'TSTypeAliasDeclaration' ? placesOfType(typeAnnotation) : [];
    if (place) types.set(nameOf(id), place);
  }
  // A name may stand for what a later line names: the second round knows them all.
  for (let round = 0; round < 2; round += 1) {
    for (const node of nodes) {
      if (node.type === 'VariableDeclarator') bind(node.id, placesOf(node.init));
      for (const one of [node.params, node.parameters]) {
        if (Array.isArray(one)) one.forEach((pattern) => bind(pattern, []));
      }
    }
  }
  const said: Place[] = [];
  visit(tree, null);
  return said;

  /** What a type stands for: `FormMessages`, `FormMessages['problem']`, `(typeof X)[Language]`. */
  function placesOfType(type: unknown): Place[] {
    if (!isNode(type)) return [];
    switch (type.type) {
      case 'TSTypeAnnotation':
      case 'TSParenthesizedType':
        return placesOfType(type.typeAnnotation);
      case 'TSTypeReference':
        return [types.get(nameOf(type.typeName)) ?? []].flat();
      case 'TSTypeQuery':
        return values.get(nameOf(type.exprName)) ?? [];
      case 'TSIndexedAccessType': {
        const { literal } = type.indexType as { literal?: Node };
        return placesOfType(type.objectType).flatMap((whole) =>
          below(whole, String(literal?.value)),
        );
      }
      default:
        return [];
    }
  }

  /** Gives the names of a pattern what they stand for: by what is put into it, or by its type. */
  function bind(pattern: unknown, put: readonly Place[]): void {
    if (!isNode(pattern)) return;
    const places = [...put, ...placesOfType(pattern.typeAnnotation)];
    if (pattern.type === 'AssignmentPattern') bind(pattern.left, places);
    if (pattern.type === 'Identifier' && places.length > 0) {
      values.set(nameOf(pattern), [...(values.get(nameOf(pattern)) ?? []), ...places]);
    }
    if (pattern.type !== 'ObjectPattern') return;
    const members = membersOf(pattern.typeAnnotation);
    for (const { key, value } of pattern.properties as Node[]) {
      const member = members.find((one) => nameOf(one.key) === nameOf(key));
      const within = places.flatMap((place) => below(place, nameOf(key)));
      bind(value, [...within, ...placesOfType(member?.typeAnnotation)]);
    }
  }

  function membersOf(annotation: unknown): Node[] {
    const type = isNode(annotation) ? annotation.typeAnnotation : null;
    if (!isNode(type)) return [];
    if (type.type === 'TSTypeLiteral') return type.members as Node[];
    return interfaces.get(nameOf(type.typeName)) ?? [];
  }

  /** What an expression stands for; nothing when it stands for anything else. */
  function placesOf(expression: unknown): Place[] {
    if (!isNode(expression)) return [];
    switch (expression.type) {
      case 'Identifier':
        return values.get(nameOf(expression)) ?? [];
      case 'MemberExpression': {
        const wholes = placesOf(expression.object);
        const keys = keysOf(expression);
        return wholes.flatMap((whole) =>
          whole.path === null ? below(whole, ANY) : keys.flatMap((key) => below(whole, key)),
        );
      }
      case 'CallExpression':
        return nameOf(expression.callee) === '$derived'
          ? placesOf((expression.arguments as Node[])[0])
          : [];
      case 'ConditionalExpression':
        return [...placesOf(expression.consequent), ...placesOf(expression.alternate)];
      default:
        return placesOf(expression.expression);
    }
  }

  /** Collects what is said in a tree; `holder` is the node that holds it. */
  function visit(node: unknown, holder: Node | null): void {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, holder));
    if (!isNode(node) || node.type === 'ImportDeclaration' || node.type.startsWith('TSType'))
      return;
    if (node.type === 'Identifier' || node.type === 'MemberExpression') {
      const isPassedOn = isNamedOrHandedOn(node, holder) && !isAnyOfGroup(node);
      said.push(...placesOf(node).filter((place) => !isPassedOn || !isGroup(valueAt(place))));
    }
    for (const [property, held] of Object.entries(node)) {
      if (property === 'typeAnnotation') continue;
      if (property === 'object' && placesOf(node).length > 0) visitBrackets(held);
      else if (PATTERNS.includes(property)) visitDefaults(held);
      else if (node.computed || !['key', 'property'].includes(property)) visit(held, node);
    }
  }

  /** `t[status]`; but `CARD_MESSAGES[language]` only chooses a language. */
  function isAnyOfGroup(node: Node): boolean {
    return (
      node.type === 'MemberExpression' &&
      keysOf(node).includes(ANY) &&
      placesOf(node.object).some(({ path }) => path !== null)
    );
  }

  /** On the way to a sentence nothing is said but what stands in brackets. */
  function visitBrackets(node: unknown): void {
    for (const one of allOf(node)) {
      if (one.type === 'MemberExpression' && one.computed) visit(one.property, one);
    }
  }

  function visitDefaults(pattern: unknown): void {
    for (const one of allOf(pattern)) {
      if (one.type === 'AssignmentPattern') visit(one.right, one);
    }
  }
}

/** The local names of catalogues, and of their types. */
function importsOf(file: string, nodes: readonly Node[], catalogues: readonly Catalogue[]) {
  const values = new Map<string, Place[]>();
  const types = new Map<string, Place>();
  for (const { type, source, specifiers } of nodes) {
    if (type !== 'ImportDeclaration') continue;
    const from = join(dirname(file), String((source as Node).value));
    for (const { imported, local } of specifiers as Node[]) {
      const name = nameOf(imported);
      for (const catalogue of catalogues.filter((one) => one.file === from)) {
        if (catalogue.name === name) values.set(nameOf(local), [{ catalogue, path: null }]);
        if (catalogue.typeName === name) types.set(nameOf(local), { catalogue, path: [] });
      }
    }
  }
  return { values, types };
}

/** What is below a key. Whatever is asked of a sentence itself (`.length`, `.map`) is the sentence. */
function below(whole: Place, key: string): Place[] {
  if (whole.path === null) return [{ ...whole, path: [] }];
  const held = valueAt(whole);
  if (!isGroup(held) || key === ANY) return [whole];
  return key in held ? [{ ...whole, path: [...whole.path, key] }] : [];
}

function valueAt({ catalogue, path }: Place): unknown {
  return (path ?? []).reduce<unknown>((held, key) => isGroup(held) && held[key], catalogue.fr);
}

/** Whether a group only gets another name there, or is handed to somebody. */
function isNamedOrHandedOn(node: Node, holder: Node | null): boolean {
  if (holder?.type === 'CallExpression') {
    return holder.callee !== node && nameOf((holder.callee as Node).object) !== 'Object';
  }
  return holder?.type === 'VariableDeclarator' || holder?.type === 'ExpressionTag';
}
