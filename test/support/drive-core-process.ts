// Runs the built desk's process in plain Node and works a desk through its port: `node drive-core-process.ts FILE FOLDER`.
// Stands in for Electron's utility process: the same entry file and the same messages, without Electron.

import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { createDeskClient } from '#rpc/client.ts';
import { createMessagePortLink } from '#rpc/wires/message-port-wire.ts';

const [file = '', deskFolder = ''] = process.argv.slice(2);
const parentPort = Object.assign(new EventEmitter(), { postMessage: () => {} });
Object.assign(process, { parentPort, argv: [...process.argv, JSON.stringify({ deskFolder })] });
await import(pathToFileURL(file).href);

const { port1, port2 } = new MessageChannel();
parentPort.emit('message', { data: { kind: 'serve' }, ports: [port1] });
const desk = createDeskClient(createMessagePortLink(port2 as unknown as MessagePort));

const passphrase = 'correct-horse-battery-staple-42';
const before = await desk.desk.status();
const [profile] = await desk.desk.profiles();
const created = await desk.desk.create({ profile: profile?.id ?? '', passphrase });
const unlocked = await desk.desk.unlock({ passphrase });
const notices = await desk.notices.follow();
const started = await desk.desk.takeSample();
let stored = 0;
for await (const notice of notices) {
  if (notice.kind === 'failed') throw new Error(notice.obstacle.code);
  if (notice.kind !== 'finished' || notice.job !== 'sample') continue;
  stored = notice.count?.stored ?? 0;
  break;
}
const messages = await desk.messages.page({ filter: 'all', text: '', offset: 0, limit: 200 });
const lines = {
  before: before.state,
  created: created.ok,
  unlocked: unlocked.ok,
  started: started.ok,
  stored,
  parsed: messages.ok ? messages.value.rows.filter(({ isParsed }) => isParsed).length : 0,
};
process.stdout.write(`${JSON.stringify(lines)}\n`);
parentPort.emit('message', { data: { kind: 'end' }, ports: [] });
