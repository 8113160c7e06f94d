import { type Call, textAt } from './call.ts';
import { campaignDocument } from '../state/campaigns.ts';
import { certificateByCode } from '../state/certificates.ts';
import { sharedCertificateDocument } from '../documents/certificate-documents.ts';
import { type Resource, document, json, nothing, refused } from '../documents/json-api.ts';
import type { DemoResponse } from '../state/types.ts';

type PublicCall = Pick<Call, 'params' | 'url' | 'body' | 'server'>;
type PublicRoute = readonly [string, RegExp, (call: PublicCall) => DemoResponse];

/** What `/api` answers without a session. Sources: `pix-app.md 1.9` and `10.1`. */
export const PUBLIC_ROUTES: readonly PublicRoute[] = [
  ['GET', /^\/api\/feature-toggles$/, featureToggles],
  ['GET', /^\/api\/identity-providers$/, () => document({ data: [] })],
  ['GET', /^\/api\/information-banners\/([\w-]+)$/, informationBanners],
  ['GET', /^\/api\/campaigns$/, campaign],
  ['POST', /^\/api\/token$/, signIn],
  ['POST', /^\/api\/revoke$/, signOut],
  ['POST', /^\/api\/shared-certifications$/, sharedCertificate],
];

function featureToggles({ server }: PublicCall): DemoResponse {
  const { certificationDashboard } = server.settings;
  const attributes = {
    'is-pix-companion-enabled': true,
    'is-new-certification-page-enabled': certificationDashboard !== null,
  };
  return document({
    data: { type: 'feature-toggles', id: '0', attributes },
    // In Pix the address goes with the version of the app, which the demonstration has but one of.
    meta: { demoCertificationDashboard: certificationDashboard },
  });
}

function informationBanners({ params, server }: PublicCall): DemoResponse {
  const id = params[0] ?? '';
  const text = server.settings.informationBanner;
  const banner: Resource = {
    type: 'banners',
    id: `${id}:1`,
    attributes: { severity: 'information', message: text },
  };
  return document({
    data: {
      type: 'information-banners',
      id,
      relationships: {
        banners: { data: text === null ? [] : [{ type: 'banners', id: banner.id }] },
      },
    },
    ...(text === null ? {} : { included: [banner] }),
  });
}

function campaign({ url }: PublicCall): DemoResponse {
  return document(campaignDocument(url.searchParams.get('filter[code]') ?? ''));
}

/** A visitor without an account gets a session too, as `anonymous`. Source: `11`, `1.1`. */
function signIn({ body, server }: PublicCall): DemoResponse {
  const session = server.signInWith(textAt(body, 'username'));
  if (!session) return refused(401, 'Identifiant ou mot de passe incorrect.');
  return json({ token_type: 'bearer', access_token: session.token, user_id: session.userId });
}

function signOut({ server }: PublicCall): DemoResponse {
  server.signOut();
  return nothing();
}

function sharedCertificate({ body }: PublicCall): DemoResponse {
  const found = certificateByCode(textAt(body, 'verificationCode'));
  return found ? document(sharedCertificateDocument(found)) : refused(404, 'Not Found');
}
