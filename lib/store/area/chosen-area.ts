/**
 * The one storage that Balise has. On the disk each value is sealed by the key of the moment; on a
 * shared computer, and where the browser keeps no file for us, all is plain in its memory.
 */
import { KeyMissingError } from '../errors.ts';
import {
  AWAITING_KEY,
  EMPTYING_KEY,
  GLANCE_KEY,
  isMemoryOnly,
  KEY_KEY,
  READY_KEY,
  SCHOOL_KEY,
  SHARED_KEY,
} from '../keys.ts';
import { boxed, isBox, unboxed } from '../sealed/box.ts';
import type { KeyFiles, NamedKey } from '../sealed/key-files.ts';
import { NOTHING_SET, schoolIn, type School } from '../schema/school.ts';
import type { RecordArea, StorageArea } from './area.ts';

/**
 * `memory`: a shared computer, nothing of anybody is on the disk. `no-disk`: the browser keeps no
 * file for the extension; `broken`: it should, and fails. What stands on the disk from before is left
 * alone then. `awaiting`: Balise was just put in, and a school may yet say that nothing is to be on the
 * disk; it goes there soon.
 */
export type Place = 'disk' | 'memory' | 'no-disk' | 'broken' | 'awaiting';

export interface Areas {
  /** Survives the browser: `storage.local`. */
  disk: StorageArea;
  /** Gone when the browser closes: `storage.session`. */
  memory: StorageArea;
  keys: KeyFiles;
  /** Whether the browser keeps files, the key's among them. */
  hasFiles: () => Promise<boolean>;
  /** Where it keeps none: whether that is a failure. */
  isBroken?: () => Promise<boolean>;
}

export type Items = Record<string, unknown>;

/** Says of the disk how the rest of it is to be read: never sealed itself, and of nobody. */
const OWN_KEYS = [KEY_KEY, SHARED_KEY, SCHOOL_KEY];

export class ChosenArea implements RecordArea {
  readonly #areas: Areas;

  constructor(areas: Areas) {
    this.#areas = areas;
  }

  async get(keys: string[] | null): Promise<Items> {
    return (await this.read(keys)).items;
  }

