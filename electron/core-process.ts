// The desk's own process: everything but the window. Calls come in through the ports that the main process hands over.

import type { MessagePortMain } from 'electron';
import { appVersion } from '#host/app-version.ts';
import { bootHost, type HostPorts } from '#host/boot.ts';
import type { Keyring } from '#host/keyring.ts';
import { crashQuietly, endWithDesk, leaveSoon } from '#host/lock/lock-watch.ts';
import { createLog } from '#host/log.ts';
import { bundledWorkerUrls } from '#host/worker-urls.ts';
import { instantOf } from '#core/base/day.ts';
import { serveMessagePort } from '#rpc/wires/serve-message-port.ts';
import type { CoreArguments, ToCore } from './core-messages.ts';
import { createKeyringOverPort } from './keyring-over-port.ts';
import { createLinkOverPort } from './link-over-port.ts';
import { createShellOverPort } from './shell-over-port.ts';

const { deskFolder, lockedBy } = JSON.parse(process.argv.at(-1) ?? '{}') as CoreArguments;
const { parentPort } = process;
const log = createLog('warn');
crashQuietly(log);

const ports: HostPorts & { readonly keyring: Keyring } = {
  deskFolder,
  now: () => instantOf(Date.now()),
  workers: bundledWorkerUrls(import.meta.url),
  openLink: createLinkOverPort(parentPort),
  log,
  lockedBy,
  lockWatch: endWithDesk(parentPort.postMessage.bind(parentPort), leaveSoon),
  version: appVersion(),
  keyring: createKeyringOverPort(parentPort),
  shell: createShellOverPort(parentPort),
};
const host = bootHost(ports);
const isReady = unlockGiven();

parentPort.on('message', ({ data, ports: [port] }) => {
  const message = data as ToCore;
  if (message.kind === 'serve' && port !== undefined) void serve(port);
  if (message.kind === 'wish') host.wish(message.wish);
  if (message.kind === 'end') void host.close().finally(leaveSoon);
});

/** A demonstration brings its passphrase along; it does not stay in the environment. */
async function unlockGiven(): Promise<void> {
  const passphrase = process.env['DPO_DESK_PASSPHRASE'];
  delete process.env['DPO_DESK_PASSPHRASE'];
  if (passphrase !== undefined) await host.unlock(passphrase);
}

async function serve(port: MessagePortMain): Promise<void> {
  await isReady;
  serveMessagePort(host.router, port);
}
