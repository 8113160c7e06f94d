import { FILES_OF_A_KIND, KINDS } from './kinds.ts';
import type { File } from './pdf-parts.ts';

export interface HostileFile {
  name: string;
  bytes: File;
}

/** Of `npm run promises`: all of them. */
export const IS_FULL = process.env.BALISE_FAULTS === 'full';

/** In `npm test`: a mild one and a bad one of each kind. */
const A_FEW = [3, FILES_OF_A_KIND - 3];

/** One after the other: together they would fill the memory of whoever makes them. */
export async function* hostileFiles(): AsyncGenerator<HostileFile> {
  const ranks = IS_FULL ? Array.from({ length: FILES_OF_A_KIND }, (_, rank) => rank) : A_FEW;
  for (const [kind, make] of Object.entries(KINDS)) {
    for (const rank of ranks) yield { name: `${kind} (${rank})`, bytes: await make(rank) };
  }
}
