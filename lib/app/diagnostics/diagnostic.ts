/** What one sends to who helps: versions, counts, sizes and errors; no name, no code, no id. */
import { browser } from 'wxt/browser';
import { open } from '../../store/schema/envelope.ts';
import { diskLeft, takeInventory } from './inventory.ts';
import { ERRORS_KEY, GLANCE_KEY } from '../../store/keys.ts';
import { openGlance } from '../../store/glance/read-glance.ts';
import { areas } from '../../store/area/browser-areas.ts';
import { readSchool } from '../../store/area/chosen-area.ts';
import type { School } from '../../store/schema/school.ts';
import { readStored } from '../../store/area/follow.ts';
import { errorsRecord } from './error-log.ts';

/** @throws when the browser's storage cannot be read: that is the diagnostic then. */
export async function makeDiagnostic(now: Date): Promise<string> {
  const [inventory, disk, { values, place, trouble }] = await Promise.all([
    takeInventory(),
    diskLeft(),
    readStored([GLANCE_KEY, ERRORS_KEY]),
  ]);
  const glance = openGlance(values[GLANCE_KEY]);
  const errors = open(errorsRecord, values[ERRORS_KEY]);
  const failure = glance.state === 'ok' ? glance.data.failure : null;
  const school = await readSchool(areas);
  const account = glance.state === 'ok' ? glance.data.account : null;
  return [
    `Balise ${browser.runtime.getManifest().version}`,
    `Browser: ${navigator.userAgent}`,
    `Language: ${browser.i18n.getUILanguage()}`,
    `At: ${now.toISOString()}`,
    `Kept: ${place}`,
    `School: ${schoolLine(school)}`,
    `Accounts: ${inventory.accounts}; days: ${inventory.days}`,
    `Certificates: ${inventory.certificates}; PDFs: ${inventory.files}; set aside: ${inventory.setAside}`,
    `Stored: ${inventory.size} characters; on the disk: ${disk.records} records, ${disk.keys} keys, ${disk.files} PDFs`,
    `Glance: ${glance.state}; site: ${account?.site ?? 'none'}; read from: ${account?.source ?? 'nothing'}; last read: ${account?.readAt ? new Date(account.readAt).toISOString() : 'never'}`,
    `Last failure: ${failure ? `${failure.subject}, ${failure.reason}, ${failure.count}, ${new Date(failure.at).toISOString()}` : 'none'}`,
    `Trouble: ${trouble ? `${trouble.reason}, ${new Date(trouble.at).toISOString()}` : 'none'}`,
    `Errors: ${errors.state === 'ok' ? errors.data.length : errors.state === 'absent' ? 0 : errors.state}`,
    ...(errors.state === 'ok' ? errors.data : []).map(
      ({ where, text, count, at }) =>
        `- ${where}, ${count}×, ${new Date(at).toISOString()}: ${text}`,
    ),
  ].join('\n');
}

/** What is set, and what was left out for it made no sense. */
function schoolLine({ ignored, ...settings }: School): string {
  const set = Object.entries(settings).filter(([, value]) => value !== false && value !== null);
  const said = set.map(([name, value]) => (value === true ? name : `${name}=${value}`));
  return [
    said.join(', ') || 'nothing set',
    ...(ignored.length > 0 ? [`ignored: ${ignored.join(', ')}`] : []),
  ].join('; ');
}
