// Why keys open nothing, or cannot be changed.

/** `plain`: the system's store only looks as if it encrypted. `changed`: it is not the one that the slot was made with. */
export type KeyringFault = 'absent' | 'plain' | 'changed';

export type KeyObstacle =
  /** A primitive does not give what its standard says: whatever it encrypted might never open again. */
  | { readonly code: 'crypto-broken' }
  | { readonly code: 'passphrase-wrong' }
  | { readonly code: 'passphrase-weak' }
  | { readonly code: 'recovery-key-wrong' }
  /** Too many wrong guesses in a row. */
  | { readonly code: 'guess-too-soon'; readonly seconds: number }
  | { readonly code: 'device-slot-absent' }
  | { readonly code: 'keyring-unfit'; readonly reason: KeyringFault };
