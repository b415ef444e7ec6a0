// Brings a check to its end: the worker says which DNS answers it lacks, they are asked for, and it looks again.

import type { DnsAnswer, DnsQuestion } from '#core/case/sender-check.ts';
import type { ParserPool } from '../mime/parser-pool.ts';
import type { AskDns } from './ask-dns.ts';
import type { SenderAnswer } from './sender-worker.ts';
import { packRequest } from './verify-frame.ts';
import type { SenderFinding, VerifyRequest } from './verify-sender.ts';

/** SPF alone may ask for ten includes one after the other, each with addresses (RFC 7208 4.6.4). */
const mostQuestions = 60;

export type SenderPool = ParserPool<SenderAnswer>;

/**
 * The last look asks for nothing that is not in the evidence, so it is at once the proof that the check can be repeated
 * from it. undefined where the message defeats the worker. Questions past the limit count as not answered.
 */
export async function gatherFinding(
  pool: SenderPool,
  raw: Uint8Array,
  request: Omit<VerifyRequest, 'evidence'>,
  ask: AskDns,
): Promise<SenderFinding | undefined> {
  const evidence: DnsAnswer[] = [];
  for (;;) {
    const answer = await pool.work(packRequest({ ...request, evidence }, raw));
    if (!answer.ok) return undefined;
    const { questions } = answer.finding;
    if (questions.length === 0) return answer.finding;
    evidence.push(...(await askAll(questions, evidence, ask)));
  }
}

/** The check from stored evidence alone; what it lacks counts as not answered. */
export async function repeatFinding(
  pool: SenderPool,
  raw: Uint8Array,
  request: VerifyRequest,
): Promise<SenderFinding | undefined> {
  const answer = await pool.work(packRequest(request, raw));
  return answer.ok ? answer.finding : undefined;
}

async function askAll(
  questions: readonly DnsQuestion[],
  evidence: readonly DnsAnswer[],
  ask: AskDns,
): Promise<DnsAnswer[]> {
  const left = Math.max(0, mostQuestions - evidence.length);
  const asked = await Promise.all(questions.slice(0, left).map(ask));
  const at = asked.at(-1)?.at ?? evidence.at(-1)?.at;
  // Each question gets an answer, so that the rounds come to an end whatever the message holds.
  const unasked =
    at === undefined ? [] : questions.slice(left).map((one) => ({ ...one, values: [], failure: 'ELIMIT', at }));
  return [...asked, ...unasked];
}
