/** What an emitted script could reach the network by, looked for in its syntax tree. */
import { parse, type Node } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { analyze } from 'eslint-scope';
import type {
  AssignmentExpression,
  CallExpression,
  Expression,
  MemberExpression,
  Node as AnyNode,
  Program,
} from 'estree';
import { foundInText } from './text.ts';
import {
  ATTRIBUTES_THAT_LOAD,
  ELEMENTS_THAT_LOAD,
  EXTENSION_PARTS,
  GLOBAL_OBJECTS,
  HARMLESS_GLOBALS,
  NAVIGATOR_PARTS,
  TELLING_NAMES,
} from './names.ts';

/** One thing that could be, or hide, a way out. `at`: where, in characters of the script. */
export interface Found {
  what: string;
  at: number;
}

type Placed = AnyNode & { start: number; end: number };

/**
 * @param code a script as it is emitted
 * @param sourceType `script` where the browser starts it as a classic one, which may be sloppy
 * @throws SyntaxError for what is no script
 */
export function foundInScript(code: string, sourceType: 'script' | 'module'): Found[] {
  const tree = parse(code, { ecmaVersion: 'latest', sourceType, ranges: true });
  const free = freeNames(tree, sourceType);
  const found: Found[] = [];
  fullAncestor(tree, (node, _state, ancestors) => {
    const path = ancestors as Node[] as Placed[];
    const say = (what: string) => found.push({ what, at: node.start });
    look(node as Placed, path, say, sourceType, free);
  });
  return found;
}

/** The identifiers that no scope of the script declares: what they name is the browser's. */
function freeNames(tree: Node, sourceType: 'script' | 'module'): ReadonlySet<AnyNode> {
  const { through, set } = analyze(tree as unknown as Program, {
    ecmaVersion: 2024,
    sourceType,
    ignoreEval: true,
  }).globalScope;
  // A classic script's own names are on the global object: those that hide nothing of the browser's.
  const isOwn = (name: string) =>
    set.has(name) && !GLOBAL_OBJECTS.has(name) && !TELLING_NAMES.has(name);
  return new Set(through.map(({ identifier }) => identifier).filter(({ name }) => !isOwn(name)));
}

type Say = (what: string) => void;

function look(
  node: Placed,
  path: readonly Placed[],
  say: Say,
  sourceType: 'script' | 'module',
  free: ReadonlySet<AnyNode>,
): void {
  switch (node.type) {
    case 'Identifier':
      if (free.has(node)) lookAtGlobal(node.name, path, say);
      return;
    case 'MemberExpression':
      return lookAtMember(node, path, say);
    case 'ObjectPattern':
      // `const { defaultView } = document`
      for (const property of node.properties) {
        if (property.type !== 'Property') continue;
        const name = property.computed ? textOf(property.key) : keyOf(property.key);
        if (name !== null && TELLING_NAMES.has(name)) say(`.${name}`);
      }
      return;
    case 'CallExpression':
      return lookAtCall(node, say);
    case 'ArrayExpression': {
      // Svelte's templates: ['img', { src: … }]
      const tag = node.elements[0] ? textOf(node.elements[0]) : null;
      const second = node.elements[1];
      const isTemplate = second?.type !== 'Literal';
      if (tag !== null && isTemplate && ELEMENTS_THAT_LOAD.has(tag)) say(`<${tag}>`);
      return;
    }
    case 'ImportExpression':
      if (!isBeside(textOf(node.source))) say('import of another place');
      return;
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (node.source && !isBeside(textOf(node.source))) say('import of another place');
      return;
    case 'WithStatement':
      return say('with');
    case 'ThisExpression':
      if (sourceType === 'script' && mayBeGlobal(path)) say('this as the global object');
      return;
    case 'Literal':
      if (typeof node.value === 'string') foundInText(node.value).forEach(say);
      return;
    case 'TemplateElement':
      return foundInText(node.value.cooked ?? node.value.raw).forEach(say);
    default:
  }
}

/** What the script does with a name that it has not declared. */
function lookAtGlobal(first: string, path: readonly Placed[], say: Say): void {
  let name = first;
  let depth = path.length - 1;
  for (;;) {
    const node = path[depth];
    const user = path[depth - 1];
    if (!node || !user) return;
    const member = user.type === 'MemberExpression' && user.object === node ? user : null;
    const parts = partsOf(name);
    if (!parts) {
      if (isOnlyAsked(user, node) || (member && isPrototypes(member))) return;
      if (!HARMLESS_GLOBALS.has(name)) say(name);
      return;
    }
    if (isOnlyAsked(user, node)) return;
    if (!member) return name === 'document' ? undefined : say(`alias of ${name}`);
    const part = memberName(member);
    if (part === null) return say(`computed access to ${name}`);
    depth -= 1;
    if (GLOBAL_OBJECTS.has(name)) {
      name = part;
      continue;
    }
    if (!parts(part)) return say(`${name}.${part}`);
    if (name === 'location' && !isRead(path.slice(0, depth + 1))) say(`${name}.${part} = …`);
    return;
  }
}

