// Answers the verifier's DNS questions from what was gathered before, and notes those that nobody has asked yet.

import type { DnsAnswer, DnsQuestion, DnsType } from '#core/case/sender-check.ts';

export interface EvidenceResolver {
  /** As mailauth asks; an unasked question fails as a server that is down would. */
  resolve(name: string, type: string): Promise<string[][] | string[]>;
  /** What was asked for in vain, each once. */
  unasked(): readonly DnsQuestion[];
  /** The answers that were made use of, each once, in their order. */
  used(): readonly DnsAnswer[];
}

const types: ReadonlySet<string> = new Set<DnsType>(['TXT', 'A', 'AAAA', 'MX', 'PTR', 'CNAME']);

class DnsFailure extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export function createEvidenceResolver(evidence: readonly DnsAnswer[]): EvidenceResolver {
  const answers = new Map(evidence.map((answer) => [keyOf(answer), answer]));
  const used = new Set<string>();
  const unasked = new Map<string, DnsQuestion>();
  return {
    resolve: async (name, type) => {
      if (!isType(type)) throw new DnsFailure('ENOTFOUND');
      const question = { name: name.toLowerCase().replace(/\.$/u, ''), type };
      const answer = answers.get(keyOf(question));
      if (answer === undefined) {
        unasked.set(keyOf(question), question);
        throw new DnsFailure('EUNASKED');
      }
      used.add(keyOf(question));
      if (answer.failure !== undefined) throw new DnsFailure(answer.failure);
      return valuesFor(answer);
    },
    unasked: () => [...unasked.values()],
    used: () => evidence.filter((answer) => used.has(keyOf(answer))),
  };
}

/** In the form in which node:dns answers, which is what mailauth expects. */
function valuesFor({ type, values }: DnsAnswer): string[][] | string[] {
  switch (type) {
    case 'TXT':
      return values.map((value) => [value]);
    case 'MX':
      // Its types know texts only; its code reads these two properties.
      return values.map((value) => {
        const [priority = '0', exchange = ''] = value.split(' ');
        return { priority: Number(priority), exchange };
      }) as unknown as string[];
    default:
      return [...values];
  }
}

function isType(type: string): type is DnsType {
  return types.has(type);
}

function keyOf({ name, type }: DnsQuestion): string {
  return `${type} ${name}`;
}
