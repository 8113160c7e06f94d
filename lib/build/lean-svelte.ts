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

/** What small surfaces do without: their states are plain values or raw, and wait for nothing. */
const INSTEAD_IF_SMALL = {
  // State that follows what is inside an object.
  'client/proxy.js': `
    export function proxy(value) { return value; }
    export function get_proxied_value(value) { return value; }
    export function is(a, b) { return Object.is(a, b); }`,
  // Components that await in their markup.
  'client/reactivity/async.js': `
    import { derived } from './deriveds.js';
    export function flatten(blockers, sync, async, fn) { fn(sync.map(derived)); }
    export { never as run_after_blockers, never as capture, never as save, never as unsave };
    export { never as track_reactivity_loss, never as for_await_track_reactivity_loss };
    export { never as unset_context, never as run, never as wait, never as increment_pending };
    function never() { throw new Error('left out: lib/build/lean-svelte.ts'); }`,
};

/** Methods of a class, which no bundler drops: those that are called in asynchronous mode alone. */
const WITHOUT_METHODS: Readonly<Record<string, readonly string[]>> = {
  'client/reactivity/batch.js': ['#commit'],
};
const WITHOUT_METHODS_IF_SMALL = {
  'client/reactivity/batch.js': ['increment', 'decrement', 'settled'],
};

/** What asks for one of them, in compiled components. */
const REACHES = /\$\.(boundary|pending|async|save|run|wait|async_derived)\(|internal\/flags\//;
const REACHES_IF_SMALL = /\$\.(proxy|snapshot|await)\(|\$\.set\([^;]*, true\)/;

export const leanSvelte = lean('balise:lean-svelte', INSTEAD, WITHOUT_METHODS, REACHES);

/** For the bundles of small surfaces. */
export const leanerSvelte = lean(
  'balise:leaner-svelte',
  INSTEAD_IF_SMALL,
  WITHOUT_METHODS_IF_SMALL,
  REACHES_IF_SMALL,
);

function lean(
  name: string,
  instead: Readonly<Record<string, string>>,
  withoutMethods: Readonly<Record<string, readonly string[]>>,
  reaching: RegExp,
): Plugin[] {
  return [
    {
      name,
      enforce: 'pre',
      load(id) {
        const place = placeOf(id);
        return (place && instead[place]) ?? null;
      },
      transform(code, id) {
        const methods = withoutMethods[placeOf(id) ?? ''];
        return methods ? { code: methods.reduce(withoutMethod, code), map: null } : null;
      },
    },
    {
      name: `${name}:guard`,
      enforce: 'post',
      transform(code, id) {
        if (!/\.svelte(\.ts)?$/.test(id)) return;
        const [reached] = reaching.exec(code) ?? [];
        if (reached) this.error(`${id} needs what ${name} leaves out: ${reached}`);
      },
    },
  ];
}

function placeOf(id: string): string | undefined {
  return id.replaceAll('\\', '/').split('/svelte/src/internal/')[1];
}

/** Empties a method: calls to it may stand where nothing leads. @throws when Svelte is not the one that this was written for */
function withoutMethod(code: string, method: string): string {
  const whole = new RegExp(`^\\t${method}\\(.*\\) \\{\\n(?:(?:\\t\\t.*)?\\n)*\\t\\}\\n`, 'm');
  const left = code.replace(whole, `\t${method}() {}\n`);
  if (left === code) throw new Error(`Svelte has no method ${method} any more`);
  return left;
}
