// Another key for the database: a copy of it is brought under new keys beside it, proved, and put in its place. At any moment one of the two opens.

import { existsSync, renameSync, rmSync } from 'node:fs';
import { headFileOf, createHeadFile } from '#db/log/head-file.ts';
import { resealEpochs } from '#db/log/epochs.ts';
import { forgetFact } from '#db/facts.ts';
import { removeMigrationCopies } from '#db/migration-copies.ts';
import { openDatabase, type DeskDatabase } from '#db/open.ts';
import { copyDatabase, findBrokenPage, rekeyFile } from '#db/rekey.ts';
import { rewrapKeys } from '#db/rewrap.ts';
import { transact } from '#db/transact.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { copyFile, databaseFile, removeDatabase, renewedFile } from '../desk-files.ts';
import { resealAccounts } from '../sync/account-secret.ts';
import { isKeyOf } from './page-key.ts';
import { syncFile, syncFolder } from './replace-file.ts';
import type { Subkeys } from './subkeys.ts';

/** In the order in which they are done; told before each. */
export const renewalSteps = ['copy', 'rekey', 'reseal', 'head', 'check', 'keys', 'swap', 'done'] as const;
export type RenewalStep = (typeof renewalSteps)[number];

export interface Renewal {
  readonly folder: string;
  /** Keys in force. */
  readonly from: Subkeys;
  /** Keys from now on. Their newest shred key wraps everything; of the others none is needed any more. */
  readonly to: Subkeys;
  /** Writes the key files of `to`: from here on only they open the desk. */
  readonly commit: () => void;
  readonly onStep: (step: RenewalStep) => void;
}

/** The renewed copy of the head file, until the swap. */
const renewedHead = (folder: string) => `${headFileOf(databaseFile(folder))}.renewed`;

/**
 * The desk must be closed. Throws `StorageFault` and what the file system says; then what was in force still is, unless the
 * key files were written: the next opening finishes the swap (`settleRenewal`).
 */
export function renewKeys({ folder, from, to, commit, onStep }: Renewal): void {
  const live = databaseFile(folder);
  clearRenewal(folder);
  onStep('copy');
  // Open until the swap: nobody else opens it meanwhile.
  const database = opened(live, from);
  try {
    copyDatabase(database, copyFile(folder));
    onStep('rekey');
    rekeyFile(copyFile(folder), from.database, to.database);
    onStep('reseal');
    reseal(folder, from, to);
    onStep('head');
    renewHead(folder, from, to);
    onStep('check');
    prove(folder, to);
    syncFile(copyFile(folder));
    renameSync(copyFile(folder), renewedFile(folder));
    syncFolder(folder);
    onStep('keys');
    commit();
  } finally {
    database.close();
  }
  onStep('swap');
  swapRenewed(folder);
  onStep('done');
}

/** Puts the renewed files in place; the live one is closed. Finishes what a crash cut short as well. */
export function swapRenewed(folder: string): void {
  if (!existsSync(renewedFile(folder))) return;
  const live = databaseFile(folder);
  // Copies of before a migration are under the old key, which others may know.
  removeMigrationCopies(live);
  if (existsSync(renewedHead(folder))) renameSync(renewedHead(folder), headFileOf(live));
  // A write-ahead log of the old file would be taken for one of the new. It is empty: nothing was written since the copy.
  for (const suffix of ['-wal', '-shm', '-journal']) rmSync(`${live}${suffix}`, { force: true });
  renameSync(renewedFile(folder), live);
  syncFolder(folder);
}

/** Removes what a renewal left that did not come to its key files. Only while the live file is proved to open. */
export function clearRenewal(folder: string): void {
  removeDatabase(copyFile(folder));
  removeDatabase(renewedFile(folder));
  rmSync(renewedHead(folder), { force: true });
}

/** True when the key files are those of the renewed copy, and not of the file that still lies in its place. */
export function isSwapOwed(folder: string, databaseKey: Uint8Array): boolean {
  if (!existsSync(renewedFile(folder))) return false;
  return !isKeyOf(databaseFile(folder), databaseKey) && isKeyOf(renewedFile(folder), databaseKey);
}

/** Whatever is sealed under keys of the old master key, or wrapped under old shred keys. */
function reseal(folder: string, from: Subkeys, to: Subkeys): void {
  const database = opened(copyFile(folder), to);
  try {
    transact(database, () => {
      const newest = to.shred.at(-1);
      if (newest === undefined) throw new Error('there is no shred key');
      while (rewrapKeys(database, { from: [...from.shred, ...to.shred], to: newest, limit: 2000 }) > 0);
      resealEpochs(database, from.epochs, to.epochs);
      resealAccounts(database, from.credentials, to.credentials);
      forgetFact(database, 'rekey-owed');
      database.noteErasure();
    });
  } finally {
    database.close();
  }
}

/** A head that does not hold is left as it is: under the new key it does not hold either, and the alarm stands. */
function renewHead(folder: string, from: Subkeys, to: Subkeys): void {
  const old = createHeadFile(headFileOf(databaseFile(folder)), from.head);
  const reading = old.read();
  old.close();
  if (reading.kind !== 'found') return;
  const renewed = createHeadFile(renewedHead(folder), to.head);
  try {
    renewed.write(reading.head);
  } finally {
    renewed.close();
  }
}

/** Read back under the new key, every page. */
function prove(folder: string, to: Subkeys): void {
  const database = opened(copyFile(folder), to);
  try {
    if (findBrokenPage(database) !== undefined) throw new StorageFault({ code: 'desk-damaged' });
  } finally {
    database.close();
  }
}

function opened(file: string, keys: Subkeys): DeskDatabase {
  const database = openDatabase(file, keys, { create: false });
  if (!database.ok) throw new StorageFault(database.failure);
  return database.value;
}
