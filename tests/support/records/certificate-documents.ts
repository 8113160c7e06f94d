/** Certificates as they are on the wire, in every shape: see pix-certificate.md 1.5, pix-app.md 1.9. */
import type { Attributes } from './documents.ts';

export const BIRTH = { birthdate: '2011-04-02', birthplace: 'Ville-Secrète' };

export function summary(attributes: Attributes = {}, id = '31001') {
  return {
    type: 'certificate-summaries',
    id,
    attributes: {
      'verification-code': 'P-BCDF2346',
      'certification-started-at': '2026-05-12T08:30:00.000Z',
      'certification-framework': 'CORE',
      'certification-center-name': 'Collège Imaginaire',
      'pix-score': 312,
      comment: null,
      status: 'VALIDATED',
      'extra-certification-status': 'NOT_APPLICABLE',
      'certificate-type': 'CERTIFICATE',
      'reached-mesh-level': '3',
      'badge-url': null,
      ...attributes,
    } as Attributes,
  };
}

/** An entry of the list before `certificate-summaries`, and the detail of a V2 without its tree. */
export function attestation(attributes: Attributes = {}, id = '32001') {
  return {
    type: 'certifications',
    id,
    attributes: {
      'first-name': 'Malo',
      'last-name': 'Exemple',
      ...BIRTH,
      'certification-center': 'Lycée Imaginaire',
      date: '2024-04-09T08:30:00.000Z',
      'delivered-at': '2024-04-22T10:00:00.000Z',
      'is-published': true,
      status: 'validated',
      'comment-for-candidate': null,
      'pix-score': 288,
      'verification-code': 'P-MPQR3467',
      'certified-badge-images': [],
      'max-reachable-level-on-certification-date': 7,
      version: 2,
      'algorithm-engine-version': 2,
      ...attributes,
    } as Attributes,
  };
}

export function certificate(attributes: Attributes = {}, id = '31001') {
  return {
    type: 'certifications',
    id,
    attributes: {
      'first-name': 'Lina',
      'last-name': 'Exemple',
      ...BIRTH,
      'certification-center': 'Collège Imaginaire',
      'certification-date': '2026-05-12T08:30:00.000Z',
      'delivered-at': '2026-05-20T10:00:00.000Z',
      'pix-score': 312,
      'verification-code': 'P-BCDF2346',
      'algorithm-engine-version': 3,
      'certification-framework': 'CORE',
      'global-level-label': 'Indépendant 1',
      'global-summary-label': 'Vous avez des bases.',
      'global-description-label': 'Vous savez faire.',
      level: '3',
      ...attributes,
    } as Attributes,
  };
}

export function competence(index: unknown, level: unknown, id = 'recX') {
  return {
    type: 'result-competences',
    id,
    attributes: { index, level, name: 'Un nom', score: 25 } as Attributes,
  };
}

/** A detail document: the certificate and its tree. */
export function detail(data: unknown, ...competences: unknown[]) {
  const tree = { type: 'result-competence-trees', id: '31001-88001', attributes: {} };
  const area = { type: 'areas', id: 'recA', attributes: { code: '1', title: 'Information' } };
  return { data, included: competences.length > 0 ? [tree, area, ...competences] : [] };
}
