// What a file is by its first octets, whatever its name or its sender say.

/** What the desk tells apart; `binary` is everything that it does not know. */
export const mediaKinds = [
  'pdf',
  'png',
  'jpeg',
  'gif',
  'webp',
  'bmp',
  'tiff',
  'heic',
  'office',
  'old-office',
  'open-document',
  'rtf',
  'html',
  'svg',
  'xml',
  'mail',
  'calendar',
  'card',
  'text',
  'zip',
  'archive',
  'signed',
  'audio',
  'video',
  'program',
  'script',
  'binary',
  'empty',
] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** The media type under which a file of the kind is handed on. */
export const mediaTypeOf: Readonly<Record<MediaKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  heic: 'image/heic',
  office: 'application/vnd.openxmlformats-officedocument',
  'old-office': 'application/x-ole-storage',
  'open-document': 'application/vnd.oasis.opendocument',
  rtf: 'application/rtf',
  html: 'text/html',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  mail: 'message/rfc822',
  calendar: 'text/calendar',
  card: 'text/vcard',
  text: 'text/plain',
  zip: 'application/zip',
  archive: 'application/octet-stream',
  signed: 'application/pkcs7-mime',
  audio: 'application/octet-stream',
  video: 'application/octet-stream',
  program: 'application/octet-stream',
  script: 'text/plain',
  binary: 'application/octet-stream',
  empty: 'application/octet-stream',
};

/** Signs that stand at one place; the first that fits decides. */
const signs: readonly (readonly [at: number, sign: string, kind: MediaKind])[] = [
  [0, '\u0089PNG\r\n\u001a\n', 'png'],
  [0, '\u00ff\u00d8\u00ff', 'jpeg'],
  [0, 'GIF87a', 'gif'],
  [0, 'GIF89a', 'gif'],
  [0, 'II*\0', 'tiff'],
  [0, 'MM\0*', 'tiff'],
  [0, '{\\rtf', 'rtf'],
  [0, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'old-office'],
  [0, 'MZ', 'program'],
  [0, '\u007fELF', 'program'],
  [0, '\u00cf\u00fa\u00ed\u00fe', 'program'],
  [0, '\u00ce\u00fa\u00ed\u00fe', 'program'],
  [0, '\u00ca\u00fe\u00ba\u00be', 'program'],
  [0, 'L\0\0\0\u0001\u0014\u0002\0', 'program'],
  [0, 'dex\n', 'program'],
  [0, '\0asm', 'program'],
  [0, '#!', 'script'],
  [0, 'Rar!\u001a\u0007', 'archive'],
  [0, '7z\u00bc\u00af\u0027\u001c', 'archive'],
  [0, '\u001f\u008b', 'archive'],
  [0, 'BZh', 'archive'],
  [0, '\u00fd7zXZ\0', 'archive'],
  [0, 'MSCF', 'archive'],
  [0, '!<arch>\n', 'archive'],
  [257, 'ustar', 'archive'],
  [0x8001, 'CD001', 'archive'],
  [0, 'ITSF', 'program'],
  [0, 'ID3', 'audio'],
  [0, 'OggS', 'audio'],
  [0, 'fLaC', 'audio'],
  [0, '\u001aE\u00df\u00a3', 'video'],
  [0, '-----BEGIN PKCS7', 'signed'],
  [0, '-----BEGIN PGP MESSAGE', 'signed'],
  [0, 'BEGIN:VCALENDAR', 'calendar'],
  [0, 'BEGIN:VCARD', 'card'],
];

/** Of the first 64 KiB; how a program hides behind other octets there is for a scanner to find, not for us. */
const looked = 65_536;

/** Never throws, whatever the octets are. */
export function mediaKindOf(octets: Uint8Array): MediaKind {
  if (octets.length === 0) return 'empty';
  const head = latin1(octets.subarray(0, looked));
  // A PDF may start with a few other octets (ISO 32000-1, annex H.3.4.1), but no program may.
  const sign = signs.find(([at, text]) => head.startsWith(text, at));
  if (sign !== undefined) return sign[2];
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('RIFF')) return riffKind(head.slice(8, 12));
  if (head.startsWith('ftyp', 4)) return /^(?:hei|hev|mif|avi)/u.test(head.slice(8, 12)) ? 'heic' : 'video';
  if (head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0') return 'bmp';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return zipKind(head);
  return isText(octets) ? textKind(head) : 'binary';
}

function latin1(octets: Uint8Array): string {
  let text = '';
  for (let at = 0; at < octets.length; at += 8_192) text += String.fromCharCode(...octets.subarray(at, at + 8_192));
  return text;
}

function riffKind(form: string): MediaKind {
  if (form === 'WEBP') return 'webp';
  return form === 'WAVE' ? 'audio' : 'video';
}

function zipKind(head: string): MediaKind {
  if (/META-INF\/MANIFEST\.MF|AndroidManifest\.xml/u.test(head)) return 'program';
  if (head.includes('[Content_Types].xml') || /(?:word|xl|ppt)\/[a-z]/u.test(head)) return 'office';
  return head.slice(30, 90).includes('application/vnd.oasis.opendocument') ? 'open-document' : 'zip';
}

/** UTF-16 by its mark; otherwise no NUL and few other controls in the first kilobytes. */
function isText(octets: Uint8Array): boolean {
  const isUtf16 = (octets[0] === 0xff && octets[1] === 0xfe) || (octets[0] === 0xfe && octets[1] === 0xff);
  if (isUtf16) return true;
  const start = octets.subarray(0, 8_192);
  const controls = start.reduce((count, octet) => count + (octet < 32 && !(octet >= 9 && octet <= 13) ? 1 : 0), 0);
  return !start.includes(0) && controls * 50 <= start.length;
}

function textKind(head: string): MediaKind {
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s{0,1000}/u, '').slice(0, 4_096);
  const isXml = /^<\?xml\b/iu.test(start);
  if (/<svg[\s>]/iu.test(start) && /^<(?:\?xml|!--|!doctype svg|svg)/iu.test(start)) return 'svg';
  if (/<(?:!doctype html|html|head|body|script|iframe)\b/iu.test(start)) return 'html';
  if (isXml) return 'xml';
  return /^(?:received|return-path|from|mime-version|message-id|delivered-to|date): /iu.test(start) ? 'mail' : 'text';
}
