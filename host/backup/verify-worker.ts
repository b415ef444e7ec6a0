// A thread that verifies a copy, which keeps a processor busy for long, while the desk goes on.

import { parentPort as port, workerData } from 'node:worker_threads';
import type { Subkeys } from '../keys/subkeys.ts';
import { verifyCopy } from './verify-copy.ts';

const { folder, keys } = workerData as { readonly folder: string; readonly keys: Subkeys };

if (port === null) throw new Error('this runs as a worker only');
port.postMessage(verifyCopy(folder, keys));
