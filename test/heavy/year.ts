// Lives through years of reminders, hour by hour, against an oracle of its own. Arguments: cases a year, years.

import { liveThroughYear, type YearReport } from '#test/support/simulated-year.ts';

const cases = Number(process.argv[2] ?? 500);
const years = Number(process.argv[3] ?? 4);
const faultsOf = ({ missed, atOtherHour, surplus, twice }: YearReport) => [
  ...missed.map((key) => `missed: ${key}`),
  ...atOtherHour.map((key) => `at another hour: ${key}`),
  ...surplus.map((key) => `not to be told: ${key}`),
  ...twice.map((key) => `told twice: ${key}`),
];

const started = performance.now();
let faults = 0;
let lived = 0;
let told = 0;
for (let seed = 1; seed <= years; seed += 1) {
  const report = liveThroughYear(cases, seed);
  const wrong = faultsOf(report);
  faults += wrong.length;
  lived += report.cases;
  told += report.told;
  const kinds = Object.entries(report.byKind).map(([kind, count]) => `${kind} ${count}`);
  process.stdout.write(
    `year ${seed}: ${report.cases} cases, ${report.hoursAwake} waking hours, ${report.told} reminders told in ${report.mornings} mornings and ${report.between} times between (${kinds.join(', ')}); ${wrong.length} faults\n`,
  );
  for (const fault of wrong.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
}
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(`${JSON.stringify({ years, cases: lived, told, seconds, faults })}\n`);
process.exitCode = faults === 0 ? 0 : 1;
