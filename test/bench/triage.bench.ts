// How often triage agrees with a DPO's judgement, per corpus and language, and what it costs beside parsing the mail:
// `node test/bench/triage.bench.ts [corpus.jsonl …]`, without arguments the fixtures. Only the last two of them, on which nothing
// was tuned and whose mails nobody who tunes may read, say how well it does on mail not seen before.

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { suggest } from '#core/intake/triage.ts';
import { parseMail } from '#mail/mime/parse.ts';
import { mailOfFixture, type MailFixture } from '#test/support/mail-of-fixture.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const named = process.argv.slice(2);
/** Opened, and learned from. */
const learnedFrom = [
  'triage-dev',
  'triage-dev-2',
  'triage-heldout',
  'triage-final',
  'triage-open',
  'triage-rounds',
  'triage-rounds-2',
  'triage-rounds-3',
];
const corpora =
  named.length > 0
    ? named
    : [...learnedFrom, 'triage-shut-2', 'triage-blind'].map((name) => join(fixtures, `${name}.jsonl`));

interface Agreement {
  mails: number;
  kind: number;
  rights: number;
  language: number;
  onBehalf: number;
  others: number;
  /** No requests, taken for one. */
  alarms: number;
}

const none = (): Agreement => ({ mails: 0, kind: 0, rights: 0, language: 0, onBehalf: 0, others: 0, alarms: 0 });
const ratios: number[] = [];
/** By tenths of the stated confidence: how many suggestions, and how many of them were right. */
const byConfidence = new Map<number, { said: number; right: number }>();

async function count(agreements: readonly Agreement[], fixture: MailFixture): Promise<void> {
  const mail = mailOfFixture(fixture);
  const began = performance.now();
  const { kind, rights, language, capacity, confidence } = suggest(mail);
  const suggested = performance.now();
  await parseMail(rawOf(fixture));
  ratios.push((suggested - began) / (performance.now() - suggested));
  const { expected } = fixture;
  const isRight = kind === expected.kind && rights.join() === expected.rights.join();
  const tenth = Math.floor(confidence * 10) / 10;
  const known = byConfidence.get(tenth) ?? { said: 0, right: 0 };
  byConfidence.set(tenth, { said: known.said + 1, right: known.right + Number(isRight) });
  for (const agreement of agreements) {
    agreement.mails += 1;
    agreement.kind += Number(kind === expected.kind);
    agreement.rights += Number(rights.join() === expected.rights.join());
    agreement.language += Number(language === expected.language);
    agreement.onBehalf += Number((capacity !== 'self') === expected.onBehalf);
    agreement.others += Number(expected.kind === 'other');
    agreement.alarms += Number(expected.kind === 'other' && kind === 'request');
  }
}

function rawOf({ from, to, subject, text }: MailFixture): Buffer {
  return Buffer.from(
    `From: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
  );
}

function print(name: string, { mails, others, alarms, ...agreed }: Agreement): void {
  const shares = Object.entries(agreed).map(([what, n]) => `${what} ${((100 * n) / mails).toFixed(0)} %`);
  process.stdout.write(
    `${name.padEnd(16)} ${String(mails).padStart(3)} mails: ${shares.join(', ')}; ${alarms} of ${others} no requests taken for one\n`,
  );
}

const total = none();
for (const corpus of corpora) {
  const whole = none();
  const byLanguage = new Map<string, Agreement>();
  for (const line of readFileSync(corpus, 'utf8').trim().split('\n')) {
    const fixture = JSON.parse(line) as MailFixture;
    const own = byLanguage.get(fixture.expected.language) ?? none();
    byLanguage.set(fixture.expected.language, own);
    await count([own, whole, total], fixture);
  }
  print(basename(corpus, '.jsonl'), whole);
  if (byLanguage.size > 1) for (const [language, agreement] of byLanguage) print(`  ${language}`, agreement);
}
print('all', total);
for (const [tenth, { said, right }] of [...byConfidence].toSorted(([one], [other]) => one - other))
  process.stdout.write(`confidence ${tenth.toFixed(1)}: ${right} of ${said} right\n`);
const sorted = ratios.toSorted((one, other) => one - other);
const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
process.stdout.write(`triage takes ${at(0.5)} times the parsing (median), ${at(0.95)} times (95 of 100)\n`);
