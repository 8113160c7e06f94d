/**
 * What may lean on what, held by tests/unit/floors; `npm run floors` draws it into
 * docs/architecture.md. A folder imports from those on the floors below its own. Types count as much
 * as code does, but in the markup and scripts of components, where the compiler leaves none.
 */

/** From the top down. What stands side by side knows nothing of each other. */
export const FLOORS = [
  ['entrypoints', 'lib/build'],
  ['components/popup', 'components/panel', 'components/wallet'],
  ['components/training'],
  ['components/base'],
  ['lib/app'],
  ['lib/backup', 'lib/sync', 'lib/exports', 'lib/certificate-pdf'],
  ['lib/vault'],
  ['lib/store'],
  ['lib/pix'],
  ['lib/i18n', 'lib/school-calendar', 'lib/time', 'lib/crypto'],
  ['lib/domain'],
];

/** Where dependency-cruiser begins. */
export const SOURCES = ['entrypoints', 'components', 'lib'];

/** What runs in a Pix page. */
export const PIX_SCRIPTS = ['entrypoints/pix-{page-world.content,capture,panel}.ts'];

/** The one module that names zod: it sets what zod may do before anything is described by it. */
const ZOD_MODULE = '^lib/store/schema/zod\\.ts$';

/** @param {string[]} folders */
const below = (folders) => `^(?:${folders.join('|')})/`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const floorRules = FLOORS.flatMap((floor, index) =>
  floor.map((folder) => ({
    name: `floor of ${folder}`,
    comment: 'imports from its own folder and from the floors below',
    severity: 'error',
    from: { path: below([folder]) },
    to: { path: below(FLOORS.slice(0, index + 1).flat()), pathNot: below([folder]) },
  })),
);

const options = {
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
  },
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    {
      name: 'a floor for each folder',
      severity: 'error',
      from: {},
      to: { path: '^(?:lib|components)/', pathNot: below(FLOORS.flat()) },
    },
    {
      name: 'no circle',
      comment: 'whoever reads one file must be able to stop somewhere',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure rules',
      comment: 'lib/domain imports nothing but itself: no library, nothing of the browser',
      severity: 'error',
      from: { path: '^lib/domain/' },
      to: { pathNot: '^lib/domain/' },
    },
    {
      name: 'capture without Svelte and zod',
      severity: 'error',
      from: { path: '^lib/pix/(?:capture|page-world)/' },
      to: { path: 'node_modules/(?:svelte|zod)/' },
    },
    {
      name: 'zod from one module',
      severity: 'error',
      from: { pathNot: ZOD_MODULE },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'nothing that cannot be found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: { ...options, tsPreCompilationDeps: true },
};

/**
 * Of code alone, by way of others too: what comes into every Pix page while it starts is ours, and
 * what comes later knows messages by their types.
 * `defineContentScript` and `defineUnlistedScript` of WXT hand back what they are given.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export const inPixPages = {
  forbidden: [
    {
      name: 'no library while a Pix page starts',
      severity: 'error',
      from: { path: '^entrypoints/pix-(?:page-world|capture)' },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/wxt/dist/utils/define-(?:content|unlisted)-script',
        reachable: true,
      },
    },
    {
      name: 'no zod in Pix pages',
      comment: 'the worker checks what they say; they need its types alone',
      severity: 'error',
      from: { path: '^entrypoints/pix-panel' },
      to: { path: 'node_modules/zod/', reachable: true },
    },
  ],
  options,
};
