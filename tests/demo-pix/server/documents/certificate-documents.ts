import { AREAS, COMPETENCES, MAX_LEVEL } from '../state/catalogue.ts';
import { type CertificateRecord, isPixPlus } from '../state/certificates.ts';
import type { Document, Resource } from './json-api.ts';

/** `GET /api/certificate-summaries`. Source: `pix-certificate.md 1.5 A`. */
export function summariesDocument(records: readonly CertificateRecord[]): Document {
  return { data: records.map(summary) };
}

/** `GET /api/certifications`, the list before it: the details without their trees. */
export function olderListDocument(records: readonly CertificateRecord[]): Document {
  const data = records.map((record) => {
    const { type, id } = { type: 'certifications', id: record.id };
    const status = record.status.toLowerCase();
    const isPublished = status !== 'waiting_for_results';
    const attributes = {
      ...identity(record),
      ...secondVersion(record),
      'verification-code': record.code,
      'is-published': isPublished,
      status: isPublished ? status : 'started',
    };
    return { type, id, attributes };
  });
  return { data };
}

/** `GET /api/certifications/{id}`, the second or the third version. Source: `1.5 B`. */
export function certificateDocument(record: CertificateRecord): Document {
  const tree = competenceTree(record);
  const root = tree[0];
  return {
    data: {
      type: 'certifications',
      id: record.id,
      attributes: {
        ...identity(record),
        'verification-code': record.code,
        ...(record.version === 3 ? thirdVersion(record) : secondVersion(record)),
      },
      relationships: {
        'result-competence-tree': { data: root ? { type: root.type, id: root.id } : null },
      },
    },
    ...(tree.length > 0 ? { included: tree } : {}),
  };
}

/** `POST /api/shared-certifications`: the second version gives neither code nor comment. */
export function sharedCertificateDocument(record: CertificateRecord): Document {
  const shared = certificateDocument(record);
  if (record.version === 2 && shared.data && !Array.isArray(shared.data)) {
    for (const key of ['verification-code', 'status', 'comment-for-candidate']) {
      delete shared.data.attributes?.[key];
    }
  }
  return shared;
}

function summary(record: CertificateRecord): Resource {
  const isSettled = record.status === 'VALIDATED' || record.status === 'REJECTED';
  return {
    type: 'certificate-summaries',
    id: record.id,
    attributes: {
      'verification-code': record.code,
      'certification-started-at': record.satAt,
      'certification-framework': record.framework,
      'certification-center-name': record.center,
      'pix-score': record.pixScore,
      comment: record.comment,
      status: record.status,
      'extra-certification-status': isSettled ? extraStatus(record) : null,
      'certificate-type': record.version === 3 ? 'CERTIFICATE' : 'ATTESTATION',
      'reached-mesh-level': record.globalLevel?.level ?? null,
      'badge-url': badgeOf(record),
    },
  };
}

/** Only Pix+ has one (`1.5 A`). */
function badgeOf(record: CertificateRecord): string | null {
  return isPixPlus(record) ? '/assets/badge.svg' : null;
}

function extraStatus({ extras }: CertificateRecord): string {
  return extras.length > 0 ? 'ACQUIRED' : 'NOT_APPLICABLE';
}

function identity(record: CertificateRecord): Record<string, unknown> {
  return {
    'first-name': record.firstName,
    'last-name': record.lastName,
    birthdate: '2011-04-02',
    birthplace: 'Ville-Exemple',
    'certification-center': record.center,
    'delivered-at': record.deliveredAt,
    'pix-score': record.pixScore,
  };
}

function thirdVersion(record: CertificateRecord): Record<string, unknown> {
  const { satAt, globalLevel, framework, extras } = record;
  const level = globalLevel && {
    'global-level-label': globalLevel.label,
    'global-summary-label': 'Vous avez des bases solides.',
    'global-description-label': 'Vous savez faire seul les gestes courants.',
    level: globalLevel.level,
  };
  return {
    'certification-date': satAt,
    'algorithm-engine-version': 3,
    'certification-framework': framework,
    'badge-url': badgeOf(record),
    ...(extras.length > 0 ? { 'acquired-complementary-certification': '/badge.svg' } : {}),
    ...level,
  };
}

function secondVersion(record: CertificateRecord): Record<string, unknown> {
  return {
    date: record.satAt,
    'is-published': true,
    status: 'validated',
    'comment-for-candidate': record.comment,
    'certified-badge-images': record.extras.map((label) => ({
      imageUrl: '/badge.svg',
      label,
      stickerUrl: null,
      isTemporaryBadge: false,
      message: null,
    })),
    'max-reachable-level-on-certification-date': MAX_LEVEL,
    version: 2,
    'algorithm-engine-version': 2,
  };
}

/** The tree first, then areas and competences; none without a global level, none of Pix+ (`1.5 B`). */
function competenceTree(record: CertificateRecord): Resource[] {
  const { id, version, globalLevel } = record;
  if (isPixPlus(record) || (version === 3 && !globalLevel)) return [];
  const competences = COMPETENCES.map((competence, rank) => {
    const level = rank % 6 === 5 ? -1 : 1 + (rank % 4);
    const score = level < 0 ? 0 : level * 8 + 1;
    const attributes = { index: competence.index, name: competence.name, level, score };
    return { type: 'result-competences', id: competence.id, attributes };
  });
  const areas = AREAS.map((area) => ({
    type: 'areas',
    id: area.id,
    attributes: {
      code: area.code,
      name: `${area.code}. ${area.title}`,
      title: area.title,
      color: area.color,
    },
    relationships: {
      'result-competences': {
        data: competences
          .filter(({ attributes }) => attributes.index.startsWith(`${area.code}.`))
          .map(({ type, id: competenceId }) => ({ type, id: competenceId })),
      },
    },
  }));
  const root: Resource = {
    type: 'result-competence-trees',
    id: `${id}-88001`,
    relationships: { areas: { data: areas.map(({ type, id: areaId }) => ({ type, id: areaId })) } },
  };
  return [root, ...areas, ...competences];
}