  /**
   * The values, where they stood, and what the school set. Needs no lock: what changes hands meanwhile
   * is read again.
   */
  async read(keys: string[] | null): Promise<{ items: Items; place: Place; school: School }> {
    const { disk, memory, hasFiles, keys: files } = this.#areas;
    if (!(await hasFiles())) {
      return {
        items: ofAnybody(await memory.get(keys)),
        place: await placeWithoutDisk(this.#areas),
        school: await readSchool(this.#areas),
      };
    }
    let missed: unknown;
    for (;;) {
      const found = await disk.get(keys && [...keys, ...OWN_KEYS]);
      const school = schoolIn(found) ?? NOTHING_SET;
      const inMemory = await this.#inMemory(found);
      if (inMemory) {
        const items = ofAnybody(await memory.get(keys));
        // It may have gone to the disk meanwhile, or come from there.
        if ((await this.#inMemory(await this.#own())) === inMemory)
          return { items, place: inMemory, school };
        continue;
      }
      // An empty disk may have got all of it meanwhile.
      if (isUnsaid(found) && !isUnsaid(await this.#own())) continue;
      const name = found[KEY_KEY];
      const key = typeof name === 'string' ? await files.open(name) : null;
      if (key || name === undefined || name === missed) {
        return { items: await unboxedAll(ofAnybody(found), key), place: 'disk', school };
      }
      // Another key may have taken its place since; if it is still this one, it is lost.
      missed = name;
    }
  }

  async place(): Promise<Place> {
    return (await this.read([])).place;
  }

  /** Under the storage's lock, as all that writes. @throws KeyMissingError */
  async set(items: Items): Promise<void> {
    const { disk, memory, keys } = this.#areas;
    const place = await this.#writable();
    if (place === 'memory') return memory.set(items);
    const key = place ?? (await keys.make());
    await disk.set({ ...(await boxedAll(items, key)), ...(place ? {} : { [KEY_KEY]: key.name }) });
    await this.#remember(items);
  }

  /**
   * Writes these, and seals everything but what goes by a new key: what stood there before, or goes,
   * can be read by nobody from then on. One write; the old key is removed after it.
   * @throws KeyMissingError
   */
  async renew(items: Items, without: readonly string[]): Promise<void> {
    const { disk, memory, keys } = this.#areas;
    const place = await this.#writable();
    if (place === 'memory') return memory.set(items);
    const stay = Object.entries(ofAnybody(await disk.get(null))).filter(
      ([key]) => !without.includes(key),
    );
    const survivors = await unboxedAll(Object.fromEntries(stay), place);
    const fresh = await keys.make();
    await disk.set({
      ...(await boxedAll({ ...survivors, ...items }, fresh)),
      [KEY_KEY]: fresh.name,
    });
    await this.#remember(items);
    // Should this fail, the next start does it.
    await keys.removeExcept(fresh.name).catch(() => undefined);
  }

  /** @throws KeyMissingError */
  async remove(keys: string[]): Promise<void> {
    const { disk, memory } = this.#areas;
    const place = await this.#writable();
    await (place === 'memory' ? memory : disk).remove(keys);
  }

  /** The key to write by; null where there is none yet. */
  async #writable(): Promise<NamedKey | 'memory' | null> {
    if (!(await this.#areas.hasFiles())) return 'memory';
    const own = await this.#own();
    if (await this.#inMemory(own)) return 'memory';
    const name = own[KEY_KEY];
    if (name === undefined) return null;
    const key = typeof name === 'string' ? await this.#areas.keys.open(name) : null;
    if (!key) throw new KeyMissingError();
    return key;
  }

  #own(): Promise<Items> {
    return this.#areas.disk.get(OWN_KEYS);
  }

  /** Why all is in memory, by what the disk says; null where it is on the disk. */
  async #inMemory(own: Items): Promise<'memory' | 'awaiting' | null> {
    if (own[SHARED_KEY] === true) return 'memory';
    if (!isUnsaid(own)) return null;
    const { [AWAITING_KEY]: until } = await this.#areas.memory.get([AWAITING_KEY]);
    return until === undefined ? null : 'awaiting';
  }

  /** What popup and toolbar show also stands in memory, ready to be shown. */
  async #remember(items: Items): Promise<void> {
    if (items[GLANCE_KEY] === undefined) return;
    await this.#areas.memory.set({ [READY_KEY]: items[GLANCE_KEY] }).catch(() => undefined);
  }
}

/** What the school last said, remembered until the browser says otherwise; a broken disk holds none. */
export async function readSchool(areas: SchoolAreas): Promise<School> {
  return schoolIn(await (await schoolArea(areas)).get([SCHOOL_KEY])) ?? NOTHING_SET;
}

type SchoolAreas = Pick<Areas, 'disk' | 'memory' | 'isBroken'>;

/** Where the school's word is kept: in memory, and so until the browser closes, if the disk is broken. */
export async function schoolArea({ disk, memory, isBroken }: SchoolAreas): Promise<StorageArea> {
  return (await isBroken?.()) === true ? memory : disk;
}

export async function placeWithoutDisk({ isBroken }: Areas): Promise<Place> {
  return (await isBroken?.()) === true ? 'broken' : 'no-disk';
}
/** Whether a disk says nothing yet of how it is to be read: Balise never wrote to it. */
const isUnsaid = (own: Items) => OWN_KEYS.every((key) => own[key] === undefined);

/** Without what tells how the disk is to be read, and what is there for this session alone. */
export function ofAnybody(items: Items): Items {
  const own = [...OWN_KEYS, EMPTYING_KEY];
  return Object.fromEntries(
    Object.entries(items).filter(([key]) => !own.includes(key) && !isMemoryOnly(key)),
  );
}

export function boxedAll(items: Items, key: NamedKey): Promise<Items> {
  return eachOf(items, (storageKey, value) => boxed(storageKey, value, key));
}

/** What a new key left behind, and is about to be removed, is not there any more. */
function unboxedAll(items: Items, key: NamedKey | null): Promise<Items> {
  const there = Object.entries(items).filter(
    ([, value]) => !key || !isBox(value) || value.key === key.name,
  );
  return eachOf(Object.fromEntries(there), (storageKey, value) => unboxed(storageKey, value, key));
}

async function eachOf(
  items: Items,
  work: (storageKey: string, value: unknown) => Promise<unknown>,
): Promise<Items> {
  const entries = Object.entries(items).map(
    async ([key, value]) => [key, await work(key, value)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
