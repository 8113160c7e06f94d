/** What a person chooses for the whole of Balise; what is shown of the panel is in panel.ts. */
import type { RenewalYears } from '../../domain/certificate/renewal.ts';
import type { ChosenLanguage } from '../../domain/preferences.ts';
import { changeKept, type Outcome } from './act.ts';
import { changeCertificates } from './certificates.ts';

/** After how many years a certificate is to be renewed; null: never. */
export function setRenewalYears(years: RenewalYears): Promise<Outcome> {
  return changeKept(async (change, state) => {
    state.preferences.renewalYears = years;
    // Every certificate is watched anew, by the new date.
    await changeCertificates(change, state, (wallet) => wallet);
  });
}

/** How many days before that date an alert is raised. */
export function setAlertDays(days: readonly number[]): Promise<Outcome> {
  return changeKept((_change, { preferences }) => {
    preferences.alertDays = [...days];
  });
}

/** How many days before the exam it is recalled; none: never. */
export function setExamReminders(days: readonly number[]): Promise<Outcome> {
  return changeKept((_change, { preferences }) => {
    preferences.examReminders = [...days];
  });
}

/** Whether to notify on the day on which a competence can be tried again. */
export function setRetryNotices(isWanted: boolean): Promise<Outcome> {
  return changeKept((_change, { preferences }) => {
    preferences.retryNotices = isWanted;
  });
}

/** @param language null: the one of Pix */
export function setLanguage(language: ChosenLanguage): Promise<Outcome> {
  return changeKept((_change, { preferences }) => {
    preferences.language = language;
  });
}
