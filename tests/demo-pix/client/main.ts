import { get } from './api.ts';
import { startLayout } from './layout.ts';
import {
  campaignPage,
  campaignResultsPage,
  enterCodePage,
  sentProfilePage,
  tryPage,
  tryResultsPage,
} from './pages/campaigns.ts';
import { accountPage, errorPage, plainPage } from './pages/plain.ts';
import { certificatePage } from './pages/certification/certificate.ts';
import { certificationDashboardPage } from './pages/certification/certification-dashboard.ts';
import {
  beginCertificationPage,
  certificationEndPage,
  certificationInstructionsPage,
  certificationPage,
  joinCertificationPage,
} from './pages/certification/certifications.ts';
import { challengePage } from './pages/challenge.ts';
import { checkpointPage } from './pages/checkpoint.ts';
import { competencesPage } from './pages/competences.ts';
import { detailsPage } from './pages/details.ts';
import { homePage } from './pages/home.ts';
import { myCertificatesPage } from './pages/certification/my-certificates.ts';
import { resultsPage } from './pages/results.ts';
import { evaluatePage, resumePage } from './pages/resume.ts';
import { signInPage, signOutPage } from './pages/sign-in.ts';
import {
  sharedCertificatePage,
  verifyCertificatePage,
} from './pages/certification/verify-certificate.ts';
import { startInformationBanner } from './parts/page/information-banner.ts';
import { many } from './records.ts';
import { route, startRouter } from './router.ts';
import { currentSession, restoreSession } from './session.ts';
import { currentUser, loadUser } from './store.ts';
import { isDashboardAt, loadToggles } from './toggles.ts';

// Real addresses: pix-app.md 3.
route(/^\/$/, () => ({ redirect: '/accueil' }));
route(/^\/connexion$/, signInPage);
route(/^\/deconnexion$/, signOutPage);
route(/^\/accueil$/, homePage);
route(/^\/competences$/, competencesPage);
route(/^\/competences\/(\w+)\/details$/, detailsPage);
route(/^\/competences\/(\w+)\/evaluer$/, evaluatePage);
route(/^\/competences\/(\w+)\/resultats\/(\d+)$/, resultsPage);
route(/^\/assessments\/(\d+)\/resume$/, resumePage);
route(/^\/assessments\/(\d+)\/challenges\/(\d+)$/, challengePage);
route(/^\/assessments\/(\d+)\/checkpoint$/, checkpointPage);
route(/^\/certifications$/, () =>
  isDashboardAt('/certifications') ? certificationDashboardPage() : joinCertificationPage(),
);
route(/^\/certifications-v2$/, () =>
  isDashboardAt('/certifications-v2') ? certificationDashboardPage() : errorPage(),
);
route(/^\/certifications\/candidat\/\d+\/informations$/, certificationInstructionsPage);
route(/^\/certifications\/candidat\/\d+$/, beginCertificationPage);
route(/^\/certifications\/(\d+)$/, certificationPage);
route(/^\/certifications\/(\d+)\/results$/, certificationEndPage);
route(/^\/mes-certifications$/, myCertificatesPage);
route(/^\/mes-certifications\/(\d+)$/, certificatePage);
route(/^\/verification-certificat$/, verifyCertificatePage);
route(/^\/partage-certificat\/(\d+)$/, sharedCertificatePage);
route(/^\/campagnes$/, enterCodePage);
route(/^\/campagnes\/([^/]+)$/, campaignPage);
route(/^\/campagnes\/([^/]+)\/resultats$/, campaignResultsPage);
route(/^\/campagnes\/([^/]+)\/.+$/, sentProfilePage);
route(/^\/essai$/, tryPage);
route(/^\/assessments\/(\d+)\/results$/, tryResultsPage);
route(/^\/mes-tutos\/\w+$/, () => plainPage('Mes tutoriels', 'Aucun tutoriel pour le moment.'));
route(/^\/mes-formations$/, () => plainPage('Mes formations', 'Aucune formation pour le moment.'));
route(/^\/mon-compte\/informations-personnelles$/, accountPage);

await start();

/** One request after another, in the order of a cold load. Source: `pix-app.md 10.1`. */
async function start(): Promise<void> {
  restoreSession();
  startLayout();
  await loadToggles().catch(() => undefined);
  await get('identity-providers').catch(() => undefined);
  if (currentSession()) await loadUser().catch(() => undefined);
  await startInformationBanner();
  await startRouter();
  if (currentSession()) await askForAttestationsOnce().catch(() => undefined);
}

/** Asked once in the life of a browser. Source: `pix-app.md 11`, Attestations. */
async function askForAttestationsOnce(): Promise<void> {
  const { id } = currentUser();
  const key = `pix-has-attestations-${id}`;
  if (localStorage.getItem(key) !== null) return;
  const attestations = many(await get(`users/${id}/attestation-details`));
  localStorage.setItem(key, String(attestations.length > 0));
}