/** What of a global object may be used; null for a global that is none. */
function partsOf(name: string): ((part: string) => boolean) | null {
  if (GLOBAL_OBJECTS.has(name)) return () => true;
  switch (name) {
    case 'navigator':
      return (part) => NAVIGATOR_PARTS.has(part);
    case 'chrome':
    case 'browser':
      return (part) => EXTENSION_PARTS.has(part);
    case 'location':
      return (part) => ['href', 'origin', 'pathname', 'hash', 'search', 'protocol'].includes(part);
    case 'document':
      // What it gives by a telling name is found wherever it stands.
      return () => true;
    default:
      return null;
  }
}

/** `Function.prototype`, `XMLHttpRequest.prototype`: what it does is not done. */
function isPrototypes(member: MemberExpression): boolean {
  return memberName(member) === 'prototype';
}

/** `typeof window`, `x === window`, `'name' in window`: nothing is got hold of. */
function isOnlyAsked(user: AnyNode, node: AnyNode): boolean {
  if (user.type === 'UnaryExpression') return user.operator === 'typeof' || user.operator === '!';
  if (user.type !== 'BinaryExpression') return false;
  return ['===', '!==', '==', '!='].includes(user.operator)
    ? true
    : user.operator === 'in' && user.right === node;
}

function lookAtMember(node: MemberExpression, path: readonly Placed[], say: Say): void {
  const name = memberName(node);
  if (name === null) return;
  if (TELLING_NAMES.has(name)) say(`.${name}`);
  if (ATTRIBUTES_THAT_LOAD.has(name) && !isRead(path)) say(`.${name} = …`);
  if (name === 'location' && node.object.type !== 'Identifier') say('.location');
  if (name === 'constructor' && isConstructorsCall(node, path)) say('.constructor(…)');
}

/** `f.constructor('…')`, `f.constructor.constructor`: code from text. `new this.constructor()` is none. */
function isConstructorsCall(node: MemberExpression, path: readonly Placed[]): boolean {
  const user = path.at(-2);
  if (user?.type === 'CallExpression') return user.callee === node;
  return user?.type === 'MemberExpression' && user.object === node
    ? memberName(user) === 'constructor'
    : false;
}

function lookAtCall({ callee, arguments: given }: CallExpression, say: Say): void {
  const name =
    callee.type === 'MemberExpression'
      ? memberName(callee)
      : callee.type === 'Identifier'
        ? callee.name
        : null;
  const [first, second] = given;
  const text = first ? textOf(first) : null;
  switch (name) {
    case 'createElement':
    case 'createElementNS': {
      const tag = name === 'createElement' ? text : second ? textOf(second) : null;
      if (tag === null) say('element of a computed name');
      else if (ELEMENTS_THAT_LOAD.has(tag.toLowerCase())) say(`<${tag}>`);
      return;
    }
    case 'setAttribute':
    case 'setAttributeNS': {
      const attribute = name === 'setAttribute' ? text : second ? textOf(second) : null;
      if (attribute === null) say('attribute of a computed name');
      else if (ATTRIBUTES_THAT_LOAD.has(attribute)) say(`.${attribute} = …`);
      return;
    }
    case 'setTimeout':
    case 'setInterval':
      if (text !== null) say('code from text');
      return;
    case 'submit':
    case 'requestSubmit':
      return say(`.${name}(…)`);
    default:
  }
}

/** Whether a member is read where it stands, and not given a value. */
function isRead(path: readonly Placed[]): boolean {
  const node = path.at(-1);
  const user = path.at(-2);
  switch (user?.type) {
    case 'AssignmentExpression':
      return (user as AssignmentExpression).left !== node;
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
      return false;
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return user.type === 'AssignmentPattern' ? user.left !== node : user.left !== node;
    case 'Property':
      return path.at(-3)?.type !== 'ObjectPattern';
    default:
      return true;
  }
}

/** In a sloppy script, `this` of a plain function that is called by itself is the window. */
function mayBeGlobal(path: readonly Placed[]): boolean {
  for (let depth = path.length - 2; depth >= 0; depth -= 1) {
    const node = path[depth];
    if (node?.type === 'PropertyDefinition' || node?.type === 'StaticBlock') return false;
    if (node?.type !== 'FunctionExpression' && node?.type !== 'FunctionDeclaration') continue;
    const user = path[depth - 1];
    if (user?.type === 'MethodDefinition') return false;
    if (user?.type === 'Property' && (user.method || user.kind !== 'init')) return false;
    return !isStrict(path.slice(0, depth + 1));
  }
  return !isStrict(path);
}

function isStrict(path: readonly Placed[]): boolean {
  return path.some((node) => {
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') return true;
    const body = 'body' in node ? node.body : null;
    const statements =
      node.type === 'Program'
        ? node.body
        : body && 'type' in body && body.type === 'BlockStatement'
          ? body.body
          : [];
    const [first] = statements;
    return first?.type === 'ExpressionStatement' && textOf(first.expression) === 'use strict';
  });
}

function memberName(node: MemberExpression): string | null {
  if (node.property.type === 'PrivateIdentifier') return `#${node.property.name}`;
  return node.computed ? textOf(node.property) : keyOf(node.property);
}

function keyOf(node: AnyNode): string | null {
  return node.type === 'Identifier' ? node.name : textOf(node);
}

/** What is written out as it stands; null when it is worked out while the script runs. */
function textOf(node: AnyNode | Expression): string | null {
  if (node.type === 'Literal') return String(node.value);
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return null;
  return node.quasis[0]?.value.cooked ?? null;
}

function isBeside(source: string | null): boolean {
  return source !== null && /^\.{0,2}\/(?!\/)/.test(source);
}
