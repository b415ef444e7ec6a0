// The desk's own process: everything but the window. Calls come in through the ports that the main process hands over.

import type { MessagePortMain } from 'electron';
import { appVersion } from '#host/app-version.ts';
import { bootHost, type HostPorts } from '#host/boot.ts';
import type { Keyring } from '#host/keyring.ts';
import { createLog } from '#host/log.ts';
import { instantOf } from '#core/base/day.ts';
import { serveMessagePort } from '#rpc/wires/serve-message-port.ts';
import type { CoreArguments, ToCore } from './core-messages.ts';
import { createKeyringOverPort } from './keyring-over-port.ts';

const { deskFolder } = JSON.parse(process.argv.at(-1) ?? '{}') as CoreArguments;
const { parentPort } = process;
const log = createLog('warn');

const ports: HostPorts & { readonly keyring: Keyring } = {
  deskFolder,
  now: () => instantOf(Date.now()),
  parserWorkerUrl: new URL('./parse-worker.js', import.meta.url),
  log,
  version: appVersion(),
  keyring: createKeyringOverPort(parentPort),
};
const host = bootHost(ports);

parentPort.on('message', ({ data, ports: [port] }) => {
  const message = data as ToCore;
  if (message.kind === 'serve' && port !== undefined) serve(port);
  if (message.kind === 'lock') void host.lock();
  if (message.kind === 'end') void host.close().finally(() => process.exit(0));
});

function serve(port: MessagePortMain): void {
  serveMessagePort(host.router, port);
}
