// Which files in a data folder are a desk's own, so that a desk that is brought back takes the place of all of them.

import { existsSync, readdirSync } from 'node:fs';

/** Preferences of the screens stay: they are the machine's. */
const own = [
  /^desk\.db(\..+)?(-wal|-shm|-journal)?$/u,
  /^keys(-[ab])?\.json(\.new)?$/u,
  /^head\.bin$/u,
  /^device\.slot$/u,
  /^erasures\.json$/u,
  /^.+\.part$/u,
  /^backup\.check$/u,
  /^restore\.(part|ready)$/u,
];

/** Names of the desk's files, and of what its unfinished work left; the database last, its log before it. */
export function deskParts(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).filter((name) => own.some((pattern) => pattern.test(name)));
  return found.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** What is in the folder and no desk's. */
export function otherFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(
    (name) => name !== 'preferences.json' && !own.some((pattern) => pattern.test(name)),
  );
}

/** A log that is left without its database harms nothing; the other way round it would be read as the log of another one. */
function rankOf(name: string): number {
  if (/-(wal|shm|journal)$/u.test(name)) return 0;
  return name === 'desk.db' ? 2 : 1;
}
