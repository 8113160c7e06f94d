/**
 * The address that opens LinkedIn's own form « add to profile », filled in. No end date: Pix gives
 * none. Source of the parameters: pix-certificate.md 5.3.
 */
import type { CertificateFacts } from '../domain/certificate/facts.ts';
import { FRAMEWORK_NAMES, VERIFICATION_PAGE } from '../pix/certificate-words.ts';

/** LinkedIn's user agreement lets nobody younger in. */
export const LINKEDIN_AGE = 16;

export function linkedInAddress(facts: CertificateFacts, withCode: boolean): string {
  const address = new URL('https://www.linkedin.com/profile/add');
  const set = (name: string, value: string) => address.searchParams.set(name, value);
  set('startTask', 'CERTIFICATION_NAME');
  set('name', FRAMEWORK_NAMES[facts.framework ?? 'CORE']);
  set('organizationName', 'Pix');
  // Issued = delivered: the day of the exam is not put in its place.
  if (facts.deliveryDate !== null) {
    const [year, month] = facts.deliveryDate.split('-');
    set('issueYear', String(Number(year)));
    set('issueMonth', String(Number(month)));
  }
  set('certUrl', VERIFICATION_PAGE);
  if (withCode && facts.code !== null) set('certId', facts.code);
  // Spaces as %20, which every server reads; a plus sign of a value is %2B already.
  return address.href.replaceAll('+', '%20');
}
