// One file of an export.

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}
