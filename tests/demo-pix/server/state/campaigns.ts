import type { Document } from '../documents/json-api.ts';

const CAMPAIGN_ID = '700';

/** Whoever has this code may begin without signing in; every other one asks for an account. */
export const CAMPAIGN_WITHOUT_ACCOUNT = 'LIBRE1234';

export function titleOfCampaign(code: string): string {
  return `Parcours ${code}`;
}

/** `GET /api/campaigns?filter[code]=`. */
export function campaignDocument(code: string): Document {
  const attributes = {
    code,
    title: titleOfCampaign(code),
    'is-simplified-access': code === CAMPAIGN_WITHOUT_ACCOUNT,
  };
  return { data: { type: 'campaigns', id: CAMPAIGN_ID, attributes } };
}

/** `POST /api/campaign-participations`: the type is Pix's (`1.1`), the address is a guess. */
export function participationDocument(assessmentId: string): Document {
  return {
    data: {
      type: 'campaign-participations',
      id: `${CAMPAIGN_ID}${assessmentId}`,
      relationships: {
        assessment: { data: { type: 'assessments', id: assessmentId } },
        campaign: { data: { type: 'campaigns', id: CAMPAIGN_ID } },
      },
    },
  };
}
