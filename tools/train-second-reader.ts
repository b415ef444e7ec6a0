// Trains the second reader of intake on judged mails, and says by cross-validation whether it helps the patterns:
// `node tools/train-second-reader.ts <corpus.jsonl …>`. Writes core/intake/second-reader/weights.ts. With CHECK=1 in the
// environment it first cross-validates, which takes five times as long.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { AskedRight } from '#core/intake/asked-rights.ts';
import { firstReadingOf, type FirstReading } from '#core/intake/first-reading.ts';
import { packOf, type Pack } from '#core/intake/pack.ts';
import { allLanguages } from '#core/intake/patterns/all-languages.ts';
import { featureCount, featuresOf } from '#core/intake/second-reader/features.ts';
import { hashOf } from '#core/intake/second-reader/hash.ts';
import { heardAgain } from '#core/intake/second-reader/hear-again.ts';
import { kinds, type SecondReading } from '#core/intake/second-reader/second-reader.ts';
import { signCount, signsOf } from '#core/intake/second-reader/signs.ts';
import { rights as allRights } from '#core/law/right.ts';
import { judgedMailsOf, mailSaying, type Judgement } from './judged-mail.ts';
import { thinned } from './thinned-patterns.ts';

interface Example {
  readonly id: string;
  readonly first: FirstReading;
  readonly expected: Judgement;
  readonly words: readonly number[];
  /** Numbered after the words. */
  readonly signs: readonly number[];
  /** 1 for each output that is right, else 0. */
  readonly wanted: readonly number[];
  readonly weight: number;
}

interface Model {
  readonly weights: readonly Float64Array[];
  readonly bias: Float64Array;
}

const root = join(import.meta.dirname, '..');
const epochs = 8;
const rate = 0.5;
const folds = 5;
/** One-line phrases teach the words, but whole mails are what is read. */
const weightOfPhrase = 0.7;
const outputCount = kinds.length + allRights.length;
const width = featureCount + signCount;
/**
 * The patterns know the open corpora by heart: who learned from that alone would trust them too much. So each mail is also
 * read with a share of the phrases gone, as a mail is read whose words they do not know.
 */
const missingShares = [0.2, 0.4] as const;
const shareMissingInTest = 0.3;

function example(id: string, expected: Judgement, first: FirstReading, weight = 1): Example {
  const words = featuresOf(`${first.words.subject}\n${first.words.text}`);
  const signs = signsOf(first).map((sign) => featureCount + sign);
  const wanted = [
    ...kinds.map((kind) => Number(kind === expected.kind)),
    ...allRights.map((right) => Number(expected.rights.includes(right))),
  ];
  return { id, first, expected, words, signs, wanted, weight };
}

function examplesOfPhrases(): readonly Example[] {
  const folder = join(root, 'test', 'core', 'intake', 'phrases');
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line, at) => {
        const [kind = 'other', rights = '', , subject = '', ...text] = line.split('|');
        const mail = mailSaying(text.join('|').replaceAll('\\n', '\n'), subject);
        const expected = { kind, rights: rights === '' ? [] : rights.split(',') } as Judgement;
        return example(`${file}-${at}`, expected, firstReadingOf(mail, false), weightOfPhrase);
      }),
  );
}

/** The same order of examples on every run. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const mixed = [...items];
  let state = seed;
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}

/** Logistic regression, one for each output, by stochastic gradient descent with AdaGrad steps. */
function train(examples: readonly Example[]): Model {
  const weights = Array.from({ length: outputCount }, () => new Float64Array(width));
  const squares = Array.from({ length: outputCount }, () => new Float64Array(width).fill(0.01));
  const bias = new Float64Array(outputCount);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const one of shuffled(examples, epoch + 1)) {
      for (let output = 0; output < outputCount; output += 1) {
        // Which right it is, is learned from requests: that other mail asks for none, the kind says.
        if (output >= kinds.length && one.wanted[0] === 0) continue;
        const own = weights[output] as Float64Array;
        const past = squares[output] as Float64Array;
        const gradient = (chanceOf(own, bias[output] ?? 0, one) - (one.wanted[output] ?? 0)) * one.weight;
        for (const features of [one.words, one.signs]) {
          const step = gradient / Math.sqrt(Math.max(1, features.length));
          for (const feature of features) {
            past[feature] = (past[feature] ?? 0) + step * step;
            own[feature] = (own[feature] ?? 0) - (rate * step) / Math.sqrt(past[feature] ?? 1);
          }
        }
        bias[output] = (bias[output] ?? 0) - 0.02 * gradient;
      }
    }
  }
  return { weights, bias };
}

