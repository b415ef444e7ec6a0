// The keys that the database side works with; the host derives them and keeps their files.

/** One generation of the key that wraps the keys of subjects and of raw mails. */
export interface ShredKey {
  readonly generation: number;
  readonly key: Uint8Array;
}

export interface VaultKeys {
  /** Raw key of the database file. */
  readonly database: Uint8Array;
  /** Newest last, at least one. */
  readonly shred: readonly ShredKey[];
  /** Seals the private keys of the log's epochs. */
  readonly epochs: Uint8Array;
  /** MAC of the head outside the database. */
  readonly head: Uint8Array;
}

/** How a generation of shred keys is made and destroyed; each gives the list as it is then. */
export interface ShredKeyFile {
  /** A new newest generation, safe on disk before this returns. */
  renew(): readonly ShredKey[];
  /** Every generation but the newest is gone from every key file once this returns. */
  dropOld(): readonly ShredKey[];
}
