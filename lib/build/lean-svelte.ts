/**
 * Parts of Svelte's runtime that no component of ours can reach, but that keep each other alive,
 * taken out at build. Whatever would reach them stops the build.
 */
import type { Plugin } from 'vite';

/** By their place in Svelte's runtime: what is there instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  // Declared at load, whether or not a component asks to be a custom element.
  'client/dom/elements/custom-element.js': 'export const create_custom_element = undefined;',
  // The taking over of markup made on a server. Svelte guards it by `hydrating`, « so it can be
  // treeshaken out », which its own error paths undo.
  'client/dom/hydration.js': `
    export const hydrating = false;
    export const hydrate_node = null;
    export function set_hydrating() {}
    export function set_hydrate_node(node) { return node; }
    export function hydrate_next() {}
    export function reset() {}
    export function hydrate_template() {}
    export function next() {}
    export function skip_nodes() {}
    export function read_hydration_instruction() {}`,
  // Modes that are switched on by a component that needs them: constants, whose other half the
  // bundler drops.
  'flags/index.js': `
    export const async_mode_flag = false;
    export const legacy_mode_flag = false;
    export const tracing_mode_flag = false;`,
  // The one boundary that is left is the root's: it waits for nothing, and hands on what is thrown.
  'client/dom/blocks/boundary.js': `
    import { BOUNDARY_EFFECT, EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '#client/constants';
    import { block, branch } from '../../reactivity/effects.js';
    import { active_effect } from '../../runtime.js';
    export function boundary(node, props, children) {
      const root = {
        parent: null,
        is_pending: false,
        is_rendered: () => true,
        error(error) { throw error; },
      };
      block(() => {
        branch(() => {
          active_effect.b = root;
          active_effect.f |= BOUNDARY_EFFECT;
          children(node);
        });
      }, EFFECT_TRANSPARENT | EFFECT_PRESERVED);
    }
    export function pending() { return 0; }`,
};

/** Methods of a class, which no bundler drops: those that are called in asynchronous mode alone. */
const WITHOUT_METHODS: Readonly<Record<string, readonly string[]>> = {
  // The second asks whether something is waited for, which nothing is: it says nothing, and so no.
  'client/reactivity/batch.js': ['#commit', '#is_deferred', 'increment', 'decrement'],
};

/** What follows when values of a template are waited for, and none are. */
const WHEN_WAITED_FOR =
  /\n\tif \(async\.length === 0 && pending\.length === 0\) \{\n\t\tfn\(deriveds\);.*?\n\}\n/s;

/** What asks for one of them, in compiled components. */
const REACHES = /\$\.(boundary|pending|async|save|run|wait|async_derived)\(|internal\/flags\//;

const NAME = 'balise:lean-svelte';

export const leanSvelte: Plugin[] = [
  {
    name: NAME,
    enforce: 'pre',
    load(id) {
      const place = placeOf(id);
      return (place && INSTEAD[place]) ?? null;
    },
    transform(code, id) {
      const place = placeOf(id) ?? '';
      if (place === 'client/reactivity/async.js') return { code: withoutWaiting(code), map: null };
      const methods = WITHOUT_METHODS[place];
      return methods ? { code: methods.reduce(withoutMethod, code), map: null } : null;
    },
  },
  {
    name: `${NAME}:guard`,
    enforce: 'post',
    transform(code, id) {
      if (!/\.svelte(\.ts)?$/.test(id)) return;
      const [reached] = REACHES.exec(code) ?? [];
      if (reached) this.error(`${id} needs what ${NAME} leaves out: ${reached}`);
    },
  },
];

function placeOf(id: string): string | undefined {
  return id.replaceAll('\\', '/').split('/svelte/src/internal/')[1];
}

/** @throws when Svelte is not the one that this was written for */
function withoutWaiting(code: string): string {
  const left = code.replace(WHEN_WAITED_FOR, '\n\tfn(deriveds);\n}\n');
  if (left === code) throw new Error('Svelte waits elsewhere for the values of a template');
  return left;
}

/** Empties a method: calls to it may stand where nothing leads. @throws when Svelte is not the one that this was written for */
function withoutMethod(code: string, method: string): string {
  const whole = new RegExp(`^\\t${method}\\(.*\\) \\{\\n(?:(?:\\t\\t.*)?\\n)*\\t\\}\\n`, 'm');
  const left = code.replace(whole, `\t${method}() {}\n`);
  if (left === code) throw new Error(`Svelte has no method ${method} any more`);
  return left;
}
