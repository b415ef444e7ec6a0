// A mail folder's life as a plain model, and a pull of it that keeps to the port: what a ledger is compared with.

import type { Instant } from '#core/base/day.ts';
import type { FolderLedger } from '#mail/imap/folder-ledger.ts';

export type LifeStep =
  /** A mail arrives; the same `content` is the same octets. */
  | { readonly do: 'arrive'; readonly content: number }
  /** Mails come and are deleted before anybody looks. */
  | { readonly do: 'skip'; readonly count: number }
  | { readonly do: 'delete'; readonly pick: number }
  | { readonly do: 'withhold'; readonly pick: number }
  /** The server numbers anew, or goes back to an earlier numbering. */
  | { readonly do: 'renumber'; readonly to: number }
  /** A pull; `cut` mails are taken in before the line breaks, `losing` of those planned are deleted under way. */
  | { readonly do: 'pull'; readonly cut: number | undefined; readonly losing: number };

export interface ModelEpoch {
  readonly stored: Map<number, number>;
  readonly gone: Set<number>;
  readonly vanished: Set<number>;
  readonly withheld: Set<number>;
  uidNext: number | undefined;
  onServer: number | undefined;
}

/** What happened, told without the ledger. */
export interface ModelServer {
  live(step: LifeStep): void;
  readonly epochs: ReadonlyMap<string, ModelEpoch>;
  current(): string;
  /** Contents that the ledger was given, each once. */
  readonly contents: ReadonlySet<number>;
}

interface Numbering {
  uidNext: number;
  readonly mails: Map<number, number>;
}

export function modelServer(ledger: FolderLedger, bytesOf: (content: number) => Buffer): ModelServer {
  const numberings = new Map<string, Numbering>([['1', { uidNext: 1, mails: new Map() }]]);
  const epochs = new Map<string, ModelEpoch>();
  const contents = new Set<number>();
  const held = new Set<number>();
  let validity = '1';
  const now = (): Numbering => numberings.get(validity) ?? { uidNext: 1, mails: new Map() };
  const pickUid = (pick: number): number | undefined => {
    const uids = [...now().mails.keys()];
    return uids[pick % Math.max(1, uids.length)];
  };

  function pull(cut: number | undefined, losing: number): void {
    const known = ledger.open({ uidValidity: validity });
    const epoch = epochs.get(validity) ?? {
      stored: new Map<number, number>(),
      gone: new Set<number>(),
      vanished: new Set<number>(),
      withheld: new Set<number>(),
      uidNext: undefined,
      onServer: undefined,
    };
    epochs.set(validity, epoch);
    const { mails } = now();
    const lost = known.present().filter((uid) => !mails.has(uid));
    ledger.lose(lost);
    for (const uid of lost) epoch.gone.add(uid);
    const vanished = known.withheld().filter((uid) => !mails.has(uid));
    miss(epoch, vanished, 'vanished');
    const planned = [...mails.keys()].filter((uid) => !known.has(uid)).toSorted((a, b) => b - a);
    const dying = new Set(planned.slice(0, losing));
    for (const [place, uid] of planned.entries()) {
      if (place === cut) return;
      if (dying.has(uid)) mails.delete(uid);
      const content = mails.get(uid);
      if (content === undefined) miss(epoch, [uid], 'vanished');
      else if (held.has(content)) miss(epoch, [uid], 'withheld');
      else take(epoch, uid, content);
    }
    if (cut !== undefined) return;
    epoch.uidNext = now().uidNext;
    epoch.onServer = mails.size;
    const comparedAt = '2026-03-05T09:00:00.000Z' as Instant;
    ledger.level({ uidNext: now().uidNext, exists: mails.size, highestModseq: undefined, comparedAt });
  }

  function miss(epoch: ModelEpoch, uids: readonly number[], fate: 'vanished' | 'withheld'): void {
    ledger.miss(uids.map((uid) => ({ uid, fate })));
    for (const uid of uids) {
      epoch[fate === 'vanished' ? 'withheld' : 'vanished'].delete(uid);
      epoch[fate].add(uid);
    }
  }

  function take(epoch: ModelEpoch, uid: number, content: number): void {
    const raw = bytesOf(content);
    const facts = { internalDate: undefined, isPartial: false, isDiffering: false, announcedSize: raw.length };
    ledger.store([{ uid, raw, ...facts }]);
    contents.add(content);
    epoch.stored.set(uid, content);
    for (const fate of ['gone', 'vanished', 'withheld'] as const) epoch[fate].delete(uid);
  }

  return {
    epochs,
    contents,
    current: () => validity,
    live: (step) => {
      switch (step.do) {
        case 'arrive':
          now().mails.set(now().uidNext++, step.content);
          return;
        case 'skip':
          now().uidNext += step.count;
          return;
        case 'delete': {
          const uid = pickUid(step.pick);
          if (uid !== undefined) now().mails.delete(uid);
          return;
        }
        case 'withhold': {
          const content = now().mails.get(pickUid(step.pick) ?? 0);
          if (content !== undefined && !held.delete(content)) held.add(content);
          return;
        }
        case 'renumber': {
          const next = String(step.to);
          const mails = [...now().mails.values()];
          if (next === validity) return;
          validity = next;
          // An earlier numbering comes back with the mails that it had.
          if (numberings.has(next)) return;
          numberings.set(next, {
            uidNext: mails.length + 1,
            mails: new Map(mails.map((content, place) => [place + 1, content])),
          });
          return;
        }
        case 'pull':
          pull(step.cut, step.losing);
      }
    },
  };
}
