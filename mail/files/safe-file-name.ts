// A file name that a sender chose, made fit to be written: no path, no device, nothing hidden.

import { cleanLine } from '../mime/clean-text.ts';

/** Names that Windows takes for devices, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/iu;
const forbidden = /[<>:"/\\|?*]/gu;
const mostOctets = 120;
const longestExtension = 20;

/**
 * At most 120 octets of UTF-8, the extension kept, valid on Windows, macOS and Linux. Two different names may
 * become equal: whoever writes files numbers them.
 */
export function safeFileName(name: string): string {
  const plain = trimmed(cleanLine(name.normalize('NFC')).replace(forbidden, '_'));
  const safe = trimmed(shortened(reserved.test(plain) ? `_${plain}` : plain));
  return safe === '' ? 'attachment' : safe;
}

/** Windows drops dots and spaces at the end, Unix hides names with a dot at the start. */
function trimmed(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/gu, '');
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= mostOctets) return name;
  const dot = name.lastIndexOf('.');
  const isExtension = dot > 0 && Buffer.byteLength(name.slice(dot)) <= longestExtension;
  const extension = isExtension ? name.slice(dot) : '';
  let stem = '';
  let room = mostOctets - Buffer.byteLength(extension);
  for (const character of isExtension ? name.slice(0, dot) : name) {
    room -= Buffer.byteLength(character);
    if (room < 0) break;
    stem += character;
  }
  return trimmed(stem) + extension;
}
