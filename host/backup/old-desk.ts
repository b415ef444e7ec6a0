// Looks at the desk that a backup is to replace: is it the same one, how far had it come, and what had been erased of it.

import { existsSync, readFileSync } from 'node:fs';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/day.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { listErasures, type Erasure } from '#db/erasures.ts';
import { endOfLog } from '#db/log/log-end.ts';
import { createHeadFile, headFileOf } from '#db/log/head-file.ts';
import { isOpenElsewhere } from '#db/rekey.ts';
import { databaseFile, hasDesk } from '../desk-files.ts';
import { holdKeys, openCustody, type KeyCustody } from '../keys/key-custody.ts';
import { deriveSubkeys, type Subkeys } from '../keys/subkeys.ts';
import { openUnlocked, type OpenDesk } from '../open-desk.ts';
import { deskParts } from './desk-parts.ts';
import { erasureFile, erasureKey, parseErasures } from './erasure-list.ts';

export interface OldDesk {
  readonly isThere: boolean;
  /** It is known to be the desk of the backup, so that nothing is lost with it but what is said. */
  readonly isSame: boolean;
  /** Lines of its log, as far as they can be told. */
  readonly entries: number | undefined;
  readonly erasures: readonly Erasure[];
  /** Its database or its list of erasures could be read: what was erased is known. */
  readonly knowsErasures: boolean;
  /** Lets go of it; while it is held nobody else can open it. */
  release(): void;
}

export interface LookTools {
  readonly folder: string;
  readonly masterKey: Uint8Array;
  readonly secret: string;
  /** Of the backup. */
  readonly log: string;
  readonly dedupe: Uint8Array;
  readonly now: () => Instant;
}

/** Expected failures: it is open elsewhere, or it is provably another desk. Changes nothing. */
export async function lookAtOldDesk(tools: LookTools): Promise<Result<OldDesk, Obstacle>> {
  const { folder, log } = tools;
  if (existsSync(databaseFile(folder)) && isOpenElsewhere(databaseFile(folder))) return fail({ code: 'desk-in-use' });
  const list = readList(tools);
  if (list !== undefined && list.log !== log) return fail({ code: 'backup-of-other-desk' });
  const unread: OldDesk = {
    isThere: deskParts(folder).some((name) => !name.startsWith('restore.')),
    isSame: list !== undefined,
    entries: undefined,
    erasures: list?.erasures ?? [],
    knowsErasures: list !== undefined,
    release: () => undefined,
  };
  if (!hasDesk(folder)) return ok(unread);
  const unlocked = await unlockOld(tools);
  if (unlocked === undefined) return ok(unread);
  // An opening that fails forgets the keys.
  const headKey = Uint8Array.from(unlocked.keys.head);
  const opened = open(tools, unlocked);
  if (!opened.ok && (opened.failure.code === 'desk-in-use' || opened.failure.code === 'desk-newer')) return opened;
  if (!opened.ok) return ok({ ...unread, isSame: true, entries: entriesOfHead(folder, headKey) });
  const desk = opened.value;
  if (desk.log !== log) {
    desk.close();
    return fail({ code: 'backup-of-other-desk' });
  }
  return ok({
    ...unread,
    isSame: true,
    entries: endOfLog(desk.database).size,
    erasures: [...unread.erasures, ...listErasures(desk.database, desk.desk.journal)],
    knowsErasures: true,
    release: () => desk.close(),
  });
}

interface Unlocked {
  readonly keys: Subkeys;
  readonly custody: KeyCustody;
}

/** With the master key of the backup, whatever the passphrase is by now; after a renewal of all keys, with the secret. */
async function unlockOld({ folder, masterKey, secret }: LookTools): Promise<Unlocked | undefined> {
  const custody = holdKeys(folder, masterKey);
  if (custody !== undefined) return { custody, keys: deriveSubkeys(masterKey, custody.secrets()) };
  const opened = await openCustody(folder, secret);
  if (!opened.ok) return undefined;
  const { custody: renewed, masterKey: other } = opened.value;
  const keys = deriveSubkeys(other, renewed.secrets());
  other.fill(0);
  return { custody: renewed, keys };
}

/** Whatever is wrong with the desk, it is about to be replaced: that it does not open is an answer, not a fault. */
function open({ folder, now }: LookTools, unlocked: Unlocked): Result<OpenDesk, Obstacle> {
  try {
    return openUnlocked(folder, unlocked, now);
  } catch {
    return fail({ code: 'desk-damaged' });
  }
}

/** The head outside the database knows how far the log had come. */
function entriesOfHead(folder: string, key: Uint8Array): number | undefined {
  const file = createHeadFile(headFileOf(databaseFile(folder)), key);
  const read = file.read();
  file.close();
  return read.kind === 'found' ? read.head.seq + 1 : undefined;
}

function readList({ folder, dedupe }: LookTools) {
  const file = erasureFile(folder);
  return existsSync(file) ? parseErasures(readFileSync(file, 'utf8'), erasureKey(dedupe)) : undefined;
}
