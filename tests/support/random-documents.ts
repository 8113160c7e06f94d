/** Documents that are nearly right: right ones, with some of their parts changed. */
import fc from 'fast-check';

type Path = readonly string[];

/** Something that is done to one part of a document: what stands in `parent` under `key`. */
type Deed = (parent: Record<string, unknown>, key: string) => void;

/** What stands just inside and just outside of some limit or other. */
const EDGES = [
  ...[0, -0, 1, 7, 7.9, 8, 9, 16, 30, 90, 180, 366, 367, 1000, 1001, 9999, 10_000, 2 ** 53],
  ...[-1, 1.5, NaN, Infinity, -Infinity, 1e300, true, false, null, undefined, 10n, [], {}],
  ...['', 'fr', 'de', 'FR', '9.9', '1.10', 'record', 'x y', '../4', '4\n', 'P-bcdf2346'],
  ...['2026-02-30', '2028-02-29', '2026-5-12', '2026-05-12T00:00:00Z', '0'.repeat(16)],
  ...[19, 20, 40, 41, 64, 65, 100, 101, 200, 201, 4000, 4001].map((size) => '7'.repeat(size)),
];
const LENGTHS = [0, 5, 10, 11, 15, 16, 17, 20, 21, 50, 51, 64, 65, 800, 801];
const STRANGE_FIELDS = ['birthdate', 'email', 'type', 'kind', '0', 'toString'];

const put =
  (value: unknown): Deed =>
  (parent, key) => {
    // A copy: what is put into one document must not be changed in another.
    parent[key] = typeof value === 'object' ? structuredClone(value) : value;
  };

const drop: Deed = (parent, key) => {
  // oxlint-disable-next-line typescript/no-dynamic-delete
  delete parent[key];
};

const add =
  (field: string): Deed =>
  (parent, key) => {
    const inner = parent[key];
    if (typeof inner === 'object' && inner !== null) Object.assign(inner, { [field]: 'more' });
  };

/** A list of so many of what it holds. */
const stretch =
  (length: number): Deed =>
  (parent, key) => {
    const inner = parent[key];
    if (!Array.isArray(inner)) return;
    parent[key] = Array.from({ length }, () => structuredClone(inner[0] as unknown));
  };

/** The first of a list is not there, not even as `undefined`. */
const hole: Deed = (parent, key) => {
  const inner = parent[key];
  if (Array.isArray(inner) && inner.length > 0) drop(inner as never, '0');
};

/** Every part of every document in turn, put to every edge: all that one change can do. */
export function* changedOnce(right: readonly unknown[]): Generator {
  const values = [...EDGES, ...new Set(right.flatMap(leavesOf)), ...right];
  const deeds: Deed[] = [
    ...values.map(put),
    ...STRANGE_FIELDS.map(add),
    ...LENGTHS.map(stretch),
    drop,
    hole,
  ];
  for (const document of right) {
    for (const path of partsOf({ whole: document }).slice(1)) {
      for (const deed of deeds) yield after(document, [[path, deed]]);
    }
  }
}

/** Documents with up to three parts changed at random, also to something quite different. */
export function nearly(right: readonly unknown[]): fc.Arbitrary<unknown> {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...EDGES, ...right.flatMap(leavesOf)) },
    { weight: 2, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.anything() },
  );
  const deed = fc.oneof(
    { weight: 5, arbitrary: value.map(put) },
    { weight: 3, arbitrary: fc.constantFrom(...STRANGE_FIELDS).map(add) },
    { weight: 2, arbitrary: fc.constantFrom(...LENGTHS).map(stretch) },
    { weight: 1, arbitrary: fc.constantFrom(drop, hole) },
  );
  return fc.constantFrom(...right).chain((document) => {
    const path = fc.constantFrom(...partsOf({ whole: document }).slice(1));
    return fc
      .array(fc.tuple(path, deed), { maxLength: 3 })
      .map((changes) => after(document, changes));
  });
}

function after(document: unknown, changes: readonly (readonly [Path, Deed])[]): unknown {
  const root: Record<string, unknown> = { whole: structuredClone(document) };
  for (const [path, deed] of changes) {
    const parent = path.slice(0, -1).reduce<unknown>((inner, key) => fieldOf(inner, key), root);
    // An earlier change may have taken it away.
    const isThere = typeof parent === 'object' && parent !== null;
    if (isThere) deed(parent as Record<string, unknown>, path.at(-1) ?? '');
  }
  return root.whole;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** The path to every part of a document, to the whole of it first. */
function partsOf(document: unknown, path: Path = []): Path[] {
  if (typeof document !== 'object' || document === null) return [path];
  const inner = Object.entries(document).flatMap(([key, held]) => partsOf(held, [...path, key]));
  return [path, ...inner];
}

function leavesOf(document: unknown): unknown[] {
  if (typeof document !== 'object' || document === null) return [document];
  return Object.values(document).flatMap(leavesOf);
}
