import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { verifyEvidence } from '../../../resources/verifier/verify.mjs';
import { noteHash } from '#core/audit/checkpoint.ts';
import { leafHash, noHash, type Leaf } from '#core/audit/leaf.ts';
import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import type { Part } from '#core/export/part.ts';
import { sealParts, signingKeyOf } from '#host/dossier/manifest.ts';
import { packZip } from '#host/dossier/zip.ts';
import { evidenceOf, fileOf, identity, sampleLogWithCase, textOf, withPart } from '#test/support/evidence-file.ts';
import { memoryLog } from '#test/support/memory-log.ts';
import { present } from '#test/support/present.ts';
import { logName } from '#test/support/sample-log.ts';
import { timestampOver } from '#test/support/sample-timestamp.ts';

const log = sampleLogWithCase();
const bare = evidenceOf(log);
const anchoredLog = sampleLogWithCase();
anchoredLog.append('cother', { act: 'case.noted', text: 'later' });
evidenceOf(anchoredLog);
anchoredLog.append('cother', { act: 'case.noted', text: 'after the head' });
anchoredLog.anchor('mailbox');
const parts = evidenceOf(anchoredLog);
const lineCount = 8;

interface Proofs {
  readonly size: number;
  readonly head: number;
  readonly count: number;
  readonly inclusion: Readonly<Record<number, readonly string[]>>;
  readonly subjects: Readonly<Record<string, object>>;
  readonly consistency: readonly object[];
}

/** The verdict on these parts, sealed with the desk's own key: as bad as a forger with all keys can make it. */
const verdictOn = async (changed: readonly Part[]) => await verifyEvidence(await fileOf(changed, log.log));
const linesOf = (name: string, from = parts) => textOf(from, name).split('\n').slice(0, -1);
const withLines = (name: string, lines: readonly string[]) =>
  withPart(parts, name, lines.map((line) => `${line}\n`).join(''));

describe('the verdict', () => {
  test('is VALID where all holds and an anchor covers the last line', async () => {
    expect(await verdictOn(parts)).toEqual({
      verdict: 'VALID',
      entries: lineCount,
      erased: 0,
      firstBroken: null,
      anchoredTo: 16,
      unanchoredAfter: null,
      log: log.log,
      publicKey: identity.publicKey,
    });
  });

  test('is UNANCHORED where nobody else vouches for the last lines, and says from which on', async () => {
    expect(await verdictOn(bare)).toMatchObject({ verdict: 'UNANCHORED', anchoredTo: null, unanchoredAfter: -1 });
    const early = sampleLogWithCase();
    early.anchor('person');
    early.append('ccase', { act: 'case.noted', text: 'after the anchor' });
    const { verdict, anchoredTo, unanchoredAfter } = await verdictOn(evidenceOf(early));
    expect({ verdict, anchoredTo, unanchoredAfter }).toEqual({
      verdict: 'UNANCHORED',
      anchoredTo: 13,
      unanchoredAfter: 12,
    });
  });

  test('counts what was erased, whose mails are not asked for any more', async () => {
    const erased = sampleLogWithCase();
    erased.erase('mone');
    const without = parts.filter(({ name }) => name === 'mail/mtwo.eml');
    expect(await verdictOn(evidenceOf(erased, undefined, without))).toMatchObject({ verdict: 'UNANCHORED', erased: 1 });
    expect(await verdictOn(evidenceOf(erased))).toMatchObject({ verdict: 'BROKEN', firstBroken: 'mail/mone.eml' });
  });

  test.each(['mailbox', 'answer', 'person', 'paper', 'timestamp'] as const)(
    'takes an anchor by way of %s',
    async (way) => {
      const made = sampleLogWithCase();
      evidenceOf(made);
      const note = made.checkpoint();
      const line = `Met vriendelijke groet\r\nDPOLOG/1 14 ${noteHash(note)}\r\n`;
      const receipts = {
        mailbox: undefined,
        person: undefined,
        paper: undefined,
        timestamp: timestampOver(note),
        answer: Buffer.from(line),
      };
      made.anchor(way, receipts[way]);
      expect(await verdictOn(evidenceOf(made))).toMatchObject({ verdict: 'VALID', anchoredTo: 14 });
    },
  );

  test('is TRUNCATED where an anchor has seen more lines than the file has', async () => {
    const longer = sampleLogWithCase();
    longer.append('cother', { act: 'case.noted', text: 'more' });
    longer.head();
    for (let more = 0; more < 4; more += 1) longer.append('cother', { act: 'case.noted', text: 'more' });
    const seen = [
      { name: 'anchors/001.txt', text: longer.checkpoint() },
      { name: 'anchors/001.eml', text: `DPOLOG/1 19 ${noteHash(longer.checkpoint())}\n` },
    ];
    for (const { name, text } of seen)
      expect(await verdictOn([...bare, { name, bytes: Buffer.from(text) }])).toMatchObject({
        verdict: 'TRUNCATED',
        firstBroken: name,
      });
  });

  test('is FORKED where an anchor has seen another log of that size', async () => {
    const other = sampleLogWithCase();
    other.append('cother', { act: 'case.noted', text: 'otherwise' });
    const size = 14;
    const forged = [
      { name: 'anchors/001.txt', text: other.checkpoint() },
      { name: 'anchors/001.eml', text: `x\nDPOLOG/1 ${size} ${noteHash(other.checkpoint())}\n` },
    ];
    for (const { name, text } of forged)
      expect(await verdictOn([...bare, { name, bytes: Buffer.from(text) }])).toMatchObject({
        verdict: 'FORKED',
        firstBroken: name,
      });
    const two = `${textOf(bare, 'checkpoints.txt')}\n${other.checkpoint()}`;
    expect(await verdictOn(withPart(bare, 'checkpoints.txt', two))).toMatchObject({
      verdict: 'FORKED',
      firstBroken: 'checkpoints.txt',
    });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('no evidence')],
    ['noise', randomBytes(5000)],
  ])('on %s is UNREADABLE', async (_name, bytes) => {
    expect(await verifyEvidence(bytes)).toMatchObject({
      verdict: 'UNREADABLE',
      firstBroken: 'zip',
      entries: 0,
      log: null,
    });
  });

  test('on a ZIP file without a manifest is UNREADABLE', async () => {
    for (const some of [[], parts])
      expect(await verifyEvidence(await packZip(some))).toMatchObject({
        verdict: 'UNREADABLE',
        firstBroken: 'manifest.json',
      });
  });
});

