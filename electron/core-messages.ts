// What the main process and the desk's process say to each other, beside the calls that go through ports.

/** To the desk's process. `serve` brings the port of one window's page. */
export type ToCore =
  | { readonly kind: 'serve' }
  | { readonly kind: 'lock' }
  | { readonly kind: 'end' }
  | { readonly kind: 'keyring-answer'; readonly id: number; readonly value: boolean | Uint8Array | undefined };

/** The OS keyring is only reachable from the main process. */
export interface KeyringQuestion {
  readonly kind: 'keyring';
  readonly id: number;
  readonly act: 'isAvailable' | 'protect' | 'reveal';
  /** Empty for `isAvailable`. */
  readonly bytes: Uint8Array;
}

/** From the desk's process. `open-link` is for the system's browser. */
export type FromCore = KeyringQuestion | { readonly kind: 'open-link'; readonly url: string };

/** Arguments that the main process starts the desk's process with. */
export interface CoreArguments {
  readonly deskFolder: string;
}
