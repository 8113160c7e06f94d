import { SOURCES, type Certificate } from '../domain/certificate/certificate.ts';

/**
 * The certificate as it may leave where the school wants no code to: neither the code, whoever told
 * it, nor the official PDF, on which it stands.
 */
export function withoutCode(certificate: Certificate): Certificate {
  const told: Certificate['told'] = {};
  for (const source of SOURCES) {
    const own = certificate.told[source];
    if (own) told[source] = { ...own, facts: { ...own.facts, code: null } };
  }
  return { ...certificate, told, file: null };
}
