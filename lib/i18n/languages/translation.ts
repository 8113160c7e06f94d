/** All that a language says. A catalogue that is missing here fails tests/unit/i18n/languages.alone.test.ts. */

/** A language that stands in one file: see CONTRIBUTING, « A new language ». */
export interface AddedLanguage {
  /** What the browser and the stores show: 45 and 132 letters at most. */
  browser: { extension_name: string; extension_description: string };
  sentences: Translation;
}

/** The sentences of a catalogue, as French has them. */
type Said<Catalogue extends { fr: unknown }> = Catalogue['fr'];

/** By place: the catalogue's file, from here. */
export interface Translation {
  alerts: Said<typeof import('../alerts.ts').ALERT_MESSAGES>;
  'certificate-line': Said<typeof import('../certificate-line.ts').CERTIFICATE_LINE_MESSAGES>;
  failures: Said<typeof import('../failures.ts').FAILURE_MESSAGES>;
  'kept-data': Said<typeof import('../kept-data.ts').KEPT_DATA_MESSAGES>;
  'panel/kept': Said<typeof import('../panel/kept.ts').KEPT_MESSAGES>;
  'panel/panel': Said<typeof import('../panel/panel.ts').PANEL_MESSAGES>;
  'panel/pill': Said<typeof import('../panel/pill.ts').PILL_MESSAGES>;
  'popup/certificate-foot': Said<
    typeof import('../popup/certificate-foot.ts').CERTIFICATE_FOOT_MESSAGES
  >;
  'popup/first-run': Said<typeof import('../popup/first-run.ts').FIRST_RUN_MESSAGES>;
  'popup/in-certification': Said<
    typeof import('../popup/in-certification.ts').IN_CERTIFICATION_MESSAGES
  >;
  'popup/moment': Said<typeof import('../popup/moment.ts').MOMENT_MESSAGES>;
  'popup/popup': Said<typeof import('../popup/popup.ts').POPUP_MESSAGES>;
  'popup/settings': Said<typeof import('../popup/settings.ts').SETTINGS_MESSAGES>;
  remedies: Said<typeof import('../remedies.ts').REMEDY_MESSAGES>;
  reminders: Said<typeof import('../reminders.ts').REMINDER_MESSAGES>;
  school: Said<typeof import('../school.ts').SCHOOL_MESSAGES>;
  toolbar: Said<typeof import('../toolbar.ts').TOOLBAR_MESSAGES>;
  'training/area-names': Said<typeof import('../training/area-names.ts').AREA_NAMES>;
  'training/area-words': Said<typeof import('../training/area-words.ts').AREA_WORDS>;
  'training/competence-grid': Said<
    typeof import('../training/competence-grid.ts').COMPETENCE_GRID_MESSAGES
  >;
  'training/exam-day': Said<typeof import('../training/exam-day.ts').EXAM_DAY_MESSAGES>;
  'training/exam-line': Said<typeof import('../training/exam-line.ts').EXAM_LINE_MESSAGES>;
  'training/first-steps': Said<typeof import('../training/first-steps.ts').FIRST_STEPS_MESSAGES>;
  'training/full-names': Said<typeof import('../training/full-names.ts').FULL_NAMES>;
  'training/next-competence': Said<
    typeof import('../training/next-competence.ts').NEXT_COMPETENCE_MESSAGES
  >;
  'training/pix-verdict': Said<typeof import('../training/pix-verdict.ts').PIX_VERDICT_MESSAGES>;
  'training/short-names': Said<typeof import('../training/short-names.ts').SHORT_NAMES>;
  troubles: Said<typeof import('../troubles.ts').TROUBLE_MESSAGES>;
  'wallet/certificates/card/alerts': Said<
    typeof import('../wallet/certificates/card/alerts.ts').CERTIFICATE_ALERT_MESSAGES
  >;
  'wallet/certificates/card/card': Said<
    typeof import('../wallet/certificates/card/card.ts').CARD_MESSAGES
  >;
  'wallet/certificates/card/code': Said<
    typeof import('../wallet/certificates/card/code.ts').CODE_MESSAGES
  >;
  'wallet/certificates/card/doubts': Said<
    typeof import('../wallet/certificates/card/doubts.ts').DOUBT_MESSAGES
  >;
  'wallet/certificates/card/renewal': Said<
    typeof import('../wallet/certificates/card/renewal.ts').RENEWAL_MESSAGES
  >;
  'wallet/certificates/card/school': Said<
    typeof import('../wallet/certificates/card/school.ts').SCHOOL_MESSAGES
  >;
  'wallet/certificates/card/score': Said<
    typeof import('../wallet/certificates/card/score.ts').SCORE_MESSAGES
  >;
  'wallet/certificates/card/status': Said<
    typeof import('../wallet/certificates/card/status.ts').STATUS_MESSAGES
  >;
  'wallet/certificates/card/time-line': Said<
    typeof import('../wallet/certificates/card/time-line.ts').TIME_LINE_MESSAGES
  >;
  'wallet/certificates/deleted': Said<
    typeof import('../wallet/certificates/deleted.ts').DELETED_MESSAGES
  >;
  'wallet/certificates/detail': Said<
    typeof import('../wallet/certificates/detail.ts').DETAIL_MESSAGES
  >;
  'wallet/certificates/facts': Said<
    typeof import('../wallet/certificates/facts.ts').FACTS_MESSAGES
  >;
  'wallet/certificates/form': Said<typeof import('../wallet/certificates/form.ts').FORM_MESSAGES>;
  'wallet/certificates/list': Said<typeof import('../wallet/certificates/list.ts').LIST_MESSAGES>;
  'wallet/certificates/notices': Said<
    typeof import('../wallet/certificates/notices.ts').NOTICE_MESSAGES
  >;
  'wallet/certificates/refusals': Said<
    typeof import('../wallet/certificates/refusals.ts').REFUSAL_MESSAGES
  >;
  'wallet/certificates/ways-in': Said<
    typeof import('../wallet/certificates/ways-in.ts').WAYS_IN_MESSAGES
  >;
  'wallet/exports/exports': Said<typeof import('../wallet/exports/exports.ts').EXPORTS_MESSAGES>;
  'wallet/help': Said<typeof import('../wallet/help.ts').HELP_MESSAGES>;
  'wallet/parents': Said<typeof import('../wallet/parents.ts').PARENTS_MESSAGES>;
  'wallet/pdf': Said<typeof import('../wallet/pdf.ts').PDF_MESSAGES>;
  'wallet/progress/exam-day': Said<
    typeof import('../wallet/progress/exam-day.ts').EXAM_DAY_WALLET_MESSAGES
  >;
  'wallet/progress/progress': Said<
    typeof import('../wallet/progress/progress.ts').PROGRESS_MESSAGES
  >;
  'wallet/settings/backup': Said<typeof import('../wallet/settings/backup.ts').BACKUP_MESSAGES>;
  'wallet/settings/data': Said<typeof import('../wallet/settings/data.ts').DATA_MESSAGES>;
  'wallet/settings/lock': Said<typeof import('../wallet/settings/lock.ts').LOCK_MESSAGES>;
  'wallet/settings/settings': Said<
    typeof import('../wallet/settings/settings.ts').SETTINGS_MESSAGES
  >;
  'wallet/settings/sync': Said<typeof import('../wallet/settings/sync.ts').SYNC_MESSAGES>;
  'wallet/shell': Said<typeof import('../wallet/shell.ts').SHELL_MESSAGES>;
}
