// Asks the domain name system one question, with a time limit, and keeps the answer as evidence.

import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Instant } from '#core/base/day.ts';
import type { DnsAnswer, DnsQuestion } from '#core/case/sender-check.ts';

/** Never rejects: that nobody answered is an answer too. */
export type AskDns = (question: DnsQuestion) => Promise<DnsAnswer>;

export interface DnsOptions {
  /** IP addresses, with a port where it is not 53; the system's own servers where empty. */
  readonly servers: readonly string[];
  now(): Instant;
  /** For one attempt; 3 000 unless told. */
  readonly milliseconds?: number;
  /** 2 unless told. */
  readonly tries?: number;
}

/** Hostile records are long: an answer beyond this is as good as none. */
const longestAnswer = 16_000;
const name = /^(?=.{1,253}$)[\w-]{1,63}(?:\.[\w-]{1,63})*$/u;

/** An IP address, or one with a port as `192.0.2.1:5353` and `[2001:db8::1]:5353`. */
export function isDnsServer(text: string): boolean {
  const [, bracketed, port] = /^\[([^\]]+)\](?::(\d{1,5}))?$/u.exec(text) ?? [];
  if (bracketed !== undefined) return isIP(bracketed) === 6 && Number(port ?? 53) < 65_536;
  const [host = '', after, ...rest] = text.split(':');
  if (rest.length > 0) return isIP(text) === 6;
  return isIP(host) === 4 && (after === undefined || (/^\d{1,5}$/u.test(after) && Number(after) < 65_536));
}

export function createDnsAsker({ servers, now, milliseconds = 3_000, tries = 2 }: DnsOptions): AskDns {
  const resolver = new Resolver({ timeout: milliseconds, tries });
  if (servers.length > 0) resolver.setServers([...servers]);
  return async (question) => {
    const base = { ...question, at: now() };
    // No such name can exist, so nobody is asked; a mail can hold anything where a name should be.
    if (!name.test(question.name)) return { ...base, values: [], failure: 'ENOTFOUND' };
    try {
      const values = await answerOf(resolver, question);
      const isTooLong = values.reduce((sum, value) => sum + value.length, 0) > longestAnswer;
      return isTooLong ? { ...base, values: [], failure: 'EBADRESP' } : { ...base, values };
    } catch (fault) {
      return { ...base, values: [], failure: codeOf(fault) };
    }
  };
}

async function answerOf(resolver: Resolver, question: DnsQuestion): Promise<string[]> {
  switch (question.type) {
    case 'TXT':
      return (await resolver.resolveTxt(question.name)).map((strings) => strings.join(''));
    case 'MX':
      return (await resolver.resolveMx(question.name)).map(({ priority, exchange }) => `${priority} ${exchange}`);
    case 'A':
      return await resolver.resolve4(question.name);
    case 'AAAA':
      return await resolver.resolve6(question.name);
    case 'PTR':
      return await resolver.resolvePtr(question.name);
    case 'CNAME':
      return await resolver.resolveCname(question.name);
    default: {
      const never: never = question.type;
      throw new Error(`no such record type: ${String(never)}`);
    }
  }
}

function codeOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return typeof code === 'string' && /^E[A-Z_]{2,30}$/u.test(code) ? code : 'ESERVFAIL';
}
