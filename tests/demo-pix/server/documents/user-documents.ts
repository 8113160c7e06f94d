import type { Document } from './json-api.ts';
import { related } from './json-api.ts';
import type { Pupil } from '../state/pupils.ts';

const CERTIFIABLE_COMPETENCES = 5;

/** `GET /api/users/me`. Source: `pix-app.md 1.1`. */
export function userDocument(pupil: Pupil): Document {
  const { userId, firstName, lastName, isAnonymous } = pupil;
  return {
    data: {
      type: 'users',
      id: String(userId),
      attributes: {
        'first-name': firstName,
        'last-name': lastName,
        email: null,
        'email-confirmed': false,
        username: isAnonymous ? null : usernameOf(pupil),
        cgu: true,
        lang: 'fr',
        'is-anonymous': isAnonymous,
        'anonymous-user-token': isAnonymous ? `visitor-${userId}` : null,
        'last-terms-of-service-validated-at': null,
        'must-validate-terms-of-service': false,
        'has-seen-assessment-instructions': true,
        'has-seen-new-dashboard-info': true,
        'has-seen-focused-challenge-tooltip': true,
        'has-seen-other-challenges-tooltip': true,
        'has-assessment-participations': true,
        'code-for-last-profile-to-share': null,
        'has-recommended-trainings': false,
        'should-see-data-protection-policy-information-banner': false,
        'last-data-protection-policy-seen-at': null,
        // Their names are Pix's (`11`, users/me), their values are not.
        'pix-app-terms-of-service-status': 'accepted',
        'pix-app-terms-of-service-document-path': 'conditions-2025',
      },
      relationships: {
        profile: related(`/api/users/${userId}/profile`),
        'is-certifiable': related(`/api/users/${userId}/is-certifiable`),
        trainings: related(`/api/users/${userId}/trainings`),
        'account-info': related('/api/users/my-account'),
      },
    },
  };
}

function usernameOf({ firstName, lastName }: Pupil): string {
  const plainName = firstName.normalize('NFD').replace(/\P{ASCII}/gu, '');
  return `${plainName.toLowerCase()}.${lastName.toLowerCase()}0101`;
}

/** `GET /api/users/{id}/is-certifiable`. Source: `pix-app.md 1.8`. */
export function certifiableDocument({ userId, shape }: Pupil, atLevelOne: number): Document {
  const recent = {
    'certifiable-competences-count': atLevelOne,
    'minimum-certifiable-competences-for-certificability': CERTIFIABLE_COMPETENCES,
  };
  return {
    data: {
      type: 'isCertifiables',
      id: String(userId),
      attributes: {
        'is-certifiable': atLevelOne >= CERTIFIABLE_COMPETENCES,
        ...(shape === 'old' ? {} : recent),
      },
    },
  };
}