describe('every change is found', () => {
  test('of any bit of the file, by whoever has no key', async () => {
    const file = await fileOf(parts, log.log);
    const passed: number[] = [];
    for (let at = 0; at < file.length; at += 1) {
      const octet = file.readUInt8(at);
      for (let bit = 1; bit < 256; bit *= 2) {
        file.writeUInt8(octet ^ bit, at);
        const { verdict } = await verifyEvidence(file);
        if (verdict === 'VALID' || verdict === 'UNANCHORED') passed.push(at);
      }
      file.writeUInt8(octet, at);
    }
    expect(passed).toEqual([]);
    expect(await verifyEvidence(file)).toMatchObject({ verdict: 'VALID' });
  }, 240_000);

  test('of a bit in lines, payloads, proofs, keys, checkpoints and mails, sealed anew by the desk itself', async () => {
    const passed: string[] = [];
    let tried = 0;
    for (const part of parts.filter(({ name }) => !name.startsWith('anchors/')))
      for (let at = 0; at < part.bytes.length; at += 11) {
        const bytes = Uint8Array.from(part.bytes);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
        const { verdict } = await verdictOn(parts.map((other) => (other === part ? { ...part, bytes } : other)));
        if (verdict === 'VALID' || verdict === 'UNANCHORED') passed.push(`${part.name} ${at}`);
        tried += 1;
      }
    expect(passed).toEqual([]);
    expect(tried).toBeGreaterThan(700);
  }, 240_000);

  test.each(['log.jsonl', 'open.jsonl'])('of the lines of %s: left out, doubled, exchanged, cut', async (name) => {
    const lines = linesOf(name);
    const changes = lines.flatMap((line, at) => [
      lines.toSpliced(at, 1),
      lines.toSpliced(at, 0, line),
      ...lines.slice(at + 1).map((other, step) => lines.with(at, other).with(at + 1 + step, line)),
      lines.slice(0, at),
    ]);
    const verdicts = [];
    for (const change of changes) verdicts.push((await verdictOn(withLines(name, change))).verdict);
    const isLog = name === 'log.jsonl';
    // An opening left out looks like an erasure, and only the raw mail or the case's fold can tell more of it.
    const quiet = verdicts.filter((verdict) => verdict === 'VALID' || verdict === 'UNANCHORED').length;
    expect(quiet).toBe(isLog ? 0 : changes.filter((change) => isErasureOnly(change)).length);
  });

  /** Openings left out that leave both mails with theirs. */
  function isErasureOnly(openings: readonly string[]): boolean {
    const seqs = openings.map((line) => (JSON.parse(line) as { seq: number }).seq);
    const isSorted = seqs.every((seq, at) => at === 0 || (seqs[at - 1] ?? 0) < seq);
    return isSorted && seqs.includes(2) && seqs.includes(4) && seqs.length < lineCount;
  }
});

