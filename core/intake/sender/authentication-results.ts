// Reads an Authentication-Results field (RFC 8601 2.2): who states it, and what each method came to.

import { normalDomain } from './domain-of.ts';
import type { AuthenticationResult, MethodResult } from '#core/case/sender-check.ts';

export interface StatedField {
  /** The authserv-id, in lower case. */
  readonly by: string;
  readonly results: readonly AuthenticationResult[];
}

const longestField = 20_000;
const mostResults = 40;
const results: ReadonlySet<string> = new Set<MethodResult>([
  'pass',
  'fail',
  'softfail',
  'neutral',
  'none',
  'temperror',
  'permerror',
  'policy',
]);
const methods: ReadonlySet<string> = new Set<AuthenticationResult['method']>(['dkim', 'spf', 'dmarc', 'arc']);
/** Which property names the domain that a method speaks for (RFC 8601 2.7), the better one first. */
const domainProperties: Readonly<Record<AuthenticationResult['method'], readonly string[]>> = {
  dkim: ['header.d', 'header.i'],
  spf: ['smtp.mailfrom', 'smtp.mail', 'smtp.helo'],
  dmarc: ['header.from'],
  arc: ['header.oldest-pass', 'smtp.remote-ip'],
};

/** undefined where the field breaks the grammar: half a statement is none. Never throws. */
export function parseAuthenticationResults(value: string): StatedField | undefined {
  if (value.length > longestField) return undefined;
  const reader = readerOf(value);
  if (!reader.skip()) return undefined;
  const by = reader.word(idEnd);
  if (by === undefined || by === '' || !reader.skip()) return undefined;
  // The version is 1 where it is named at all (RFC 8601 2.2).
  const version = reader.peek() === ';' || reader.peek() === '' ? '1' : reader.word(tokenEnd);
  if (version !== '1' || !reader.skip()) return undefined;
  const found: AuthenticationResult[] = [];
  let isNone = false;
  for (let count = 0; reader.take(';'); count += 1) {
    if (count > mostResults || !reader.skip()) return undefined;
    // A semicolon at the end is not in the grammar, and many write one.
    if (reader.peek() === '') break;
    const statement = readStatement(reader);
    if (statement === undefined) return undefined;
    if (statement === 'none') isNone = true;
    else if (statement !== 'unknown') found.push(statement);
  }
  if (reader.peek() !== '' || (isNone && found.length > 0)) return undefined;
  return { by: by.toLowerCase(), results: found };
}

/** `unknown`: well formed, but of a method or a result that says nothing to us. */
function readStatement(reader: Reader): AuthenticationResult | 'none' | 'unknown' | undefined {
  const method = reader.word(tokenEnd)?.toLowerCase();
  if (method === undefined || method === '' || !reader.skip()) return undefined;
  if (method === 'none' && reader.peek() !== '=' && reader.peek() !== '/') return 'none';
  if (reader.take('/') && (!reader.skip() || reader.word(tokenEnd) === undefined || !reader.skip())) return undefined;
  if (!reader.take('=') || !reader.skip()) return undefined;
  const result = reader.word(tokenEnd)?.toLowerCase();
  if (result === undefined || result === '' || !reader.skip()) return undefined;
  const properties = new Map<string, string>();
  while (reader.peek() !== '' && reader.peek() !== ';') {
    const type = reader.word(propertyEnd)?.toLowerCase();
    if (type === undefined || type === '' || !reader.skip() || !reader.take('=') || !reader.skip()) return undefined;
    const text = reader.word(valueEnd);
    if (text === undefined || !reader.skip()) return undefined;
    // The first counts: what comes later may be what the sender smuggled in.
    if (!properties.has(type)) properties.set(type, text);
  }
  if (!isMethod(method) || !isResult(result)) return 'unknown';
  const property = domainProperties[method].find((name) => properties.has(name));
  const domain = normalDomain((properties.get(property ?? '') ?? '').replace(/^.*@/su, ''));
  const selector = properties.get('header.s');
  return { method, result, domain, ...(selector !== undefined && { selector }) };
}

function isMethod(text: string): text is AuthenticationResult['method'] {
  return methods.has(text);
}

function isResult(text: string): text is MethodResult {
  return results.has(text);
}

const idEnd = /[\s();=]/u;
const tokenEnd = /[\s();=/]/u;
const propertyEnd = /[\s();=]/u;
/** Signatures hold `=` and `/`, and hardly anybody quotes them. */
const valueEnd = /[\s();]/u;

interface Reader {
  /** The character that comes next; empty at the end. */
  peek(): string;
  take(character: string): boolean;
  /** Passes over blanks and comments, which nest (RFC 5322 3.2.2); false where one does not close. */
  skip(): boolean;
  /** A quoted string, or everything up to one of these characters; undefined where a quote does not close. */
  word(end: RegExp): string | undefined;
}

function readerOf(text: string): Reader {
  let at = 0;
  const peek = (): string => text.charAt(at);

  function comment(): boolean {
    let depth = 0;
    for (; at < text.length; at += 1) {
      const character = peek();
      if (character === '\\') at += 1;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      if (depth === 0) {
        at += 1;
        return true;
      }
    }
    return false;
  }

  function quoted(): string | undefined {
    let word = '';
    for (at += 1; at < text.length; at += 1) {
      const character = peek();
      if (character === '"') {
        at += 1;
        return word;
      }
      if (character === '\\') at += 1;
      word += peek();
    }
    return undefined;
  }

  return {
    peek,
    take: (character) => {
      if (peek() !== character) return false;
      at += 1;
      return true;
    },
    skip: () => {
      for (;;) {
        while (/\s/u.test(peek())) at += 1;
        if (peek() !== '(') return true;
        if (!comment()) return false;
      }
    },
    word: (end) => {
      if (peek() === '"') return quoted();
      let word = '';
      for (; at < text.length && !end.test(peek()); at += 1) {
        // A quoted local part, as in smtp.mailfrom="jan jansen"@example.org.
        if (peek() === '"') return undefined;
        word += peek();
      }
      return word;
    },
  };
}
