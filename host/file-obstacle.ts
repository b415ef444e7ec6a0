// Which errors of the file system are expected, and what they mean to the person at the desk.

import type { Obstacle } from '#core/desk/obstacle.ts';

/** The obstacle behind a thrown file error; undefined when it is a fault of ours. */
export function obstacleOfFile(fault: unknown): Obstacle | undefined {
  switch (codeOfFile(fault)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EIO':
      return { code: 'desk-read-only' };
    default:
      return undefined;
  }
}

/** The system's name for the error, such as `ENOSPC`; it carries no path. */
export function codeOfFile(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;
}
