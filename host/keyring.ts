// The operating system's store of secrets, as the desk sees it. Not every machine has one worth the name.

export interface Keyring {
  /** True only when the system really encrypts: with a key of its own that this user's log-in opens. */
  isAvailable(): Promise<boolean>;
  /** Bytes that only this user on this machine can turn back. Rejects when the keyring is not available. */
  protect(secret: Uint8Array): Promise<Uint8Array>;
  /** Rejects for what another user, another machine or nobody protected. */
  reveal(blob: Uint8Array): Promise<Uint8Array>;
}
