// How often triage agrees with a DPO's judgement, per corpus and language: `node test/bench/triage.bench.ts`. The first
// corpus was used to write the patterns, the others were not: only they say how well it does on mail not seen before.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggest } from '#core/intake/triage.ts';
import { mailOfFixture, type MailFixture } from '#test/support/mail-of-fixture.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const corpora = ['triage-dev', 'triage-dev-2', 'triage-heldout', 'triage-final'];

interface Agreement {
  mails: number;
  kind: number;
  rights: number;
  language: number;
  onBehalf: number;
}

const none = (): Agreement => ({ mails: 0, kind: 0, rights: 0, language: 0, onBehalf: 0 });

function count(agreement: Agreement, fixture: MailFixture): void {
  const { kind, rights, language, capacity } = suggest(mailOfFixture(fixture));
  const { expected } = fixture;
  agreement.mails += 1;
  agreement.kind += Number(kind === expected.kind);
  agreement.rights += Number(rights.join() === expected.rights.join());
  agreement.language += Number(language === expected.language);
  agreement.onBehalf += Number((capacity !== 'self') === expected.onBehalf);
}

function print(name: string, { mails, ...agreed }: Agreement): void {
  const shares = Object.entries(agreed).map(([what, n]) => `${what} ${((100 * n) / mails).toFixed(0)} %`);
  process.stdout.write(`${name.padEnd(16)} ${String(mails).padStart(3)} mails: ${shares.join(', ')}\n`);
}

for (const corpus of corpora) {
  const lines = readFileSync(join(fixtures, `${corpus}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const whole = none();
  const byLanguage = new Map<string, Agreement>();
  for (const line of lines) {
    const fixture = JSON.parse(line) as MailFixture;
    const own = byLanguage.get(fixture.expected.language) ?? none();
    byLanguage.set(fixture.expected.language, own);
    count(own, fixture);
    count(whole, fixture);
  }
  print(corpus, whole);
  for (const [language, agreement] of byLanguage) print(`  ${language}`, agreement);
}
