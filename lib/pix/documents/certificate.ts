/**
 * One normaliser for all that Pix's pages load of a certificate: the list and the older list, and
 * the detail of a V3 « certificat » and of a V2 « attestation ». Birth date, birthplace, the jury's
 * comment and the rest are left where they are. Source: pix-certificate.md 1.2 and 1.5.
 */
import {
  FRAMEWORKS,
  NO_FACTS,
  type CertificateFacts,
  type CertificateStatus,
  type Framework,
  type Generation,
} from '../../domain/certificate/facts.ts';
import { verificationCode } from '../../domain/certificate/verification-code.ts';
import { plainDate, type PlainDate } from '../../domain/plain-date.ts';
import { localDay } from '../../time/clock.ts';
import { localZone } from '../../time/zone.ts';
import { extrasOf } from './certificate-extras.ts';
import { levelOf, type PageLanguage } from './certificate-level.ts';
import { maxCompetenceLevelOf, scoreOf } from './certificate-score.ts';
import { certifiedCompetences } from './certified-competences.ts';
import type { Document, Resource } from './json-api.ts';
import { readText } from './text.ts';

const NAME_LIMIT = 200;

const STATUSES: Readonly<Record<string, CertificateStatus>> = {
  WAITING_FOR_RESULTS: 'pending',
  STARTED: 'pending',
  ERROR: 'pending',
  VALIDATED: 'validated',
  REJECTED: 'rejected',
  CANCELLED: 'cancelled',
  CANCELLED_BY_JURY: 'cancelled',
};

/**
 * The entries of a list, in its order, and how many there were that could not be read: another
 * framework, an unknown status. What is not understood must not pass for a certificate obtained.
 */
export function readCertificates(
  list: readonly (Resource | null)[],
  language: PageLanguage,
): { certificates: CertificateFacts[]; unreadable: number } {
  const certificates = list.flatMap((entry) => {
    const isOne = entry?.type === 'certificatesummaries' || entry?.type === 'certifications';
    const status = isOne ? statusOf(entry) : null;
    const facts = isOne && status ? factsOf(entry, status, language) : null;
    return facts ? [facts] : [];
  });
  return { certificates, unreadable: list.length - certificates.length };
}

/** One certificate in full, or null. Pix shows this page of a published certificate only. */
export function readCertificate(
  { data, included }: Document,
  pixId: string,
  language: PageLanguage,
): CertificateFacts | null {
  if (data.type !== 'certifications' || data.id !== pixId) return null;
  const status = data.attributes.has('status') ? statusOf(data) : 'validated';
  const facts = status && factsOf(data, status, language);
  return facts && { ...facts, competences: certifiedCompetences(included) };
}

function factsOf(
  { id, attributes }: Resource,
  status: CertificateStatus,
  language: PageLanguage,
): CertificateFacts | null {
  const framework = frameworkOf(attributes.get('certificationframework'));
  if (!/^\d{1,19}$/.test(id) || framework === 'unknown') return null;
  const generation = generationOf(attributes);
  const standing = isFirstStage(attributes, framework) ? 'pending' : status;
  const isV3OfPix = generation === 'v3' && (framework === 'CORE' || framework === 'CLEA');
  const score = scoreOf(attributes, generation, isV3OfPix);
  // One date, three names: of the list, of V3, of V2.
  const satAt =
    attributes.get('certificationstartedat') ??
    attributes.get('certificationdate') ??
    attributes.get('date');
  const deliveredAt = attributes.get('deliveredat');
  return {
    ...NO_FACTS,
    pixId: id,
    code: codeOf(attributes.get('verificationcode')),
    status: standing,
    framework,
    generation,
    holder: holderOf(attributes),
    centre: readText(
      attributes.get('certificationcenter') ?? attributes.get('certificationcentername'),
      NAME_LIMIT,
    ),
    ...(isMoment(satAt) || isMoment(deliveredAt) ? { zone: localZone() } : {}),
    examDate: dayOf(satAt),
    deliveryDate: dayOf(deliveredAt),
    ...score,
    ...levelOf(attributes, generation, isV3OfPix && status === 'validated', score.score, language),
    maxCompetenceLevel: generation === 'v2' ? maxCompetenceLevelOf(attributes) : null,
    extras: extrasOf(attributes, generation),
  };
}

/** Pix+ Édu has two: whoever is « Admissible » still has a jury before them (pix-app.md 11). */
function isFirstStage(attributes: Resource['attributes'], framework: Framework | null): boolean {
  const level = attributes.get('level') ?? attributes.get('reachedmeshlevel');
  return (framework?.startsWith('EDU_') ?? false) && level === 'ADMISSIBLE';
}

/** Null: a status that nobody knows. */
function statusOf({ attributes }: Resource): CertificateStatus | null {
  const said = attributes.get('status');
  const status = typeof said === 'string' ? STATUSES[said.toUpperCase()] : undefined;
  // The older list tells a result that is not published yet: on Pix it still reads « waiting ».
  return status && attributes.get('ispublished') === false ? 'pending' : (status ?? null);
}

function frameworkOf(value: unknown): Framework | null | 'unknown' {
  if (value == null) return null;
  return FRAMEWORKS.find((one) => one === value) ?? 'unknown';
}

function generationOf(attributes: Resource['attributes']): Generation | null {
  const type = attributes.get('certificatetype');
  if (type === 'CERTIFICATE') return 'v3';
  if (type === 'ATTESTATION') return 'v2';
  const version = Number(attributes.get('algorithmengineversion') ?? attributes.get('version'));
  if (version === 3) return 'v3';
  return version === 2 ? 'v2' : null;
}

function codeOf(value: unknown): string | null {
  return typeof value === 'string' ? verificationCode(value) : null;
}

function holderOf(attributes: Resource['attributes']): string | null {
  const names = [attributes.get('firstname'), attributes.get('lastname')];
  return readText(names.filter((name) => typeof name === 'string').join(' '), NAME_LIMIT);
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && value.length > 10 && dayOf(value) !== null;
}

/** A moment on the wire, as its day where the browser is; a day on the wire as it is. */
function dayOf(value: unknown): PlainDate | null {
  const written = typeof value === 'string' ? plainDate(value.slice(0, 10)) : null;
  if (typeof value !== 'string' || value === written) return written;
  const at = Date.parse(value);
  // 31 February would be read as 3 March.
  return written === null || Number.isNaN(at) ? null : plainDate(localDay(at));
}
