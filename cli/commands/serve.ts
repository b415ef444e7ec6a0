// `serve`: the loopback web host, for machines without the desktop shell.

import { hasDesk } from '#host/desk-files.ts';
import { codeOfFile } from '#host/file-obstacle.ts';
import { startWebDesk } from '#tools/web-desk.ts';
import { deskOptions, readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { BadInput, orStop } from '../stop.ts';
import { deskFolder, findPassphrase } from '../unlock.ts';

export const serve: Command = {
  usage: 'serve --desk DIR --port N',
  summary: 'the desk in a browser on this machine; 0 picks a port; prints the one-time address',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, port: { type: 'string' } });
    const folder = deskFolder(values);
    const port = readPort(required(values.port, 'port'));
    // A passphrase at hand opens the desk at once; without one the page asks.
    const isGiven = Boolean(process.env['DPO_DESK_PASSPHRASE']) || values['passphrase-file'] !== undefined;
    const started = await startWebDesk({
      deskFolder: folder,
      port,
      passphrase: isGiven && hasDesk(folder) ? ((await findPassphrase(values, context)) ?? '') : undefined,
      show: (address, isFirst) => {
        if (!isFirst) return context.terminal.note(address);
        context.terminal.print(values.json ? JSON.stringify({ url: address }) : address);
        context.terminal.note('The address works once; Enter gives a new one. Ctrl-C ends the desk.');
      },
    }).catch((error: unknown) => {
      const code = codeOfFile(error);
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
      throw new BadInput(`port ${port} cannot be used (${code}); 0 picks a free one`);
    });
    await orStop(started).ended;
    return exitCode.done;
  },
};

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new BadInput('--port needs a number from 0 to 65535');
  return port;
}
