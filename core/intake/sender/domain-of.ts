// Domains of addresses, and which of them belong together by the Public Suffix List.

import { parse } from 'tldts';

const options = { allowPrivateDomains: true, extractHostname: false } as const;

/** What stands after the last at sign, in lower case and without a final dot; empty where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : normalDomain(address.slice(at + 1));
}

export function localPartOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at);
}

export function normalDomain(domain: string): string {
  return domain.trim().toLowerCase().replace(/\.$/u, '');
}

/** The domain that somebody registered: `example.co.uk` of `mail.example.co.uk`. undefined for an IP address or a bare host. */
export function registrableDomain(domain: string): string | undefined {
  return parse(normalDomain(domain), options).domain ?? undefined;
}

/** The registered name without its suffix: `example` of `mail.example.co.uk`. */
export function domainLabel(domain: string): string | undefined {
  return parse(normalDomain(domain), options).domainWithoutSuffix ?? undefined;
}

/** Whether a word is a domain under a suffix of the public root, such as `example.org`. */
export function isPublicDomain(text: string): boolean {
  const { domain, isIcann, isPrivate } = parse(normalDomain(text), options);
  return domain !== null && (isIcann === true || isPrivate === true);
}

/** Relaxed alignment in the sense of RFC 7489 3.1: one registered domain. Bare hosts and addresses align with nothing. */
export function isSameOrganisation(a: string, b: string): boolean {
  const registered = registrableDomain(a);
  return registered !== undefined && registered === registrableDomain(b);
}
