import { describe, expect, test } from 'vitest';
import { emptyHead, nextLeaf, verifyExtract, verifyWhole, type ChainLine } from '#core/audit/chain.ts';
import { leafText, parseLeaf, type Leaf } from '#core/audit/leaf.ts';
import { padPayload } from '#core/audit/payload.ts';
import { memoryLog } from '#test/support/memory-log.ts';
import { logName, sampleLog, sampleMoment, subjectOf } from '#test/support/sample-log.ts';

const log = sampleLog(60);
/** A log is whole at every length; this one is short enough to try every character. */
const shortLog = log.slice(0, 20);

/** Another character of the same kind, so that the change is as small as can be. */
function changed(character: string): string {
  if (character === '9') return '0';
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + 1);
}

function flipped(octets: Uint8Array, at: number): Uint8Array {
  return octets.with(at, (octets[at] ?? 0) ^ 1);
}

/** A first line of this act that commits to these octets. */
function lineOf(act: string, padded: Uint8Array, length = padded.length): ChainLine {
  const opening = new Uint8Array(32).fill(7);
  const entry = { log: logName, moment: sampleMoment(0), subject: 'cone', act, by: 'user', padded, opening } as const;
  const { leaf } = nextLeaf({ ...entry, epoch: 0, app: '1.0.0' }, emptyHead, emptyHead);
  return { text: leafText({ ...leaf, len: length }), opening: { opening, padded } };
}

function rewritten(line: ChainLine, change: Partial<Leaf>): ChainLine {
  const leaf = parseLeaf(line.text);
  if (leaf === undefined) throw new Error('the sample has leaves');
  return { ...line, text: leafText({ ...leaf, ...change }) };
}

/** How many of these logs are taken for whole. */
function missed(logs: Iterable<readonly ChainLine[]>): number {
  let count = 0;
  for (const lines of logs) if (verifyWhole(lines).firstBroken === undefined) count += 1;
  return count;
}

