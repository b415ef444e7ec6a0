// Which errors of a backup are expected, and what they mean to the person at the desk.

import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { codeOfFile } from '../file-obstacle.ts';

const outOfReach = new Set([
  'ENOENT',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'EIO',
  'ENXIO',
  'ENODEV',
  'ESTALE',
  'EISDIR',
]);

/** undefined when it is a fault of ours. */
export function obstacleOfBackup(fault: unknown): Obstacle | undefined {
  if (fault instanceof StorageFault) return fault.obstacle;
  if (fault instanceof Error && fault.name === 'AbortError') return { code: 'desk-locked' };
  const code = codeOfFile(fault);
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full' };
  return code !== undefined && outOfReach.has(code) ? { code: 'backup-out-of-reach' } : undefined;
}
