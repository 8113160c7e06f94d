import { ALERT_DAYS } from '../../../lib/domain/certificate/alerts.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import type { Glance } from '../../../lib/store/schema/glance.ts';

/** A glance with the fields that a test cares about; a certificate that is named is the pupil's own. */
export function someGlance(given: Partial<Glance> = {}): Glance {
  const { certificate = null } = given;
  return {
    key: null,
    account: null,
    accounts: null,
    failure: null,
    panel: DEFAULT_PREFERENCES.panel,
    language: null,
    steps: null,
    certificate,
    own: certificate && !certificate.isOther ? [certificate.watch] : [],
    obtained: null,
    alertDays: [...ALERT_DAYS],
    asksAccount: false,
    isOtherAccount: false,
    firstDay: null,
    pinHint: true,
    ...given,
  };
}