describe('a whole log', () => {
  test('holds, with its head', () => {
    const { firstBroken, entries, erased, head } = verifyWhole(log);
    expect({ firstBroken, entries, erased, size: head.size }).toEqual({
      firstBroken: undefined,
      entries: 60,
      erased: 0,
      size: 60,
    });
  });

  test('is empty before its first line', () => {
    expect(verifyWhole([])).toMatchObject({ entries: 0, firstBroken: undefined, head: { size: 0 } });
  });

  test('every change of a single character in a leaf is found, at its line or the one after', () => {
    let changes = 0;
    // The last line has no follower: only a head kept elsewhere can vouch for it.
    for (const [index, line] of shortLog.slice(0, -1).entries()) {
      for (let at = 0; at < line.text.length; at += 1) {
        const text = line.text.slice(0, at) + changed(line.text[at] ?? '') + line.text.slice(at + 1);
        const { firstBroken } = verifyWhole(shortLog.with(index, { ...line, text }));
        expect([index, index + 1]).toContain(firstBroken);
        changes += 1;
      }
    }
    expect(changes).toBeGreaterThan(5000);
  });

  test('every octet of a payload or its opening changed is found at its own line, also in the last', () => {
    const fewLines = shortLog.slice(0, 6);
    for (const [index, { text, opening: opened }] of fewLines.entries()) {
      if (opened === undefined) throw new Error('the sample has openings');
      const { opening, padded } = opened;
      for (let at = 0; at < padded.length; at += 1) {
        const changedLine = { text, opening: { opening, padded: flipped(padded, at) } };
        expect(verifyWhole(fewLines.with(index, changedLine)).firstBroken).toBe(index);
      }
      for (let at = 0; at < 32; at += 1) {
        const changedLine = { text, opening: { opening: flipped(opening, at), padded } };
        expect(verifyWhole(fewLines.with(index, changedLine)).firstBroken).toBe(index);
      }
    }
  });

  test('an opening with zeros behind it is another one, although HMAC takes it for the same', () => {
    const [first] = log;
    if (first?.opening === undefined) throw new Error('the sample has openings');
    const opening = Uint8Array.from([...first.opening.opening, 0]);
    const lines = log.with(0, { ...first, opening: { ...first.opening, opening } });
    expect(verifyWhole(lines).firstBroken).toBe(0);
  });

  test('what a line commits to says the same act as the line, in the length that the line names', () => {
    const claims = [
      { act: 'case.closed', event: { act: 'case.reopened' } },
      { act: 'case.closed', event: {} },
      { act: 'case.closed', event: 'case.closed' },
      { act: 'case.closed', event: null },
    ];
    for (const { act, event } of claims) expect(verifyWhole([lineOf(act, padPayload(event))]).firstBroken).toBe(0);
    const event = { act: 'case.closed' };
    expect(verifyWhole([lineOf('case.closed', padPayload(event))]).firstBroken).toBeUndefined();
    const longer = new Uint8Array(512);
    longer.set(padPayload(event));
    expect(verifyWhole([lineOf('case.closed', longer)]).firstBroken).toBe(0);
    const dirty = padPayload(event).with(255, 1);
    expect(verifyWhole([lineOf('case.closed', dirty)]).firstBroken).toBe(0);
    const misnamed = lineOf('case.closed', padPayload(event), 512);
    expect(verifyWhole([misnamed]).firstBroken).toBe(0);
  });

  test('openings of two lines exchanged are found', () => {
    const swapped = log.with(3, { text: log[3]?.text ?? '', opening: log[4]?.opening });
    expect(verifyWhole(swapped).firstBroken).toBe(3);
  });

  test('every line left out is found, and every cut in the middle', () => {
    const without = log.slice(0, -1).map((_line, index) => log.toSpliced(index, 1));
    expect(missed(without)).toBe(0);
    function* cuts() {
      for (let from = 0; from < 59; from += 1)
        for (let to = from + 1; to < 60; to += 1) yield log.toSpliced(from, to - from);
    }
    expect(missed(cuts())).toBe(0);
  });

  test('every exchange of two lines is found', () => {
    function* swaps() {
      for (const [one, line] of log.entries())
        for (let other = one + 1; other < log.length; other += 1)
          yield log.with(one, log[other] ?? line).with(other, line);
    }
    expect(missed(swaps())).toBe(0);
  });

  test('every doubled line is found, at every place', () => {
    function* doubles() {
      for (const line of log) for (let at = 0; at <= log.length; at += 1) yield log.toSpliced(at, 0, line);
    }
    expect(missed(doubles())).toBe(0);
  });

  test('a line of another log is found at every place, even one with the same numbers', () => {
    const foreign = sampleLog(60, 'AQECAwQFBgcICQoLDA0ODw');
    function* insertions() {
      for (let at = 0; at < 60; at += 1) {
        const stranger = foreign.slice(at, at + 1);
        yield log.toSpliced(at, 0, ...stranger);
        yield log.toSpliced(at, 1, ...stranger);
      }
    }
    // The first line alone could open another log; everything after it could not.
    expect(missed(insertions())).toBe(0);
    expect(missed([[...foreign.slice(0, 1), ...log.slice(1)]])).toBe(0);
  });

  test('what is cut off at the end cannot be seen from the log alone: the head tells', () => {
    const { firstBroken, head } = verifyWhole(log.slice(0, 50));
    expect(firstBroken).toBeUndefined();
    expect(head).not.toEqual(verifyWhole(log).head);
  });

  test('a line with no readable leaf is named by its place', () => {
    expect(verifyWhole(log.with(17, { text: 'nothing', opening: undefined })).firstBroken).toBe(17);
  });

  test('erased payloads leave a log that holds, and counts them', () => {
    const erased = log.map((line, index) => (index % 3 === 0 ? { ...line, opening: undefined } : line));
    expect(verifyWhole(erased)).toMatchObject({ firstBroken: undefined, entries: 60, erased: 20 });
  });

  test('brings each signing key in its turn: the line itself still stands under the old one', () => {
    const made = memoryLog();
    made.append('cone', { act: 'case.reopened' });
    made.rotate();
    made.append('cone', { act: 'case.reopened' });
    made.rotate();
    const { firstBroken, rotations } = verifyWhole(made.lines);
    expect(firstBroken).toBeUndefined();
    expect(rotations).toEqual(made.evidence.epochs().rotations);
    for (const [index, line] of made.lines.entries())
      for (const ep of [0, 1, 2, 3]) {
        const forged = rewritten(line, { ep });
        if (forged.text === line.text) continue;
        const lines = made.lines.slice(0, index + 1).with(index, forged);
        expect(verifyWhole(lines).firstBroken).toBe(index);
        const isLess = ep < (parseLeaf(line.text)?.ep ?? 0);
        if (isLess) expect(verifyExtract(lines).firstBroken).toBe(index);
      }
  });

  test('no line tells its payload: the log has no word of it', () => {
    for (const { text } of log) expect(text).not.toMatch(/Grund|reason/);
  });
});

