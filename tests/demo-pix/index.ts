/** The demonstration Pix: a look-alike of the Pix app for tests. See `README.md`. */
export { DemoPix, type DemoOptions } from './server/demo-pix.ts';
export type { Account, Assessment } from './server/account.ts';
export type { CertificateRecord } from './server/certificates.ts';
export type {
  CompetencePatch,
  CompetenceState,
  CompetenceStatus,
} from './server/competence-state.ts';
export { type Fault, UNKNOWN_COMPETENCE_ID } from './server/faults.ts';
export { PUPILS, type Pupil, type PupilName } from './server/pupils.ts';
export { AREAS, COMPETENCES, type Area, type Competence } from './server/catalogue.ts';
export { SHARED_CERTIFICATE } from './server/certificates.ts';
export type {
  CertificationSign,
  DemoRequest,
  DemoResponse,
  DemoSettings,
  LogEntry,
} from './server/types.ts';
