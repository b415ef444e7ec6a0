// Octets to text where the mail does not say how, or says it wrongly.

import { Transform, type TransformCallback } from 'node:stream';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
/** Every octet has a character in it, and it is what most old European mail is written in. */
const western = new TextDecoder('windows-1252');

/** UTF-8 where the octets are UTF-8, else Windows-1252. */
export function guessText(octets: Uint8Array): string {
  try {
    return strictUtf8.decode(octets);
  } catch {
    return western.decode(octets);
  }
}

/** The same as a stream: octets in, UTF-8 out once all are there. */
export class GuessedText extends Transform {
  readonly #octets: Buffer[] = [];

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#octets.push(chunk);
    done();
  }

  override _flush(done: TransformCallback): void {
    done(null, Buffer.from(guessText(Buffer.concat(this.#octets))));
  }
}
