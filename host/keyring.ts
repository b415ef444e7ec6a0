// The operating system's store of secrets, as the desk sees it. Not every machine has one worth the name.

export interface KeyringBackend {
  /** `real`: the system encrypts with a key that this user's log-in opens. `plain`: it only looks as if it did. */
  readonly kind: 'real' | 'plain' | 'absent';
  /** The system's name for the store, such as `gnome_libsecret`. Another name later is another store. */
  readonly name: string;
}

export interface Keyring {
  backend(): Promise<KeyringBackend>;
  /** Bytes that only this user on this machine can turn back. Rejects when the keyring is not available. */
  protect(secret: Uint8Array): Promise<Uint8Array>;
  /** Rejects for what another user, another machine or nobody protected. */
  reveal(blob: Uint8Array): Promise<Uint8Array>;
}
