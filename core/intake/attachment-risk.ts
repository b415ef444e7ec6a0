// What may be wrong with an attachment, by its name and by what it holds: warnings, no verdict about its sender.

import type { MediaKind } from './media-kind.ts';

export const attachmentRisks = [
  'none',
  /** A program or a script: opening it runs it. */
  'executable',
  /** A name that shows one kind and ends in another: `invoice.pdf.exe`. */
  'double-extension',
  /** It is something else than its name says. */
  'disguised',
  /** An office file that can carry macros. */
  'macros',
  /** A page that can run scripts and fetch from the network when a browser opens it. */
  'active',
  /** Needs a password, so that no scanner has looked inside. */
  'encrypted',
  /** Files within a file. */
  'archive',
] as const;
export type AttachmentRisk = (typeof attachmentRisks)[number];

const programs = new Set(
  (
    'exe com scr pif bat cmd ps1 psm1 psd1 vbs vbe js jse mjs ws wsf wsh wsc hta cpl msi msp msix appx dll sys lnk url ' +
    'scf inf reg jar jnlp app command sh bash zsh csh run bin elf deb rpm apk dmg pkg iso img vhd vhdx gadget chm hlp ' +
    'application appref-ms library-ms search-ms settingcontent-ms one xll sct ocx osx action workflow desktop py pyc ' +
    'pyw rb pl php rdp theme diagcab'
  ).split(' '),
);
const pages = new Set('htm html xhtml mht mhtml shtml svg svgz xht'.split(' '));
const macroFiles = new Set('docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm slk iqy'.split(' '));
const archives = new Set('zip rar 7z gz tgz bz2 xz tar cab ace arj lzh z zst'.split(' '));
/** What people expect to look at. */
const documents = new Set(
  'pdf doc docx xls xlsx ppt pptx odt ods odp rtf txt csv md eml msg png jpg jpeg gif webp bmp tif tiff heic mp3 mp4 wav zip'.split(
    ' ',
  ),
);

/** The kinds that a file with this ending may be. */
const kindsOfEnding: Readonly<Record<string, readonly MediaKind[]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  gif: ['gif'],
  webp: ['webp'],
  bmp: ['bmp'],
  tif: ['tiff'],
  tiff: ['tiff'],
  docx: ['office', 'zip', 'old-office'],
  xlsx: ['office', 'zip', 'old-office'],
  pptx: ['office', 'zip', 'old-office'],
  odt: ['open-document', 'zip'],
  ods: ['open-document', 'zip'],
  doc: ['old-office', 'rtf', 'office', 'html', 'xml'],
  xls: ['old-office', 'office', 'html', 'xml', 'text'],
  ppt: ['old-office', 'office'],
  zip: ['zip', 'office', 'open-document'],
};

/** Whatever stands after the last dot, in lower case; empty where there is none. */
export function endingOf(fileName: string): string {
  return /\.([^.\s]{1,20})\s*$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** What the name alone gives away, for lists that do not open the file. */
export function riskOfName(fileName: string): AttachmentRisk {
  const ending = endingOf(fileName);
  const before = endingOf(fileName.replace(/\s*\.[^.]*$/u, ''));
  const runs = programs.has(ending);
  if ((runs || pages.has(ending)) && documents.has(before)) return 'double-extension';
  if (runs) return 'executable';
  if (macroFiles.has(ending)) return 'macros';
  if (pages.has(ending)) return 'active';
  return archives.has(ending) ? 'archive' : 'none';
}

/** The gravest of what the name and the content say. `isLocked` where the content needs a password. */
export function riskOf(fileName: string, kind: MediaKind, isLocked: boolean): AttachmentRisk {
  const byName = riskOfName(fileName);
  if (byName === 'double-extension') return byName;
  if (byName === 'executable' || kind === 'program' || kind === 'script') return 'executable';
  const allowed = kindsOfEnding[endingOf(fileName)];
  if (allowed !== undefined && kind !== 'empty' && !allowed.includes(kind)) return 'disguised';
  if (isLocked || kind === 'signed') return 'encrypted';
  if (byName !== 'none') return byName;
  if (kind === 'html' || kind === 'svg') return 'active';
  return kind === 'zip' || kind === 'archive' ? 'archive' : 'none';
}

/** These are saved only after their name has been typed: nobody does that by mistake. */
export function needsTypedName(risk: AttachmentRisk): boolean {
  return risk === 'executable' || risk === 'double-extension';
}
