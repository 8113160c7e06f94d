/** What a school sets by the browsers' own policies, and that nobody set anything. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { AWAITING_KEY } from '../../../lib/store/keys.ts';

interface Area {
  get: (keys: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

/**
 * As if ten seconds had gone by since Balise was put in: Chromium does not tell sooner that no school
 * has set anything, and no journey waits for it but the one about that.
 */
export async function knowThatNothingIsSet(place: Worker | Page): Promise<void> {
  // The same for both, but the driver types them apart.
  await (place as Page).evaluate(endWaiting, { awaiting: AWAITING_KEY, until: null });
}

/** A school speaks: however slow this machine is today, its browser is heard out. */
export async function waitForTheSchool(worker: Worker): Promise<void> {
  await worker.evaluate(endWaiting, { awaiting: AWAITING_KEY, until: Date.now() + 600_000 });
}

/** @param until when the waiting ends; null: now. In the worker. */
async function endWaiting({ awaiting, until }: { awaiting: string; until: number | null }) {
  const { local, session } = (
    globalThis as unknown as { chrome: { storage: Record<'local' | 'session', Area> } }
  ).chrome.storage;
  // It has begun to wait, or it would afterwards; where something is kept already it does not, nor on a
  // disk that cannot be read. No function of a name in here: what runs the tools would not know it there.
  while (
    Object.keys(await local.get(null).catch(() => ({ broken: true }))).length === 0 &&
    !(awaiting in (await session.get(null)))
  ) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  if (until === null) await session.remove(awaiting);
  else if (awaiting in (await session.get(null))) await session.set({ [awaiting]: until });
}

/** Chromium names an unpacked extension after its folder: the first half of the SHA-256 of its path. */
export function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest().subarray(0, 16);
  return [...digest.toString('hex')]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16)))
    .join('');
}

/** Where Debian's browsers look for policies; only root may write there. */
const CHROMIUM_FOLDER = '/etc/chromium/policies/managed';
const FIREFOX_FILE = '/etc/firefox/policies/policies.json';

export const MAY_SET_POLICIES = process.platform === 'linux' && process.getuid?.() === 0;

/** A file of policies, until it is removed. */
export interface PolicyFile {
  write: (policies: object) => void;
  remove: () => void;
}

/** @param name of nobody else's file: another browser of this machine takes no harm */
export function chromiumPolicies(name = `balise-${randomUUID()}`): PolicyFile {
  return policyFile(join(CHROMIUM_FOLDER, `${name}.json`));
}

/** There is only one. @throws when the machine has its own */
export function firefoxPolicies(): PolicyFile {
  if (existsSync(FIREFOX_FILE)) throw new Error(`${FIREFOX_FILE} is there already`);
  return policyFile(FIREFOX_FILE);
}

function policyFile(path: string): PolicyFile {
  return {
    write: (policies) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(policies));
    },
    remove: () => rmSync(path, { force: true }),
  };
}
