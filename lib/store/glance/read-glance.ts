import type { StorageArea } from '../area/area.ts';
import { open, type Opened } from '../schema/envelope.ts';
import { glanceRecord, type Glance } from '../schema/glance.ts';
import { GLANCE_KEY } from '../keys.ts';

/** What to show, in one read. Never throws for what is stored, only if the storage itself fails. */
export async function readGlance(area: Pick<StorageArea, 'get'>): Promise<Opened<Glance>> {
  return openGlance((await area.get([GLANCE_KEY]))[GLANCE_KEY]);
}

export function openGlance(stored: unknown): Opened<Glance> {
  return open(glanceRecord, stored);
}