describe('what the manifest binds', () => {
  const sealed = async (change: (all: readonly Part[]) => readonly Part[]) => {
    const all = sealParts(
      [...parts, { name: 'case.html', bytes: Buffer.from('read me') }],
      { ref: 'x', log: log.log },
      identity,
    );
    return await verifyEvidence(await packZip(change(all)));
  };

  test('cannot be changed, left out or added to without its key', async () => {
    expect(await sealed((all) => all)).toMatchObject({ verdict: 'VALID' });
    const changed = await sealed((all) => withPart(all, 'case.html', 'read him'));
    expect(changed).toMatchObject({ verdict: 'BROKEN', firstBroken: 'case.html' });
    const fewer = await sealed((all) => all.filter(({ name }) => name !== 'case.html'));
    expect(fewer).toMatchObject({ verdict: 'BROKEN', firstBroken: 'case.html' });
    const more = await sealed((all) => [...all, { name: 'more.txt', bytes: Buffer.of() }]);
    expect(more).toMatchObject({ verdict: 'BROKEN', firstBroken: 'more.txt' });
  });

  test.each([
    ['of another key', signingKeyOf(new Uint8Array(32).fill(3)).sign(Buffer.from('{}'))],
    ['of nothing', ''],
    ['with spare bits', 'A'.repeat(85) + 'B'],
  ])('with a signature %s is signed by nobody', async (_name, signature) => {
    const answer = await sealed((all) => withPart(all, 'manifest.sig', signature));
    expect(answer).toMatchObject({ verdict: 'BROKEN', firstBroken: 'manifest.sig', publicKey: null });
  });
});

describe('a desk that does not keep to the rules', () => {
  const strange: readonly (readonly [string, (leaf: Leaf) => Partial<Leaf>])[] = [
    ['to another line before', () => ({ prev: noHash })],
    ['to another line of the subject', () => ({ sprev: leafHash('x') })],
    ['with another place in the subject', ({ sseq }) => ({ sseq: sseq + 1 })],
    ['of an earlier epoch', ({ ep }) => ({ ep: ep - 1 })],
    ['of a later epoch', ({ ep }) => ({ ep: ep + 1 })],
    ['of another log', () => ({ log: logName })],
    ['with another commitment', () => ({ com: noHash })],
    ['with another length', ({ len }) => ({ len: len * 2 })],
    ['with another act', () => ({ act: 'case.reopened' })],
  ];
  test.each(strange)('is caught with a line %s', async (_name, change) => {
    const made = sampleLogWithCase('a', (leaf) => (leaf.seq === 12 ? { ...leaf, ...change(leaf) } : leaf));
    expect(await verdictOn(evidenceOf(made))).toMatchObject({ verdict: 'BROKEN', firstBroken: 12 });
  });

  const proofs: readonly (readonly [string, (proofs: Proofs) => Partial<Proofs>, string | number])[] = [
    ['another size', ({ size }) => ({ size: size + 7 }), 'proofs.json'],
    ['another head', ({ head }) => ({ head: head - 1 }), 14],
    ['more subjects than there are', ({ count }) => ({ count: count * 4 }), 12],
    ['no consistency', () => ({ consistency: [] }), 'proofs.json'],
    [
      'consistency of other sizes',
      ({ consistency: [one] }) => ({ consistency: [{ ...present(one), to: 99 }] }),
      'proofs.json',
    ],
    [
      'a consistency that leads elsewhere',
      ({ consistency: [one] }) => ({ consistency: [{ ...present(one), proof: [noHash] }] }),
      'proofs.json',
    ],
    ['a path that leads elsewhere', ({ inclusion }) => ({ inclusion: { ...inclusion, 6: [noHash] } }), 6],
    ['no path', ({ inclusion: { 6: _path, ...inclusion } }) => ({ inclusion }), 6],
    ['a path of no line', ({ inclusion }) => ({ inclusion: { ...inclusion, 9: [] } }), 'proofs.json'],
    [
      'a subject of no line',
      ({ subjects }) => ({ subjects: { ...subjects, cother: { index: 0, proof: [] } } }),
      'proofs.json',
    ],
    ['no place of a subject', ({ subjects: { mone: _place, ...subjects } }) => ({ subjects }), 'proofs.json'],
  ];
  test.each(proofs)('is caught with proofs that have %s', async (_name, change, firstBroken) => {
    const read: Proofs = JSON.parse(textOf(parts, 'proofs.json'));
    const text = canonicalJson({ ...read, ...change(read) } as unknown as Json);
    expect(await verdictOn(withPart(parts, 'proofs.json', text))).toMatchObject({ verdict: 'BROKEN', firstBroken });
  });

  test('is caught with a key that the one before did not sign, and with a checkpoint told twice', async () => {
    const keys: { genesis: string; rotations: { xs: string }[] } = JSON.parse(textOf(parts, 'keys.json'));
    const [one, two] = keys.rotations;
    const rotations = [{ ...present(one), xs: present(two).xs }, present(two)];
    const keysText = canonicalJson({ ...keys, rotations });
    expect(await verdictOn(withPart(parts, 'keys.json', keysText))).toMatchObject({
      verdict: 'BROKEN',
      firstBroken: 'keys.json',
    });
    const note = textOf(bare, 'checkpoints.txt');
    const twice = withPart(bare, 'checkpoints.txt', `${note}\n${note}`);
    expect(await verdictOn(twice)).toMatchObject({ verdict: 'BROKEN', firstBroken: 'checkpoints.txt' });
  });

  test('is caught with an opening of no line, and with no case at all', async () => {
    const lines = linesOf('open.jsonl');
    const stray = present(lines.at(-1)).replace(/"seq":\d+/, '"seq":99');
    expect(await verdictOn(withLines('open.jsonl', [...lines, stray]))).toMatchObject({
      verdict: 'BROKEN',
      firstBroken: 'open.jsonl',
    });
    const caseless = evidenceOf(sampleLogWithCase(), ['mone', 'mtwo']);
    expect(await verdictOn(caseless)).toMatchObject({ verdict: 'BROKEN', firstBroken: 'log.jsonl' });
  });
});

