// Where a link of a mail leads, in words: what stands behind its text is what deceives.

import { domainToUnicode } from 'node:url';
import { getDomain } from 'tldts';
import type { MailLink } from '#core/desk/reading-views.ts';
import { cleanLine } from '../mime/clean-text.ts';

const longestTarget = 2_000;
const longestText = 300;

/** What looks like the name of a site in a text: `www.bank.example`, `https://bank.example/…`, `bank.example`. */
const siteInText =
  /(?:^|[\s(<"'«„])(?:https?:\/\/)?(?:[^\s/@]{1,200}@)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}[\p{L}\p{N}-]{1,62})(?=$|[/:?#\s)>"'»”.,])/iu;

/** @param target the address as the mail writes it */
export function describeLink(number: number, text: string, target: string): MailLink {
  const words = cleanLine(text).replace(/\s+/gu, ' ').slice(0, longestText);
  const { kind, asciiHost } = placeOf(target);
  const host = domainToUnicode(asciiHost) || asciiHost;
  return {
    number,
    text: words,
    target: target.slice(0, longestTarget),
    kind,
    host,
    asciiHost,
    isDifferentFromText: namesAnotherSite(words, kind, asciiHost),
  };
}

function placeOf(target: string): Pick<MailLink, 'kind' | 'asciiHost'> {
  let url: URL;
  try {
    // `//host/path` and `/path` have no meaning in a mail; a program would guess https.
    url = new URL(target.startsWith('//') ? `https:${target}` : target);
  } catch {
    return { kind: 'other', asciiHost: '' };
  }
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return { kind: 'web', asciiHost: url.hostname };
    case 'mailto:': {
      const [, domain = ''] = /@([^@?,;]+)(?:[?,;]|$)/u.exec(decoded(url.pathname)) ?? [];
      return { kind: 'mail', asciiHost: asciiOf(domain.trim()) };
    }
    case 'tel:':
    case 'sms:':
      return { kind: 'phone', asciiHost: '' };
    default:
      return { kind: 'other', asciiHost: '' };
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function asciiOf(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return '';
  }
}

/** A text that names no site cannot name a wrong one. `news.bank.example` is the same site as `bank.example`. */
function namesAnotherSite(text: string, kind: MailLink['kind'], asciiHost: string): boolean {
  const named = siteInText.exec(text)?.[1];
  if (named === undefined) return false;
  const stated = asciiOf(named);
  // "z.B.de" and the like: not a domain that anybody could have.
  if (stated === '' || getDomain(stated, { allowPrivateDomains: true }) === null) return false;
  if (kind === 'other' || asciiHost === '') return true;
  return siteOf(stated) !== siteOf(asciiHost);
}

function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
