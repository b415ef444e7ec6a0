// The letters and the files of a case as its journal tells of them.

import type { Day, Instant } from '#core/base/day.ts';
import type { FileId, LetterId } from '#core/base/id.ts';
import type { FileEvent, LetterEvent } from '#core/case/letter-event.ts';
import type { JournalRow } from '#core/desk/views.ts';

type Left = Extract<LetterEvent, { act: 'case.letter-left' }>;
type Added = Extract<FileEvent, { act: 'case.file-added' }>;

export interface LetterThatLeft extends Omit<Left, 'act'> {
  readonly at: Instant;
  readonly bounces: readonly {
    readonly recipient: string;
    readonly status: string;
    readonly isFinal: boolean;
    readonly on: Instant;
  }[];
}

export interface FileOfCase extends Omit<Added, 'act'> {
  readonly at: Instant;
  /** When it was taken out again; undefined while it is there. */
  readonly removedAt: Instant | undefined;
  /** The days on which it went out with a letter. */
  readonly sentOn: readonly Day[];
}

/** Oldest first. */
export function lettersThatLeft(journal: readonly JournalRow[]): readonly LetterThatLeft[] {
  return journal.flatMap(({ at, event }) => {
    if (event?.act !== 'case.letter-left') return [];
    const { act: _act, ...letter } = event;
    const bounces = journal.flatMap((row) =>
      row.event?.act === 'case.letter-bounced' && row.event.letter === letter.letter
        ? [{ recipient: row.event.recipient, status: row.event.status, isFinal: row.event.isFinal, on: row.at }]
        : [],
    );
    return [{ ...letter, at, bounces }];
  });
}

/** Oldest first. */
export function filesOfCase(journal: readonly JournalRow[]): readonly FileOfCase[] {
  const letters = lettersThatLeft(journal);
  return journal.flatMap(({ at, event }) => {
    if (event?.act !== 'case.file-added') return [];
    const { act: _act, ...file } = event;
    const removed = journal.find((row) => row.event?.act === 'case.file-removed' && row.event.file === file.file);
    const sentOn = letters.filter(({ files }) => files.includes(file.file)).map(({ on }) => on);
    return [{ ...file, at, removedAt: removed?.at, sentOn }];
  });
}

/** Names of parts are made of the desk's own ids, which hold nothing that a file system could take amiss. */
const plainId = /^[a-z0-9]{1,64}$/u;

/** A part's name for a letter as it left; undefined for an id that is none of this desk's. */
export function letterPart(id: LetterId): string | undefined {
  return plainId.test(id) ? `letter/${id}.eml` : undefined;
}

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'application/zip': 'zip' };

/** A part's name for a file that went out: never the name that somebody gave it. */
export function filePart({
  file,
  mediaType,
}: {
  readonly file: FileId;
  readonly mediaType: string;
}): string | undefined {
  return plainId.test(file) ? `file/${file}.${endings[mediaType] ?? 'bin'}` : undefined;
}

/**
 * Whether its octets belong to the evidence: what the desk made and what went out to somebody. What was brought in stays with the desk: it may
 * hold the data of others, and it proves nothing of what was told.
 */
export function isEvidence({ origin, sentOn, removedAt }: FileOfCase): boolean {
  return origin.kind !== 'brought' && sentOn.length > 0 && removedAt === undefined;
}
