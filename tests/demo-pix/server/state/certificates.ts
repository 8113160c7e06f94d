import type { PupilName } from './pupils.ts';

export type CertificateStatus = 'WAITING_FOR_RESULTS' | 'VALIDATED' | 'REJECTED' | 'CANCELLED';

/** A certification that a pupil sat. Source: `pix-certificate.md 1.2` to `1.5`. */
export interface CertificateRecord {
  readonly id: string;
  readonly version: 2 | 3;
  /** `certification-framework` on the wire. */
  readonly framework: string;
  readonly status: CertificateStatus;
  readonly satAt: string;
  readonly deliveredAt: string;
  readonly center: string;
  readonly pixScore: number | null;
  /** Global level of the third version: number on the wire and French label. */
  readonly globalLevel: { readonly level: string; readonly label: string } | null;
  readonly code: string;
  readonly comment: string | null;
  /** Labels of what was obtained beside it. */
  readonly extras: readonly string[];
  readonly firstName: string;
  readonly lastName: string;
}

const BASE = {
  version: 3,
  framework: 'CORE',
  extras: [],
  status: 'VALIDATED',
  deliveredAt: '2026-05-20T10:00:00.000Z',
  center: 'Collège Imaginaire',
  globalLevel: null,
  comment: null,
  lastName: 'Exemple',
} as const;

const CERTIFICATES: Partial<Record<PupilName, readonly CertificateRecord[]>> = {
  'three-of-five': [
    {
      ...BASE,
      id: '31002',
      firstName: 'Lina',
      status: 'WAITING_FOR_RESULTS',
      satAt: '2026-11-17T09:00:00.000Z',
      pixScore: null,
      code: 'P-HJKM2346',
    },
    {
      ...BASE,
      id: '31001',
      firstName: 'Lina',
      satAt: '2026-05-12T08:30:00.000Z',
      pixScore: 312,
      globalLevel: { level: '3', label: 'Indépendant 1' },
      code: 'P-BCDF2346',
    },
  ],
  'all-sixteen': [
    {
      ...BASE,
      id: '32005',
      firstName: 'Malo',
      status: 'WAITING_FOR_RESULTS',
      satAt: '2026-11-18T13:00:00.000Z',
      pixScore: null,
      code: 'P-RTVW6789',
    },
    {
      ...BASE,
      id: '32004',
      firstName: 'Malo',
      satAt: '2026-05-13T08:30:00.000Z',
      pixScore: 655,
      globalLevel: { level: '6', label: 'Avancé 2' },
      code: 'P-GHJK6789',
    },
    {
      ...BASE,
      id: '32003',
      firstName: 'Malo',
      status: 'CANCELLED',
      satAt: '2025-12-02T08:30:00.000Z',
      pixScore: null,
      code: 'P-CDFG2347',
    },
    {
      ...BASE,
      id: '32002',
      firstName: 'Malo',
      status: 'REJECTED',
      satAt: '2025-05-06T08:30:00.000Z',
      pixScore: 0,
      code: 'P-DFGH2348',
      comment: 'Le nombre de réponses données ne permet pas de délivrer un certificat.',
    },
    {
      ...BASE,
      id: '32001',
      firstName: 'Malo',
      version: 2,
      satAt: '2024-04-09T08:30:00.000Z',
      deliveredAt: '2024-04-22T10:00:00.000Z',
      pixScore: 288,
      extras: ['CléA Numérique'],
      code: 'P-MPQR3467',
    },
  ],
};

/** Somebody else's certificate, found by its code only. Source: `pix-app.md 1.9`. */
export const SHARED_CERTIFICATE: CertificateRecord = {
  ...BASE,
  id: '39001',
  firstName: 'Ambre',
  lastName: 'Autre',
  satAt: '2026-04-07T08:30:00.000Z',
  pixScore: 704,
  globalLevel: { level: '6', label: 'Avancé 2' },
  code: 'P-XYWV9876',
};

/**
 * What a teacher or a student may have beside Pix: `setCertificates(...PIX_PLUS_CERTIFICATES)`. The
 * first two are the two stages of Pix+ Édu: an examination, then a jury. Source: `11`, Pix+ Édu.
 */
export const PIX_PLUS_CERTIFICATES: readonly Partial<CertificateRecord>[] = [
  {
    id: '34004',
    framework: 'EDU_1ER_DEGRE',
    pixScore: null,
    globalLevel: { level: 'ADMISSIBLE', label: 'Admissible' },
    satAt: '2026-09-22T08:30:00.000Z',
    deliveredAt: '2026-10-02T10:00:00.000Z',
    code: 'P-VWXY2347',
  },
  {
    id: '34003',
    framework: 'EDU_2ND_DEGRE',
    pixScore: null,
    globalLevel: { level: 'ADVANCED', label: 'Avancé' },
    code: 'P-TVWX3468',
  },
  {
    id: '34002',
    framework: 'DROIT',
    pixScore: null,
    globalLevel: { level: 'CONFIRMED', label: 'Confirmé' },
    satAt: '2026-04-14T08:30:00.000Z',
    code: 'P-QRTV4679',
  },
  {
    id: '34001',
    framework: 'PRO_SANTE',
    pixScore: null,
    globalLevel: null,
    status: 'REJECTED',
    satAt: '2026-03-10T08:30:00.000Z',
    code: 'P-MPQR4789',
  },
];

export function isPixPlus({ framework }: Pick<CertificateRecord, 'framework'>): boolean {
  return framework !== 'CORE' && framework !== 'CLEA';
}

/** An ordinary certificate of this pupil, changed where a test cares. */
export function certificateWith(
  firstName: string,
  patch: Partial<CertificateRecord>,
): CertificateRecord {
  return {
    ...BASE,
    id: '33001',
    firstName,
    satAt: '2026-05-12T08:30:00.000Z',
    pixScore: 312,
    globalLevel: { level: '3', label: 'Indépendant 1' },
    code: 'P-BCDF3467',
    ...patch,
  };
}

export function certificatesOf(name: PupilName): readonly CertificateRecord[] {
  return CERTIFICATES[name] ?? [];
}

export function certificateByCode(code: string): CertificateRecord | undefined {
  const wanted = code.trim().toUpperCase();
  return [SHARED_CERTIFICATE, ...Object.values(CERTIFICATES).flat()].find(
    (record) => record.code === wanted && record.status === 'VALIDATED',
  );
}
