// Keeps prepared statements by their text: the query builder prepares one for each call, and what is prepared lies outside the
// memory that the garbage collector watches, so that a long piece of work would fill gigabytes with them.

import type Sqlite from 'better-sqlite3';

const mostKept = 256;

/** For the query builder alone: it uses a text always in the same mode. */
export function keepingStatements(sqlite: Sqlite.Database): Sqlite.Database {
  const kept = new Map<string, Sqlite.Statement>();
  const prepare = (text: string): Sqlite.Statement => {
    const statement = kept.get(text) ?? sqlite.prepare(text);
    // Moved to the end: the one that was not asked for longest goes first.
    kept.delete(text);
    kept.set(text, statement);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  return new Proxy(sqlite, {
    get: (target, name) => {
      if (name === 'prepare') return prepare;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
