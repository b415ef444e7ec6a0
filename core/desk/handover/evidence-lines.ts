// Reads the lines of an evidence file back as events: what another desk's log says of a case. The file must have been verified.

import { base64 } from '@scure/base';
import { leafHash, parseLeaf, type Actor } from '#core/audit/leaf.ts';
import { unpadPayload } from '#core/audit/payload.ts';
import type { Instant } from '#core/base/day.ts';
import type { JournalEvent } from '#core/case/event.ts';
import { readEvent } from '#core/case/read-event.ts';

export interface EvidenceLine {
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor;
  /** Id of the case or the message over there. */
  readonly subject: string;
  /** Leaf hash. */
  readonly hash: string;
  readonly event: JournalEvent;
}

/** Of the case and its messages, oldest first. undefined where a line has no content, as after an erasure. */
export function evidenceLines(logText: string, openText: string): readonly EvidenceLine[] | undefined {
  const contents = new Map<number, string | undefined>();
  for (const line of linesOf(openText)) {
    const { seq, p } = JSON.parse(line) as { readonly seq: number; readonly p: string };
    contents.set(seq, unpadPayload(base64.decode(p)));
  }
  const lines: EvidenceLine[] = [];
  for (const text of linesOf(logText)) {
    const leaf = parseLeaf(text);
    if (leaf === undefined) return undefined;
    if (leaf.sub === 'desk') continue;
    const content = contents.get(leaf.seq);
    if (content === undefined) return undefined;
    const event = readEvent(JSON.parse(content), leaf.ts);
    lines.push({ seq: leaf.seq, at: leaf.ts, by: leaf.by, subject: leaf.sub, hash: leafHash(text), event });
  }
  return lines;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
