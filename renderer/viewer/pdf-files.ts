// What the PDF reader needs for pictures as scanners write them: JPEG 2000, JBIG2, colour profiles. Built in, not fetched.

import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm?url&inline';
import openjpeg from 'pdfjs-dist/wasm/openjpeg.wasm?url&inline';
import qcms from 'pdfjs-dist/wasm/qcms_bg.wasm?url&inline';

/** By the names that the reader asks for. */
export const pdfFiles: ReadonlyMap<string, () => Uint8Array> = new Map([
  ['jbig2.wasm', () => octetsOf(jbig2)],
  ['openjpeg.wasm', () => octetsOf(openjpeg)],
  ['qcms_bg.wasm', () => octetsOf(qcms)],
]);

/** Of a `data:` address in base64. */
function octetsOf(address: string): Uint8Array {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
