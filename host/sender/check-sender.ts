// Checks who sent a message: the bytes in a worker, the questions to the name servers from here, the finding on record.

import type { Actor } from '#core/audit/leaf.ts';
import type { Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { SenderCheck } from '#core/case/sender-check.ts';
import { findCheckable, recordSenderCheck } from '#core/desk/commands/record-sender-check.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { StoredMessage } from '#core/desk/ports.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { createDnsAsker, type AskDns } from '#mail/sender/ask-dns.ts';
import { gatherFinding, repeatFinding, type SenderPool } from '#mail/sender/gather-finding.ts';
import type { SenderAnswer } from '#mail/sender/sender-worker.ts';
import type { OpenSession } from '../session.ts';
import { workerUrls } from '../worker-urls.ts';

export interface SenderTools {
  /** Module of the worker; beside the sources where not given. */
  readonly workerUrl?: URL | undefined;
  /** The name servers of the system or of the preference where not given. */
  readonly askDns?: AskDns | undefined;
  now(): Instant;
  /** The session that is open now: a check takes a while, and the desk may be locked meanwhile. */
  current(): OpenSession | undefined;
}

/** One check after the other with one pool, which ends with `work`: a check is rare, and its code is large. */
export async function withSenderPool<T>(tools: SenderTools, work: (pool: SenderPool) => Promise<T>): Promise<T> {
  const pool = createParserPool<SenderAnswer>({
    workerUrl: tools.workerUrl ?? workerUrls.sender,
    size: 1,
    wallMilliseconds: 20_000,
  });
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

/** What is found goes into the journal; nothing does where nobody answered or the desk was locked meanwhile. */
export async function checkSender(
  tools: SenderTools,
  pool: SenderPool,
  id: MessageId,
  by: Actor,
): Promise<Result<SenderCheck, Obstacle>> {
  const session = tools.current();
  if (session === undefined) return fail({ code: 'desk-locked' });
  const { desk } = session.open;
  const message = findCheckable(desk, id);
  if (!message.ok) return message;
  const judgedAt = momentOf(message.value, tools.now());
  const request = { at: judgedAt, client: { by: 'header', trust: desk.senders.trustOf(id) } } as const;
  const { nameServers } = desk.senders.preference();
  const ask = tools.askDns ?? createDnsAsker({ servers: nameServers, now: tools.now });
  const found = await gatherFinding(pool, new Uint8Array(desk.messages.raw(id)), request, ask);
  if (tools.current() !== session) return fail({ code: 'desk-locked' });
  if (found === undefined) return fail({ code: 'sender-not-checkable', id, reason: 'unread' });
  const { address, origin, own, unsigned, client, used } = found;
  const check = { address, fromFaults: origin.faults, own, unsigned, judgedAt, client, evidence: used };
  return recordSenderCheck(desk, id, check, by);
}

/** The check that is on record, made again from its own evidence: nobody is asked, and nothing is recorded. */
export async function repeatCheck(
  tools: SenderTools,
  pool: SenderPool,
  id: MessageId,
): Promise<Result<{ readonly isSame: boolean }, Obstacle>> {
  const session = tools.current();
  if (session === undefined) return fail({ code: 'desk-locked' });
  const { desk } = session.open;
  const message = findCheckable(desk, id);
  if (!message.ok) return message;
  const recorded = desk.senders.checkOf(id)?.check;
  if (recorded === undefined) return fail({ code: 'sender-no-answer' });
  const found = await repeatFinding(pool, new Uint8Array(desk.messages.raw(id)), {
    at: recorded.judgedAt,
    evidence: recorded.evidence,
    client: { by: 'record', client: recorded.client },
  });
  const facts = { own: recorded.own, faults: recorded.fromFaults, address: recorded.address };
  const again = found && { own: found.own, faults: found.origin.faults, address: found.address };
  return ok({ isSame: again !== undefined && spelled(again) === spelled(facts) });
}

/** What is undefined has no place in JSON, on either side. */
function spelled(facts: object): string {
  return canonicalJson(JSON.parse(JSON.stringify(facts)) as Json);
}

/** A signature is judged for the day of the receipt, where somebody but the sender vouches for that. */
function momentOf({ receivedAt, evidence }: StoredMessage, now: Instant): Instant {
  return evidence === 'date-header' || evidence === 'import-time' ? now : receivedAt;
}
