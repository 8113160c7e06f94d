/**
 * The one writer of what Balise knows. Every change reads, works out and writes under one lock,
 * and reaches the disk in a single write: what is stored is the state before or the state after.
 */
import type { Clock } from '../domain/account/merge.ts';
import type { RightTime } from '../domain/noted-time.ts';
import { DEFAULT_PREFERENCES, preferencesSetRight } from '../domain/preferences.ts';
import { inForce, NO_SCHOOL, type SchoolSettings } from '../domain/school-settings.ts';
import { localDay } from '../time/clock.ts';
import type { Lock, RecordArea } from './area/area.ts';
import { Change } from './change.ts';
import { seal } from './schema/envelope.ts';
import { CURRENT_KEY, GLANCE_KEY, PREFERENCES_KEY, SALT_KEY, WATCHES_KEY } from './keys.ts';
import type { CodecSource } from './codec.ts';
import { glanceOf } from './glance/make-glance.ts';
import { type State } from './state.ts';
import { currentRecord } from './schema/current.ts';
import { glanceRecord, type Glance } from './schema/glance.ts';
import { preferencesRecord } from './schema/preferences.ts';
import { renameUnited } from './accounts/user-keys.ts';

/** The moment of a change. `now` is what it notes under, which a wrong clock does not put out of order. */
export interface Moment extends Clock, RightTime {
  /** What the clock says, by which is decided what is due, as by `today`. */
  wall: number;
}

export type Work<T> = (change: Change, state: State, moment: Moment) => T | Promise<T>;

export class Writer {
  protected readonly area: RecordArea;
  readonly #lock: Lock;
  protected readonly clock: () => Clock;
  protected readonly codecs: CodecSource;
  protected readonly school: () => Promise<SchoolSettings>;

  /**
   * @param codecs how what is confidential stands in the area
   * @param school what the school set: it is shown in the place of what the pupil chose
   */
  constructor(
    area: RecordArea,
    lock: Lock,
    clock: () => Clock,
    codecs: CodecSource,
    school: () => Promise<SchoolSettings> = () => Promise.resolve(NO_SCHOOL),
  ) {
    this.school = school;
    this.area = area;
    this.#lock = lock;
    this.clock = clock;
    this.codecs = codecs;
  }

  /**
   * One change, from first read to only write. `work` changes the state it is given. Also for what
   * the wallet page does to everything at once: lib/vault, lib/backup.
   */
  change<T>(work: Work<T>): Promise<{ glance: Glance; result: T }> {
    return this.#lock(async () => {
      const { now: wall, today } = this.clock();
      const change = new Change(this.area, wall, this.codecs);
      const first = [SALT_KEY, CURRENT_KEY, PREFERENCES_KEY, WATCHES_KEY, GLANCE_KEY];
      const [right, school] = await Promise.all([change.begin(first), this.school()]);
      const moment: Moment = { ...right, wall, today };
      const state: State = {
        ...(change.read(currentRecord, CURRENT_KEY) ?? { key: null, failure: null }),
        preferences: preferencesSetRight(
          change.read(preferencesRecord, PREFERENCES_KEY) ?? structuredClone(DEFAULT_PREFERENCES),
          localDay(change.now),
        ),
      };
      const result = await work(change, state, moment);
      renameUnited(state, change);
      const glance = inForce(await glanceOf(state, change, moment), school);
      const { key, failure, failures = {} } = state;
      const told = Object.keys(failures).length === 0 ? {} : { failures };
      change.write(currentRecord, CURRENT_KEY, { key, failure, ...told });
      change.write(preferencesRecord, PREFERENCES_KEY, state.preferences);
      // Ready made from the rest: one that makes no sense is not worth setting aside.
      change.put(GLANCE_KEY, seal(glanceRecord, glance));
      await change.commit();
      return { glance, result };
    });
  }

  /** Looks at what is kept, or at how it is sealed, while nobody changes it. Nothing is written. */
  look<T>(work: (change: Change) => Promise<T>): Promise<T> {
    return this.#lock(async () => {
      const change = new Change(this.area, this.clock().now, this.codecs);
      await change.begin([]);
      return work(change);
    });
  }

  /** A change of which nothing is to be told but what to show from now on. */
  protected async glanceAfter(work: Work<void>): Promise<Glance> {
    return (await this.change(work)).glance;
  }
}
