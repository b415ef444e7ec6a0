// A process that finishes a restore and dies before its nth change of the file system. Arguments: the folder, and n.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [folder = '', after = '0'] = process.argv.slice(2);
let left = Number(after);

for (const name of ['renameSync', 'rmSync', 'unlinkSync', 'writeSync', 'fsyncSync'] as const) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      left -= 1;
      return real(...args);
    },
  });
}
syncBuiltinESMExports();

const { settleRestore } = await import('#host/backup/put-in-place.ts');
settleRestore(folder);
