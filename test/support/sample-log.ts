// An audit log in memory, with the lines of several cases and messages among each other.

import { randomBytes } from 'node:crypto';
import { emptyHead, nextLeaf, type ChainLine, type Head } from '#core/audit/chain.ts';
import type { Moment } from '#core/audit/leaf.ts';
import { padPayload } from '#core/audit/payload.ts';
import { instantOf } from '#core/base/day.ts';

export const logName = 'AAECAwQFBgcICQoLDA0ODw';

/** What the clocks say at the line with this number: a minute a line. */
export function sampleMoment(index: number): Moment {
  const ts = instantOf(Date.UTC(2026, 2, 5) + index * 60_000);
  return { ts, boot: 'AAECAwQFBgc', mono: String(index * 60_000_000_000), ck: 'ok' };
}

/** Turns of the subjects: `desk` and some cases and messages, each with lines of its own. */
const turns = ['desk', 'cone', 'mone', 'cone', 'ctwo', 'mtwo', 'cone', 'mone', 'ctwo', 'cthree', 'ctwo'];

/** A log of so many lines, each with its opening. */
export function sampleLog(length: number, log = logName): readonly ChainLine[] {
  let head = emptyHead;
  const subjects = new Map<string, Head>();
  return Array.from({ length }, (_unused, index): ChainLine => {
    const subject = turns[index % turns.length] ?? 'desk';
    const opening = new Uint8Array(randomBytes(32));
    const padded = padPayload({ act: 'case.reopened', reason: `Grund ${index}: ça va` });
    const own = subjects.get(subject) ?? emptyHead;
    const entry = { log, moment: sampleMoment(index), subject, act: 'case.reopened', by: 'user', padded } as const;
    const next = nextLeaf({ ...entry, opening, epoch: 0, app: '1.0.0' }, head, own);
    head = { size: head.size + 1, hash: next.hash };
    subjects.set(subject, { size: own.size + 1, hash: next.hash });
    return { text: next.text, opening: { opening, padded } };
  });
}

/** The subject of a line. */
export function subjectOf({ text }: ChainLine): string {
  return (JSON.parse(text) as { sub: string }).sub;
}
