import { atLevelOne, competenceStateById } from '../state/account.ts';
import type { Answer, Call } from './call.ts';
import {
  certificateDocument,
  olderListDocument,
  summariesDocument,
} from '../documents/certificate-documents.ts';
import type { CertificateRecord } from '../state/certificates.ts';
import { document, refused } from '../documents/json-api.ts';
import {
  campaignProfileDocument,
  profileDocument,
  scorecardDocument,
} from '../documents/profile-document.ts';
import { placeholderPdf } from '../documents/placeholder-pdf.ts';
import { reset } from '../state/training.ts';
import { certifiableDocument, userDocument } from '../documents/user-documents.ts';

type Route = readonly [string, RegExp, Answer];

const ANOTHER_USER = 9999;

/** Reading routes of a signed-in pupil. Sources: `pix-app.md 1.1` to `1.3`, `1.8` to `1.10`. */
export const PROFILE_ROUTES: readonly Route[] = [
  ['GET', /^\/api\/users\/me$/, ({ account }) => document(userDocument(account.pupil))],
  ['GET', /^\/api\/users\/(\d+)\/profile$/, own(profile)],
  ['GET', /^\/api\/users\/(\d+)\/is-certifiable$/, own(isCertifiable)],
  ['GET', /^\/api\/users\/(\d+)\/attestation-details$/, own(() => document({ data: [] }))],
  ['GET', /^\/api\/users\/(\d+)\/campaigns\/(\d+)\/profile$/, own(campaignProfile)],
  ['POST', /^\/api\/users\/(\d+)\/competences\/(\w+)\/reset$/, own(resetCompetence)],
  ['GET', /^\/api\/scorecards\/(\d+)_(\w+)$/, own(oneScorecard)],
  ['GET', /^\/api\/scorecards\/(\d+)_(\w+)\/tutorials$/, own(() => document({ data: [] }))],
  ['GET', /^\/api\/certificate-summaries$/, summaries],
  ['GET', /^\/api\/certifications$/, olderList],
  ['GET', /^\/api\/certifications\/(\d+)$/, oneCertificate],
  ['GET', /^\/api\/attestation\/(\d+)$/, certificateFile],
];

/** 403 for another pupil's address, as Pix does. */
function own(answer: Answer): Answer {
  return (call) =>
    call.params[0] === String(call.account.pupil.userId) ? answer(call) : refused(403, 'Forbidden');
}

function profile({ account, language }: Call) {
  return document(profileDocument(account.pupil, account.competences, language));
}

function oneScorecard({ account, params, language }: Call) {
  const state = competenceStateById(account, params[1] ?? null);
  if (!state) return refused(404, 'Not Found');
  return document(scorecardDocument(account.pupil, state, language));
}

function resetCompetence(call: Call) {
  reset(call.account, call.params[1] ?? '');
  return oneScorecard(call);
}

function isCertifiable({ account }: Call) {
  return document(certifiableDocument(account.pupil, atLevelOne(account)));
}

function campaignProfile({ account, params, language, server }: Call) {
  const isSelf = server.settings.campaignProfileOwner === 'self';
  const owner = isSelf ? account.pupil.userId : ANOTHER_USER;
  return document(campaignProfileDocument(params[1] ?? '', owner, language));
}

function summaries({ account }: Call) {
  return document(summariesDocument(account.certificates));
}

function olderList({ account }: Call) {
  return document(olderListDocument(account.certificates));
}

function oneCertificate(call: Call) {
  const found = validated(call);
  return found ? document(certificateDocument(found)) : refused(404, 'Not Found');
}

function certificateFile(call: Call) {
  const found = validated(call);
  if (!found) return refused(404, 'Not Found');
  const day = found.deliveredAt.slice(0, 10).replaceAll('-', '');
  return {
    status: 200,
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename=certification-pix-${day}.pdf`,
      'x-content-type-options': 'nosniff',
    },
    body: placeholderPdf(`${found.firstName} ${found.lastName} ${found.code}`),
  };
}

function validated({ account, params }: Call): CertificateRecord | undefined {
  return account.certificates.find(({ id, status }) => id === params[0] && status === 'VALIDATED');
}
