import { browser } from 'wxt/browser';
import { CERTIFICATION_KEY } from '../../store/keys.ts';
import {
  goesOn,
  openCertification,
  type Certification,
} from '../../store/schema/session/certification.ts';
import { now } from '../../time/clock.ts';

/** The certification that goes on in this browser, or may; null: none does. */
export async function presentCertification(): Promise<Certification | null> {
  const { [CERTIFICATION_KEY]: stored } = await browser.storage.session.get(CERTIFICATION_KEY);
  const known = openCertification(stored);
  return known && goesOn(known, now()) ? known : null;
}
