/** The demonstration Pix: a look-alike of the Pix app for tests. See `README.md`. */
export { DemoPix } from './server/demo-pix.ts';
export { type Fault, UNKNOWN_COMPETENCE_ID } from './server/faults.ts';
export { PUPILS, type PupilName } from './server/state/pupils.ts';
export { COMPETENCES } from './server/state/catalogue.ts';
export { CAMPAIGN_WITHOUT_ACCOUNT } from './server/state/campaigns.ts';
export { PIX_PLUS_CERTIFICATES, SHARED_CERTIFICATE } from './server/state/certificates.ts';
export type { CertificationSign, DemoRequest, DemoResponse } from './server/state/types.ts';
