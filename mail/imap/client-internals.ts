// The parts of the IMAP client that it keeps to itself and the desk cannot do without; the version is pinned.

import type { ImapFlow } from 'imapflow';

interface Token {
  readonly value?: unknown;
}

export interface Untagged {
  readonly attributes?: (Token | Token[] | null)[];
}

export interface ClientInternals {
  /** Folders that the client has listed; it lists one before it opens it the first time. */
  readonly folders: Map<string, unknown>;
  commands: ReadonlyMap<string, (client: ImapFlow, ...rest: never[]) => Promise<unknown>>;
  /** Called with what follows the name of a response code, for every response that carries one. */
  readonly sectionHandlers: Record<string, (section: readonly (Token | null)[]) => Promise<void>>;
  /** Called for VANISHED (RFC 7162 3.2.10); the client's own walks the set UID by UID, however long it claims to be. */
  untaggedVanished: (untagged: Untagged) => Promise<void>;
  /** True keeps it from asking for subscriptions when it lists. */
  skipLsub: boolean;
  run(command: 'ENABLE', extensions: readonly string[]): Promise<unknown>;
}

export function internalsOf(client: ImapFlow): ClientInternals {
  return client as unknown as ClientInternals;
}
