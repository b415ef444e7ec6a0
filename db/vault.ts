// The keys of subjects and of raw mails: each random, wrapped under the newest shred key, and destroyed to erase.

import { randomBytes } from 'node:crypto';
import type { Database, Statement } from 'better-sqlite3';
import type { MessageId } from '#core/base/id.ts';
import { openRaw, sealRaw } from './raw-cipher.ts';
import { seal, unseal } from './seal.ts';
import type { ShredKey } from './vault-keys.ts';

export interface Vault {
  /** The key of a subject; undefined once it is destroyed, or where there never was one. */
  keyOf(subject: string): Uint8Array | undefined;
  /** The same, made where there is none. Inside a transaction only. */
  keyFor(subject: string): Uint8Array;
  /** Inside a transaction only. A later line of the subject gets a key of its own. */
  destroyKey(subject: string): void;
  /** A `keyOf` that remembers a modest number of keys; for one pass over the log during which nothing is written. */
  reader(): (subject: string) => Uint8Array | undefined;
  /** Keeps a mail's raw octets under a key of their own, so that they can be destroyed without its lines. */
  putRaw(id: MessageId, raw: Uint8Array): void;
  /** undefined where there are none. Throws where they are there and do not open. */
  raw(id: MessageId): Buffer | undefined;
  /** Wraps the key of some octets under the newest shred key. */
  wrapKey(key: Uint8Array, purpose: string): { readonly generation: number; readonly wrapped: Buffer };
  /** undefined where the shred key of its generation is destroyed. */
  unwrapKey(row: WrappedRow, purpose: string): Buffer | undefined;
  hasRaw(id: MessageId): boolean;
  deleteRaw(id: MessageId): void;
  /** Newest last. */
  shredKeys(): readonly ShredKey[];
  /** The keys as their file has them from now on. */
  useShredKeys(keys: readonly ShredKey[]): void;
}

const keyLength = 32;

/** Lines of one subject lie near each other. */
const mostRemembered = 1000;

const subjectPurpose = (subject: string) => `dpo-desk/subject/v1\0${subject}`;
const rawKeyPurpose = (id: string) => `dpo-desk/raw-key/v1\0${id}`;
const rawPurpose = (id: string) => `dpo-desk/raw/v1\0${id}`;

export interface WrappedRow {
  readonly generation: number;
  readonly wrapped: Uint8Array;
}

export function createVault(sqlite: Database, keys: readonly ShredKey[]): Vault {
  let shredKeys = keys;
  const prepared = new Map<string, Statement>();

  // Tables are there only once the schema is up to date: each statement is prepared at its first use.
  function statement(sql: string): Statement {
    const known = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, known);
    return known;
  }

  function newest(): ShredKey {
    const last = shredKeys.at(-1);
    if (last === undefined) throw new Error('the desk has no shred key');
    return last;
  }

  function unwrap({ generation, wrapped }: WrappedRow, purpose: string): Buffer | undefined {
    const shred = shredKeys.find((key) => key.generation === generation);
    return shred && unseal(shred.key, wrapped, purpose);
  }

  function keyOf(subject: string): Uint8Array | undefined {
    const row = statement('SELECT generation, wrapped FROM subject_key WHERE subject = ?').get(subject);
    return row === undefined ? undefined : unwrap(row as WrappedRow, subjectPurpose(subject));
  }

  function reader(): (subject: string) => Uint8Array | undefined {
    const remembered = new Map<string, Uint8Array | undefined>();
    return (subject) => {
      if (!remembered.has(subject)) {
        if (remembered.size >= mostRemembered) remembered.clear();
        remembered.set(subject, keyOf(subject));
      }
      return remembered.get(subject);
    };
  }

  return {
    keyOf,
    keyFor: (subject) => {
      const known = keyOf(subject);
      if (known !== undefined) return known;
      if (!sqlite.inTransaction) throw new Error('keys are made inside a transaction only');
      const key = randomBytes(keyLength);
      const { generation, key: shred } = newest();
      statement('INSERT INTO subject_key (subject, generation, wrapped) VALUES (?, ?, ?)').run(
        subject,
        generation,
        seal(shred, key, subjectPurpose(subject)),
      );
      return key;
    },
    destroyKey: (subject) => {
      if (!sqlite.inTransaction) throw new Error('keys are destroyed inside a transaction only');
      statement('DELETE FROM subject_key WHERE subject = ?').run(subject);
    },
    reader,
    putRaw: (id, raw) => {
      const key = randomBytes(keyLength);
      const { generation, key: shred } = newest();
      statement('INSERT INTO raw_message (message_id, generation, wrapped, bytes) VALUES (?, ?, ?, ?)').run(
        id,
        generation,
        seal(shred, key, rawKeyPurpose(id)),
        sealRaw(key, raw, rawPurpose(id)),
      );
      key.fill(0);
    },
    raw: (id) => {
      const row = statement('SELECT generation, wrapped, bytes FROM raw_message WHERE message_id = ?').get(id) as
        | (WrappedRow & { readonly bytes: Uint8Array })
        | undefined;
      if (row === undefined) return undefined;
      const key = unwrap(row, rawKeyPurpose(id));
      const raw = key && openRaw(key, row.bytes, rawPurpose(id));
      if (raw === undefined) throw new Error(`the octets of message ${id} do not open`);
      return raw;
    },
    wrapKey: (key, purpose) => {
      const { generation, key: shred } = newest();
      return { generation, wrapped: Buffer.from(seal(shred, key, purpose)) };
    },
    unwrapKey: unwrap,
    hasRaw: (id) => statement('SELECT 1 FROM raw_message WHERE message_id = ?').get(id) !== undefined,
    deleteRaw: (id) => void statement('DELETE FROM raw_message WHERE message_id = ?').run(id),
    shredKeys: () => shredKeys,
    useShredKeys: (renewed) => {
      shredKeys = renewed;
    },
  };
}
