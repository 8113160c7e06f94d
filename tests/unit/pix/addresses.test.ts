import { describe, expect, test } from 'vitest';
import { isWatched, watchedAddress } from '../../../lib/pix/addresses.ts';
import {
  assessmentIdOf,
  isCertificationPath,
  isPublicCertificatePath,
} from '../../../lib/pix/routes.ts';

const PIX = 'https://app.pix.fr';

describe('the addresses that are looked at', () => {
  test.each([
    ['/api/users/me', 'account', ''],
    ['/api/users/4242/profile', 'profile', '4242'],
    ['/api/scorecards/4242_recsvLz0W2ShyfD63', 'scorecard', '4242'],
    ['/api/users/4242/is-certifiable', 'certifiable', '4242'],
    ['/api/certificate-summaries', 'certificates', ''],
    ['/api/certifications', 'certificates', ''],
    ['/api/certifications/31001', 'certificate', '31001'],
    ['/api/attestation/31001', 'certificate-file', '31001'],
    ['/api/assessments/70001', 'assessment', '70001'],
  ])('%s', (pathname, kind, id) => {
    expect(watchedAddress('GET', pathname)).toEqual({ kind, id });
    expect(watchedAddress('POST', pathname)).toBeNull();
    expect(isWatched('GET', `${PIX}${pathname}?page=1`, PIX)).toBe(true);
    expect(isWatched('GET', pathname, PIX)).toBe(true);
    expect(isWatched('POST', pathname, PIX)).toBe(false);
    for (const other of [
      'https://x.example',
      'blob:https://app.pix.fr',
      `${PIX}.example`,
      `${PIX}/x`,
    ]) {
      expect(isWatched('GET', `${other}${pathname}`, PIX)).toBe(false);
    }
  });

  test.each([
    '/api/users/4242/campaigns/7/profile',
    '/api/shared-certifications',
    '/api/certification-summaries',
    '/api/certificates',
    '/api/certifications/31001/results',
    '/api/attestations/31001',
    '/api/users/4242/attestation-details',
    '/api/answers',
    '/api/answers/5/correction',
    '/api/challenges/x',
    '/api/assessments/70001/next',
    '/api/assessments/70001/competence-evaluations',
    '/api/scorecards/4242_recsvLz0W2ShyfD63/tutorials',
    '/api/users/my-account',
    '/api/token',
    '/api/users/4242',
    '/api/users/4242/profile/x',
    '/x/api/users/me',
  ])('%s is left alone', (pathname) => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(watchedAddress(method, pathname)).toBeNull();
      expect(isWatched(method, pathname, PIX)).toBe(false);
    }
  });
});

test('of what Pix writes, a reset alone: it answers with the scorecard that is left', () => {
  const reset = '/api/users/4242/competences/recsvLz0W2ShyfD63/reset';
  expect(watchedAddress('POST', reset)).toEqual({ kind: 'scorecard', id: '4242' });
  expect(isWatched('POST', reset, PIX)).toBe(true);
  expect(isWatched('GET', reset, PIX)).toBe(false);
  expect(watchedAddress('GET', reset)).toBeNull();
  for (const write of [
    '/api/competence-evaluations/start-or-resume',
    '/api/competence-evaluations/improve',
    '/api/answers',
    '/api/shared-certifications',
    '/api/users/4242/competences/recsvLz0W2ShyfD63',
    '/api/users/4242/competences/x/reset',
  ]) {
    expect(watchedAddress('POST', write)).toBeNull();
    expect(watchedAddress('PUT', write)).toBeNull();
  }
});

describe('addresses of a certification', () => {
  test.each([
    '/certifications/31001',
    '/certifications/candidat/5/informations',
    '/certifications/1/results',
    '/certifications-v2/31001',
    '/certifications-v13/31001/',
    '/certifications/31001/',
    '//certifications/31001',
    '/certifications//31001',
    '///certifications///31001///',
    '/Certifications/31001',
    '/CERTIFICATIONS-V2/31001',
    '/%63ertifications/31001',
    '/certification%73/31001',
    '/%63%65%72%74%69%66%69%63%61%74%69%6f%6e%73/candidat/5/informations',
    '/certifications%2dv2/31001',
    '/certifications/%33%31',
    '/%ff/31001',
    '/%61ssessments/7/challenges/0',
  ])('%s', (path) => expect(isCertificationPath(path)).toBe(true));

  test.each([
    '/certifications',
    '/certifications/',
    '/certifications-v2',
    '/mes-certifications/3',
    '/competences',
    '/mes-certifications/31001',
    '/certifications-v2/',
    '//certifications//',
    '/campagnes/ABC%20DEF/evaluation',
    '/competences/recsvLz0W2ShyfD63/details',
    '/assessments/7/challenges/0',
    '/certificationsv2/3',
  ])('not %s', (path) => expect(isCertificationPath(path)).toBe(false));
});

test.each([
  ['/assessments/7/challenges/0', '7'],
  ['/assessments/7', '7'],
  ['/assessments/7/', '7'],
  ['//assessments//7/challenges/0', '7'],
  ['/assessments/x', null],
  ['/assessments/', null],
  ['/assessments/7x/challenges/0', null],
  ['/competences', null],
])('of %s, the assessment that may be a certification: %s', (path, id) => {
  expect(assessmentIdOf(path)).toBe(id);
});

describe('addresses where anybody’s certificate is shown', () => {
  test.each(['/verification-certificat', '/partage-certificat/39001'])('%s', (path) =>
    expect(isPublicCertificatePath(path)).toBe(true),
  );

  test.each(['/mes-certifications', '/mes-certifications/3', '/verification-certificats'])(
    'not %s',
    (path) => expect(isPublicCertificatePath(path)).toBe(false),
  );
});