function chanceOf(weights: Float64Array, bias: number, { words, signs }: Example): number {
  let sum = bias;
  for (const features of [words, signs]) {
    let ofFeatures = 0;
    for (const feature of features) ofFeatures += weights[feature] ?? 0;
    sum += ofFeatures / Math.sqrt(Math.max(1, features.length));
  }
  return 1 / (1 + Math.exp(-sum));
}

function readingBy({ weights, bias }: Model, one: Example): SecondReading {
  const chances = weights.map((own, output) => chanceOf(own, bias[output] ?? 0, one));
  const chance = (output: number): number => chances[output] ?? 0;
  return {
    kind: { request: chance(0), 'follow-up': chance(1), other: chance(2) },
    right: (right) => chance(kinds.length + allRights.indexOf(right)),
  };
}

interface Score {
  mails: number;
  kind: number;
  rights: number;
  alarms: number;
}

function score(into: Score, kind: string, asked: readonly AskedRight[], expected: Judgement): void {
  const rights = asked.map(({ right }) => right);
  into.mails += 1;
  into.kind += Number(kind === expected.kind);
  into.rights += Number(rights.join() === expected.rights.join());
  into.alarms += Number(kind === 'request' && expected.kind === 'other');
}

/** How often the patterns alone are right, and both readers together, on mails that the second was not trained on. */
function crossValidate(sets: Readonly<Record<string, readonly Example[]>>, lessons: readonly Example[]): void {
  const foldOf = (id: string): number => hashOf(id) % folds;
  const models = Array.from({ length: folds }, (_, fold) => train(lessons.filter(({ id }) => foldOf(id) !== fold)));
  for (const [name, tests] of Object.entries(sets)) {
    const alone: Score = { mails: 0, kind: 0, rights: 0, alarms: 0 };
    const together: Score = { ...alone };
    for (const one of tests) {
      const { asked, byPatterns } = one.first;
      const again = heardAgain(one.first, readingBy(models[foldOf(one.id)] as Model, one));
      score(alone, byPatterns, byPatterns === 'other' ? [] : asked, one.expected);
      const kind = again?.kind ?? byPatterns;
      score(together, kind, kind === 'other' ? [] : (again?.rights ?? asked), one.expected);
    }
    print(`${name}, patterns alone`, alone);
    print(`${name}, with the second reader`, together);
  }
}

function print(what: string, { mails, kind, rights, alarms }: Score): void {
  const share = (count: number): string => `${((100 * count) / mails).toFixed(1)} %`;
  process.stdout.write(`${what}: kind ${share(kind)}, exact rights ${share(rights)}, ${alarms} alarms\n`);
}

function write({ weights, bias }: Model): void {
  const largestIn = (from: number, to: number): number =>
    Math.max(...weights.map((own) => own.slice(from, to).reduce((most, value) => Math.max(most, Math.abs(value)), 0)));
  const wordScale = largestIn(0, featureCount) / 127;
  const signScale = largestIn(featureCount, width) / 127;
  const octets = weights.flatMap((own) =>
    [...own].map((value, at) => Math.round(value / (at < featureCount ? wordScale : signScale))),
  );
  const lines = [
    '// Written by tools/train-second-reader.ts: what each feature says for each output, one signed octet each.',
    '',
    `export const wordScale = ${wordScale};`,
    `export const signScale = ${signScale};`,
    `export const bias: readonly number[] = [${[...bias].map((value) => value.toFixed(4)).join(', ')}];`,
    `export const weights =\n  '${Buffer.from(Int8Array.from(octets)).toString('base64')}';`,
    '',
  ];
  writeFileSync(join(root, 'core', 'intake', 'second-reader', 'weights.ts'), lines.join('\n'));
}

const mails = process.argv.slice(2).flatMap(judgedMailsOf);
const readBy = (packs?: readonly Pack[]): readonly Example[] =>
  mails.map(({ id, mail, expected }) => example(id, expected, firstReadingOf(mail, false, packs)));
const thinnedBy = (share: number): readonly Example[] =>
  readBy(allLanguages.map((language) => packOf(thinned(language, share, hashOf))));

const whole = readBy();
const phrases = examplesOfPhrases();
const lessons = [...whole, ...missingShares.flatMap(thinnedBy), ...phrases];
process.stdout.write(`${mails.length} mails, ${phrases.length} phrases\n`);
if (process.env['CHECK'] === '1')
  crossValidate(
    { 'all phrases': whole, [`${shareMissingInTest} of the phrases gone`]: thinnedBy(shareMissingInTest) },
    lessons,
  );
write(train(lessons));
