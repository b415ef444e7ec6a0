// Width and height of a picture from its first octets, before anything decodes it: a small file can claim a huge canvas.

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** PNG, JPEG, GIF, WebP or BMP by its sign; undefined for anything else, or where the header is broken. */
export function imageSize(octets: Uint8Array): ImageSize | undefined {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  try {
    const start = String.fromCharCode(...octets.subarray(0, 16));
    if (start.startsWith('\u0089PNG\r\n\u001a\n')) return sized(view.getUint32(16), view.getUint32(20));
    if (start.startsWith('GIF8')) return sized(view.getUint16(6, true), view.getUint16(8, true));
    if (start.startsWith('\u00ff\u00d8')) return jpegSize(view);
    if (start.startsWith('BM')) return bmpSize(view);
    if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return webpSize(view, octets);
  } catch {
    // Cut off within its header.
  }
  return undefined;
}

function sized(width: number, height: number): ImageSize | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function bmpSize(view: DataView): ImageSize | undefined {
  if (view.getUint32(14, true) === 12) return sized(view.getUint16(18, true), view.getUint16(20, true));
  // A negative height means that the rows run from the top.
  return sized(Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true)));
}

/** The frame header is among the segments: SOF0 to SOF15, but for DHT, JPG and DAC (ITU T.81, table B.1). */
function jpegSize(view: DataView): ImageSize | undefined {
  for (let at = 2; at < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}

function webpSize(view: DataView, octets: Uint8Array): ImageSize | undefined {
  const form = String.fromCharCode(...octets.subarray(12, 16));
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  if (form === 'VP8X') return sized(three(24) + 1, three(27) + 1);
  if (form === 'VP8 ') return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (form !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
}