describe('a forger with all keys of the desk', () => {
  test('cannot leave out the last lines of a case: the head knows how many there are', async () => {
    const shorter = sampleLogWithCase();
    shorter.head();
    const all = shorter.linesOf(['ccase', 'mone', 'mtwo']);
    const cut = { ...shorter, linesOf: () => all.slice(0, -1) };
    expect(await verdictOn(evidenceOf(cut))).toMatchObject({ verdict: 'BROKEN', firstBroken: 11 });
  });

  test('cannot leave out a mail with all its lines: the case names it', async () => {
    const fewer = evidenceOf(
      sampleLogWithCase(),
      ['ccase', 'mone'],
      parts.filter(({ name }) => name === 'mail/mone.eml'),
    );
    expect(await verdictOn(fewer)).toMatchObject({ verdict: 'BROKEN', firstBroken: 'mail/mtwo.eml' });
  });

  test('cannot slip in what belongs to somebody else', async () => {
    const stranger = evidenceOf(
      sampleLogWithCase(),
      ['ccase', 'mone', 'mtwo', 'mother'],
      [
        ...bare.filter(({ name }) => name.startsWith('mail/')),
        {
          name: 'mail/mother.eml',
          bytes: Buffer.from('From: anna@example.net\r\nSubject: mother\r\n\r\nGraag inzage.\r\n'),
        },
      ],
    );
    expect(await verdictOn(stranger)).toMatchObject({ verdict: 'BROKEN', firstBroken: 'log.jsonl' });
    expect(
      await verdictOn(evidenceOf(sampleLogWithCase(), ['ccase', 'cother', 'mone', 'mother', 'mtwo'])),
    ).toMatchObject({ verdict: 'BROKEN', firstBroken: 'log.jsonl' });
    const mail = { name: 'mail/mother.eml', bytes: Buffer.from('From: nobody') };
    expect(await verdictOn([...parts, mail])).toMatchObject({ verdict: 'BROKEN', firstBroken: mail.name });
  });

  test('cannot exchange a mail, nor strike more from it than its lines tell', async () => {
    for (const { name } of parts.filter((part) => part.name.startsWith('mail/'))) {
      expect(await verdictOn(withPart(parts, name, 'From: nobody'))).toMatchObject({
        verdict: 'BROKEN',
        firstBroken: name,
      });
      expect(await verdictOn(parts.filter((part) => part.name !== name))).toMatchObject({
        verdict: 'BROKEN',
        firstBroken: name,
      });
    }
    const struck = sampleLogWithCase();
    const remaining = createHash('sha256').update('rest').digest('hex');
    struck.append('mone', { act: 'mail.attachment-struck', index: 0, remaining }, 'app');
    const made = evidenceOf(struck);
    expect(await verdictOn(made)).toMatchObject({ verdict: 'BROKEN', firstBroken: 'mail/mone.eml' });
    expect(await verdictOn(withPart(made, 'mail/mone.eml', 'rest'))).toMatchObject({ verdict: 'UNANCHORED' });
  });

  test('cannot pass another log off as this one', async () => {
    const foreign = sampleLogWithCase('foreign');
    const other = evidenceOf(foreign);
    expect(await verifyEvidence(await fileOf(other, log.log))).toMatchObject({
      verdict: 'BROKEN',
      firstBroken: 'keys.json',
    });
    for (const name of ['keys.json', 'checkpoints.txt', 'proofs.json', 'log.jsonl', 'open.jsonl']) {
      const { verdict } = await verdictOn(withPart(bare, name, textOf(other, name)));
      expect({ name, verdict }).toEqual({ name, verdict: 'BROKEN' });
    }
    const borrowed = foreign.anchor('person');
    const anchor = { name: 'anchors/001.eml', bytes: borrowed.receipt ?? Buffer.of() };
    expect(await verdictOn([...bare, anchor])).toMatchObject({ verdict: 'BROKEN', firstBroken: anchor.name });
  });

  test('cannot rewrite a line once somebody else vouches for it', async () => {
    const rewritten = sampleLogWithCase();
    rewritten.append('cother', { act: 'case.noted', text: 'told otherwise' });
    rewritten.head();
    rewritten.append('cother', { act: 'case.noted', text: 'as long as before' });
    rewritten.anchor('paper');
    const isAnchor = ({ name }: Part) => name.startsWith('anchors/');
    const made = [...evidenceOf(rewritten).filter((part) => !isAnchor(part)), ...parts.filter(isAnchor)];
    expect(await verdictOn(made)).toMatchObject({ verdict: 'FORKED', firstBroken: 'anchors/001.eml' });
  });

  test('cannot sign a checkpoint over old lines with a key that is of no epoch of theirs', async () => {
    const rotations: { genesis: string; rotations: { ep: number }[] } = JSON.parse(textOf(parts, 'keys.json'));
    const fewer = { ...rotations, rotations: rotations.rotations.slice(0, 1) };
    expect(await verdictOn(withPart(parts, 'keys.json', JSON.stringify(fewer)))).toMatchObject({
      verdict: 'BROKEN',
      firstBroken: 'checkpoints.txt',
    });
  });

  test('another seal on an unchanged case holds, but shows another public key', async () => {
    const other = signingKeyOf(randomBytes(32));
    expect(await verifyEvidence(await fileOf(parts, log.log, other))).toMatchObject({
      verdict: 'VALID',
      publicKey: other.publicKey,
    });
  });
});

