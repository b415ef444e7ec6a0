// Makes a message as Outlook saves it (MS-OXMSG in MS-CFB) from what a test wants to be in it. Invented content only.

import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';

export interface OutlookSketch {
  readonly header?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly html?: string | Uint8Array;
  /** Windows' number of the HTML's charset. */
  readonly codepage?: number;
  readonly sender?: { readonly name: string; readonly address: string };
  readonly to?: readonly { readonly name: string; readonly address: string }[];
  /** Written as FILETIME. */
  readonly deliveredAt?: Date;
  readonly submittedAt?: Date;
  readonly messageId?: string;
  readonly files?: readonly { readonly name: string; readonly type?: string; readonly octets: Uint8Array }[];
  readonly attached?: readonly OutlookSketch[];
}

type Tree = { readonly name: string; readonly octets: Buffer } | { readonly name: string; readonly children: Tree[] };

/** Property tags of MS-OXPROPS, without the four digits of their type. */
const text = (tag: string, value: string | undefined): Tree[] =>
  value === undefined ? [] : [{ name: `__substg1.0_${tag}001F`, octets: Buffer.from(value, 'utf16le') }];
const binary = (tag: string, octets: Uint8Array): Tree[] => [
  { name: `__substg1.0_${tag}0102`, octets: Buffer.from(octets) },
];

/** One row of a property stream: type, id, flags, eight octets of value (MS-OXMSG 2.4.2). */
function row(type: number, id: number, value: bigint): Buffer {
  const octets = Buffer.alloc(16);
  octets.writeUInt16LE(type, 0);
  octets.writeUInt16LE(id, 2);
  octets.writeUInt32LE(6, 4);
  octets.writeBigUInt64LE(value, 8);
  return octets;
}

const fileTime = (date: Date): bigint => (BigInt(date.getTime()) + 11_644_473_600_000n) * 10_000n;

function rows(head: number, ...list: Buffer[]): Tree {
  return { name: '__properties_version1.0', octets: Buffer.concat([Buffer.alloc(head), ...list]) };
}

function treeOf(sketch: OutlookSketch, head: number): Tree[] {
  const { deliveredAt, submittedAt, to = [], files = [], attached = [] } = sketch;
  const number = (at: number): string => at.toString(16).toUpperCase().padStart(8, '0');
  return [
    rows(
      head,
      ...(submittedAt === undefined ? [] : [row(0x40, 0x39, fileTime(submittedAt))]),
      ...(sketch.codepage === undefined ? [] : [row(0x3, 0x3fde, BigInt(sketch.codepage))]),
      ...(deliveredAt === undefined ? [] : [row(0x40, 0x0e06, fileTime(deliveredAt))]),
    ),
    ...text('001A', 'IPM.Note'),
    ...text('0037', sketch.subject),
    ...text('1000', sketch.body),
    ...text('007D', sketch.header),
    ...text('1035', sketch.messageId),
    ...(sketch.html === undefined ? [] : binary('1013', Buffer.from(sketch.html))),
    ...text('0C1A', sketch.sender?.name),
    ...text('5D01', sketch.sender?.address),
    ...to.map(({ name, address }, at) => ({
      name: `__recip_version1.0_#${number(at)}`,
      children: [rows(8, row(0x3, 0x0c15, 1n)), ...text('3001', name), ...text('39FE', address)],
    })),
    ...files.map(({ name, type, octets }, at) => ({
      name: `__attach_version1.0_#${number(at)}`,
      children: [
        rows(8, row(0x3, 0x3705, 1n)),
        ...text('3707', name),
        ...text('370E', type),
        ...binary('3701', octets),
      ],
    })),
    ...attached.map((inner, at) => ({
      name: `__attach_version1.0_#${number(files.length + at)}`,
      children: [
        rows(8, row(0x3, 0x3705, 5n)),
        ...text('3001', inner.subject),
        { name: '__substg1.0_3701000D', children: treeOf(inner, 24) },
      ],
    })),
  ];
}

/** The octets of a .msg file. */
export function outlookMessage(sketch: OutlookSketch): Buffer {
  const entries: Entry[] = [];
  function add(tree: Tree, isRoot = false): number {
    const at = entries.length;
    if ('octets' in tree) {
      entries.push({
        name: tree.name,
        type: TypeEnum.DOCUMENT,
        binaryProvider: () => new Uint8Array(tree.octets),
        length: tree.octets.length,
      });
      return at;
    }
    const entry: Entry = {
      name: tree.name,
      type: isRoot ? TypeEnum.ROOT : TypeEnum.DIRECTORY,
      length: 0,
      children: [],
    };
    entries.push(entry);
    entry.children = tree.children.map((child) => add(child));
    return at;
  }
  const names: Tree = {
    name: '__nameid_version1.0',
    children: ['00020102', '00030102', '00040102'].map((tag) => ({
      name: `__substg1.0_${tag}`,
      octets: Buffer.alloc(0),
    })),
  };
  add({ name: 'Root Entry', children: [names, ...treeOf(sketch, 32)] }, true);
  return Buffer.from(burn(entries));
}
