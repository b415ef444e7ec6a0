// Every way to misbehave, three times over, with the octets of the server in random pieces:
// `node test/bench/hostile-soak.ts [seeds] [word in the name]`.

import { factBehaviours } from '#test/support/hostile/facts.ts';
import { folderBehaviours } from '#test/support/hostile/folders.ts';
import { literalBehaviours } from '#test/support/hostile/literals.ts';
import { stageBehaviours } from '#test/support/hostile/stages.ts';
import { endure } from '#test/support/hostile/endure.ts';
import { seededChance } from '#test/support/seeded-chance.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const [seeds = '3', word = ''] = process.argv.slice(2);
/** As many at a time: most of them wait. */
const lanes = 6;
/** No behaviour may hold the desk up longer than this (milliseconds). */
const longest = 60_000;

const behaviours = [...literalBehaviours, ...factBehaviours, ...folderBehaviours, ...stageBehaviours].filter(
  ({ name }) => name.includes(word),
);
const runs = behaviours.flatMap((behaviour) =>
  Array.from({ length: Number(seeds) }, (_, index) => ({ behaviour, seed: index + 1 })),
);
const total = runs.length;
const failures: string[] = [];
process.on('unhandledRejection', (reason) => failures.push(`unhandled rejection: ${String(reason)}`));
process.on('uncaughtException', (error) => failures.push(`uncaught: ${error.stack}`));

async function run(): Promise<void> {
  for (let next = runs.shift(); next !== undefined; next = runs.shift()) {
    const { behaviour, seed } = next;
    const late = Promise.withResolvers<readonly string[]>();
    const timer = setTimeout(() => late.resolve(['hangs']), longest);
    const work = endure(behaviour, seededChance(seed)).then(({ problems }) => problems);
    const problems = await Promise.race([work, late.promise]).catch((error: unknown) => [`throws ${String(error)}`]);
    clearTimeout(timer);
    if (problems.length > 0) failures.push(`${behaviour.name}, seed ${seed}: ${problems.join('; ')}`);
  }
}

const began = performance.now();
await Promise.all(Array.from({ length: lanes }, run));
const seconds = (performance.now() - began) / 1000;
const memory = process.resourceUsage().maxRSS / 1024;
say(`${behaviours.length} behaviours, ${total} runs, ${seconds.toFixed(0)} s, most memory ${memory.toFixed(0)} MB`);
for (const failure of failures) say(failure);
say(`${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