describe('the same case', () => {
  test('gives the same octets, whatever else came into the log since', () => {
    const made = sampleLogWithCase();
    const before = evidenceOf(made);
    made.append('cother', { act: 'case.noted', text: 'of another case' });
    made.rotate();
    made.head();
    expect(evidenceOf(made)).toEqual(before);
    made.anchor('mailbox');
    const anchored = evidenceOf(made);
    expect(anchored).not.toEqual(before);
    made.append('cother', { act: 'case.noted', text: 'of another case' });
    made.anchor('mailbox');
    expect(evidenceOf(made)).toEqual(anchored);
  });

  test('shows no other: neither its lines nor its ids', () => {
    const whole = parts.map(({ name, bytes }) => `${name} ${Buffer.from(bytes).toString('latin1')}`).join();
    expect(whole).not.toContain('cother');
    expect(whole).not.toContain(Buffer.from('Iemand anders').toString('base64').slice(0, 8));
  });

  test('of an empty rest of the log is proved just the same', async () => {
    const alone = memoryLog('alone');
    alone.append('ccase', { act: 'case.opened', ref: 'KRA-2026-0002' });
    const file = await fileOf(evidenceOf(alone, ['ccase'], []), alone.log);
    expect(await verifyEvidence(file)).toMatchObject({ verdict: 'UNANCHORED', entries: 2 });
  });
});
