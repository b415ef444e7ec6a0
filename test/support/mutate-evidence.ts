// Evidence files that somebody has meddled with: octets, lines, numbers, parts of another log, with a seal that fits all the same.

import type { Part } from '#core/export/part.ts';
import { textOf, withPart } from './evidence-file.ts';
import type { Chance } from './seeded-chance.ts';

/** Another set of parts than the given ones, most often. */
export type Mutate = (parts: readonly Part[], other: readonly Part[], chance: Chance) => readonly Part[];

const proofNames = ['log.jsonl', 'open.jsonl', 'proofs.json', 'checkpoints.txt', 'keys.json'];

/** Each changes what its name says. */
export const mutations: Readonly<Record<string, Mutate>> = {
  'an octet': (parts, _other, chance) =>
    changed(parts, chance.oneOf(parts).name, (bytes) => bytes.with(chance.below(bytes.length), chance.below(256))),
  'a bit of the proof': (parts, _other, chance) =>
    changed(parts, chance.oneOf(proofNames), (bytes) => {
      const at = chance.below(bytes.length);
      return bytes.with(at, (bytes[at] ?? 0) ^ (1 << chance.below(8)));
    }),
  'an octet more': (parts, _other, chance) =>
    changed(parts, chance.oneOf(parts).name, (bytes) => {
      const at = chance.below(bytes.length + 1);
      return Uint8Array.from([...bytes.subarray(0, at), chance.below(256), ...bytes.subarray(at)]);
    }),
  'a stretch less': (parts, _other, chance) =>
    changed(parts, chance.oneOf(parts).name, (bytes) => {
      const at = chance.below(bytes.length + 1);
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + chance.below(40))]);
    }),
  'a line less': byLines((lines, chance) => lines.toSpliced(chance.below(lines.length), 1)),
  'a line twice': byLines((lines, chance) => lines.toSpliced(chance.below(lines.length), 0, chance.oneOf(lines))),
  'lines exchanged': byLines((lines, chance) => {
    const [one, two] = [chance.below(lines.length), chance.below(lines.length)];
    return lines.with(one, lines[two] ?? '').with(two, lines[one] ?? '');
  }),
  'the last lines cut': byLines((lines, chance) => lines.slice(0, chance.below(lines.length))),
  'a number': byText((text, chance) =>
    replacedOne(text, /\d+/g, chance, (digits) =>
      chance.oneOf([
        String(Number(digits) + 1),
        String(Number(digits) - 1),
        '-0',
        '0',
        `0${digits}`,
        `${digits}.0`,
        '1e3',
        '9007199254740992',
        'null',
        'true',
      ]),
    ),
  ),
  'a character': byText((text, chance) =>
    replacedOne(text, /[A-Za-z0-9+/=_-]/g, chance, () => chance.oneOf(Array.from('ABCabc019+/=_-— "\\é\u{1F600}'))),
  ),
  'a hash': byText((text, chance) => {
    const hashes = text.match(/[\w-]{43}/g) ?? [];
    return hashes.length === 0 ? text : replacedOne(text, /[\w-]{43}/g, chance, () => chance.oneOf(hashes));
  }),
  'a number by one': byText((text, chance) =>
    replacedOne(text, /(?<=:)\d{1,4}(?=[,}])/g, chance, (digits) =>
      String(Math.abs(Number(digits) + chance.oneOf([-1, 1]))),
    ),
  ),
  'a key of an object': byText((text, chance) =>
    replacedOne(text, /"[\w.]+":/g, chance, (key) =>
      chance.oneOf([`"x":`, `${key}0,${key}`, '"__proto__":', '"constructor":', '']),
    ),
  ),
  'a value of an object': byText((text, chance) =>
    replacedOne(
      text,
      /:("[^"]*"|\d+)/g,
      chance,
      () =>
        `:${chance.oneOf(['null', '[]', '{}', 'true', '""', '"\\ud800"', '"\\u0041"', '1.5', '1E400', '[[[]]]', '['.repeat(80) + ']'.repeat(80), '123456789012345678901234567890'])}`,
    ),
  ),
  'the white space': byText((text, chance) =>
    replacedOne(text, /[,:\n]/g, chance, (sign) =>
      chance.oneOf([`${sign} `, `${sign}\n`, `\r${sign}`, `${sign}\u{FEFF}`]),
    ),
  ),
  'parts exchanged': (parts, _other, chance) => {
    const [one, two] = [chance.oneOf(parts), chance.oneOf(parts)];
    return parts.map((part) =>
      part === one ? { ...part, bytes: two.bytes } : part === two ? { ...part, bytes: one.bytes } : part,
    );
  },
  'a part renamed': (parts, _other, chance) => {
    const one = chance.oneOf(parts);
    const name = chance.oneOf([
      `${one.name}x`,
      'mail/mthree.eml',
      'anchors/999.eml',
      'anchors/999.txt',
      'anchors/999.tsr',
      'anchors/1.txt',
      'mail/mone.txt',
    ]);
    return parts.some((part) => part.name === name)
      ? parts
      : parts.map((part) => (part === one ? { ...part, name } : part));
  },
  'a part less': (parts, _other, chance) => parts.toSpliced(chance.below(parts.length), 1),
  'a part of another log': (parts, other, chance) => {
    const { name } = chance.oneOf(other);
    const part = other.find((one) => one.name === name);
    return part === undefined ? parts : [...parts.filter((one) => one.name !== name), part];
  },
  'its anchors': (parts, other) => [
    ...parts.filter(({ name }) => !name.startsWith('anchors/')),
    ...other.filter(({ name }) => name.startsWith('anchors/')),
  ],
  'some parts of another log': (parts, other, chance) => {
    const taken = chance.someOf(other);
    const names = new Set(taken.map(({ name }) => name));
    return [...parts.filter(({ name }) => !names.has(name)), ...taken];
  },
};

function changed(parts: readonly Part[], name: string, change: (bytes: Uint8Array) => Uint8Array): readonly Part[] {
  return parts.map((part) =>
    part.name === name && part.bytes.length > 0 ? { name, bytes: change(Uint8Array.from(part.bytes)) } : part,
  );
}

/** Of the part that has the lines or the openings, now and then of the checkpoints. */
function byLines(change: (lines: readonly string[], chance: Chance) => readonly string[]): Mutate {
  return (parts, _other, chance) => {
    const name = chance.oneOf(['log.jsonl', 'open.jsonl', 'log.jsonl', 'open.jsonl', 'checkpoints.txt']);
    const lines = textOf(parts, name).split('\n').slice(0, -1);
    if (lines.length === 0) return parts;
    return withPart(
      parts,
      name,
      change(lines, chance)
        .map((line) => `${line}\n`)
        .join(''),
    );
  };
}

function byText(change: (text: string, chance: Chance) => string): Mutate {
  return (parts, _other, chance) => {
    const names = [
      ...proofNames,
      ...parts.map(({ name }) => name).filter((name) => /^anchors\/.*(eml|txt)$/.test(name)),
    ];
    const name = chance.oneOf(names);
    return withPart(parts, name, change(textOf(parts, name), chance));
  };
}

function replacedOne(text: string, pattern: RegExp, chance: Chance, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = chance.oneOf(found);
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}
