// Trains the second reader of intake on judged mails, and says by cross-validation whether it helps the patterns:
// `node tools/train-second-reader.ts <corpus.jsonl …>`. Writes core/intake/second-reader/weights.ts.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { featureCount, featuresOf } from '#core/intake/second-reader/features.ts';
import { kinds } from '#core/intake/second-reader/second-reader.ts';
import { ownWords } from '#core/intake/own-words.ts';
import { wordsToRead } from '#core/intake/words-to-read.ts';
import type { MailKind } from '#core/intake/suggestion.ts';
import { rights as allRights } from '#core/law/right.ts';

/** A line of a corpus, as far as it is read here. */
interface JudgedMail {
  readonly subject: string;
  readonly text: string;
  readonly expected: { readonly kind: MailKind; readonly rights: readonly string[] };
}

interface Example {
  readonly features: readonly number[];
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

function example(text: string, kind: MailKind, rights: readonly string[], weight: number): Example {
  const wanted = [...kinds.map((one) => Number(one === kind)), ...allRights.map((one) => Number(rights.includes(one)))];
  return { features: featuresOf(text), wanted, weight };
}

function examplesOfMails(path: string): readonly Example[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedMail)
    .map((fixture) => {
      const { subject, text } = wordsToRead({ ...fixture, ownText: ownWords(fixture.text) });
      return example(`${subject}\n${text}`, fixture.expected.kind, fixture.expected.rights, 1);
    });
}

function examplesOfPhrases(): readonly Example[] {
  const folder = join(root, 'test', 'core', 'intake', 'phrases');
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [kind = 'other', rights = '', , subject = '', ...text] = line.split('|');
        const body = text.join('|').replaceAll('\\n', '\n');
        return example(`${subject}\n${body}`, kind as MailKind, rights.split(','), weightOfPhrase);
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
  const weights = Array.from({ length: outputCount }, () => new Float64Array(featureCount));
  const squares = Array.from({ length: outputCount }, () => new Float64Array(featureCount).fill(0.01));
  const bias = new Float64Array(outputCount);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, wanted, weight } of shuffled(examples, epoch + 1)) {
      const size = 1 / Math.sqrt(Math.max(1, features.length));
      for (let output = 0; output < outputCount; output += 1) {
        const own = weights[output] as Float64Array;
        const past = squares[output] as Float64Array;
        const gradient = (chanceOf(own, bias[output] ?? 0, features) - (wanted[output] ?? 0)) * weight;
        const step = gradient * size;
        for (const feature of features) {
          past[feature] = (past[feature] ?? 0) + step * step;
          own[feature] = (own[feature] ?? 0) - (rate * step) / Math.sqrt(past[feature] ?? 1);
        }
        bias[output] = (bias[output] ?? 0) - 0.02 * gradient;
      }
    }
  }
  return { weights, bias };
}

function chanceOf(weights: Float64Array, bias: number, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-(bias + sum / Math.sqrt(Math.max(1, features.length)))));
}

function outputsOf({ weights, bias }: Model, { features }: Example): readonly number[] {
  return weights.map((own, output) => chanceOf(own, bias[output] ?? 0, features));
}

function indexOfMost(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

/** How often the reader alone is right on mails that it was not trained on. */
function crossValidate(mails: readonly Example[], phrases: readonly Example[]): void {
  let kindRight = 0;
  let rightsRight = 0;
  const mixed = shuffled(mails, 7);
  for (let fold = 0; fold < folds; fold += 1) {
    const model = train([...mixed.filter((_, at) => at % folds !== fold), ...phrases]);
    for (const mail of mixed.filter((_, at) => at % folds === fold)) {
      const outputs = outputsOf(model, mail);
      const kind = indexOfMost(outputs.slice(0, kinds.length));
      const said = outputs.slice(kinds.length).map((chance) => Number(chance > 0.5 && kinds[kind] !== 'other'));
      kindRight += mail.wanted[kind] ?? 0;
      rightsRight += Number(said.join() === mail.wanted.slice(kinds.length).join());
    }
  }
  const share = (count: number): string => `${((100 * count) / mails.length).toFixed(1)} %`;
  process.stdout.write(`alone, ${folds}-fold: kind ${share(kindRight)}, exact rights ${share(rightsRight)}\n`);
}

function write({ weights, bias }: Model): void {
  const largest = Math.max(...weights.map((own) => own.reduce((most, value) => Math.max(most, Math.abs(value)), 0)));
  const scale = largest / 127;
  const bytes = Buffer.from(
    Int8Array.from(weights.flatMap((own) => [...own].map((value) => Math.round(value / scale)))),
  );
  const lines = [
    '// Written by tools/train-second-reader.ts: what each feature says for each output, one signed octet each.',
    '',
    `export const scale = ${scale};`,
    `export const bias: readonly number[] = [${[...bias].map((value) => value.toFixed(4)).join(', ')}];`,
    `export const weights =\n  '${bytes.toString('base64')}';`,
    '',
  ];
  writeFileSync(join(root, 'core', 'intake', 'second-reader', 'weights.ts'), lines.join('\n'));
}

const mails = process.argv.slice(2).flatMap(examplesOfMails);
const phrases = examplesOfPhrases();
process.stdout.write(`${mails.length} mails, ${phrases.length} phrases\n`);
crossValidate(mails, phrases);
write(train([...mails, ...phrases]));