describe('an extract', () => {
  const extractOf = (...subjects: string[]) => log.filter((line) => subjects.includes(subjectOf(line)));

  const choices = ['cone', 'cone mone', 'ctwo mtwo', 'cone ctwo cthree mone mtwo desk'];
  test.each(choices)('of some subjects among others holds: %s', (names) => {
    const subjects = names.split(' ');
    const lines = extractOf(...subjects);
    expect(verifyExtract(lines)).toMatchObject({ firstBroken: undefined, entries: lines.length });
    expect(lines.length).toBeGreaterThan(10);
  });

  test('lacks no line but perhaps the last ones of a subject', () => {
    const lines = extractOf('cone', 'ctwo');
    const lastOf = new Set([
      lines.findLastIndex((line) => subjectOf(line) === 'cone'),
      lines.findLastIndex((line) => subjectOf(line) === 'ctwo'),
    ]);
    for (const index of lines.keys()) {
      if (lastOf.has(index)) continue;
      expect(verifyExtract(lines.toSpliced(index, 1)).firstBroken).toBeDefined();
    }
  });

  test('keeps its order, and holds no line twice', () => {
    const lines = extractOf('cone', 'ctwo', 'mone');
    function* disorders() {
      for (const [index, line] of lines.entries()) {
        yield lines.toSpliced(index, 0, line);
        if (index > 0) yield lines.toSpliced(index, 1).toSpliced(index - 1, 0, line);
      }
    }
    const verdicts = [...disorders()].map((disorder) => verifyExtract(disorder).firstBroken);
    expect(verdicts).toHaveLength(2 * lines.length - 1);
    expect(verdicts).not.toContain(undefined);
  });

  test('every change of a character in a line with a follower of its subject is found', () => {
    const lines = extractOf('cone', 'mone').slice(0, 12);
    const last = new Set(['cone', 'mone'].map((subject) => lines.findLastIndex((line) => subjectOf(line) === subject)));
    const unseen: string[] = [];
    for (const [index, line] of lines.entries()) {
      if (last.has(index)) continue;
      for (let at = 0; at < line.text.length; at += 1) {
        const text = line.text.slice(0, at) + changed(line.text[at] ?? '') + line.text.slice(at + 1);
        if (verifyExtract(lines.with(index, { ...line, text })).firstBroken === undefined)
          unseen.push(`${index} at ${at}`);
      }
    }
    expect(unseen).toEqual([]);
  });

  test('of neighbours in the log is linked line to line, across subjects', () => {
    const lines = log.slice(0, 3);
    const forged = lines.map((line, index) =>
      index === 1 ? rewritten(line, { ts: '2026-03-05T00:00:00.000Z' as Leaf['ts'] }) : line,
    );
    expect(verifyExtract(lines).firstBroken).toBeUndefined();
    expect(verifyExtract(forged).firstBroken).toBe(2);
  });

  test('mixes no two logs', () => {
    const foreign = sampleLog(60, 'AQECAwQFBgcICQoLDA0ODw').filter((line) => subjectOf(line) === 'ctwo');
    const mixed = [...extractOf('cone'), ...foreign].toSorted((a, b) => seqOf(a) - seqOf(b));
    expect(verifyExtract(mixed).firstBroken).toBeDefined();
  });

  function seqOf({ text }: ChainLine): number {
    return parseLeaf(text)?.seq ?? -1;
  }
});
