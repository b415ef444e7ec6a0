// Reads what a traced process did to the files of one folder: `strace -f -y -xx`, a call a line.

import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One call that succeeded, in the order of completion. Paths are those at the time of the call. */
export type FileCall =
  | { readonly kind: 'write'; readonly path: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly length: number }
  | { readonly kind: 'create'; readonly path: string; readonly isEmptied: boolean }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'sync'; readonly path: string }
  /** What the process told the outside: an act that it calls done. */
  | { readonly kind: 'told'; readonly text: string };

/** Calls to trace: everything that changes a file, its name, or makes either of them durable. */
export const tracedCalls =
  'openat,open,creat,pwrite64,write,writev,pwritev,ftruncate,truncate,rename,renameat,renameat2,unlink,unlinkat,fsync,fdatasync,close,lseek';

/** The calls about files of `folder`, and the lines written to standard output. Throws on a call that it cannot follow. */
export function readTrace(file: string, folder: string): readonly FileCall[] {
  const pending = new Map<string, string>();
  const places = new Map<string, number>();
  const calls: FileCall[] = [];
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const [, pid = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const whole = join(pending, pid, rest);
    if (whole === undefined) continue;
    const call = /^(\w+)\((.*)\) += (-?\d+)/s.exec(whole);
    if (call === null || Number(call[3]) < 0) continue;
    const read = readCall(String(call[1]), splitArguments(String(call[2])), Number(call[3]), places, whole);
    if (read !== undefined && (read.kind === 'told' || isInside(read.path, folder))) calls.push(read);
  }
  return calls;
}

/** A call that another thread interrupted comes in two lines. */
function join(pending: Map<string, string>, pid: string, rest: string): string | undefined {
  if (rest.endsWith('<unfinished ...>')) {
    pending.set(pid, rest.slice(0, -'<unfinished ...>'.length));
    return undefined;
  }
  const resumed = /^<\.\.\. \w+ resumed>(.*)$/s.exec(rest);
  if (resumed === null) return rest;
  const start = pending.get(pid) ?? '';
  pending.delete(pid);
  return start + String(resumed[1]);
}

function readCall(
  name: string,
  given: readonly string[],
  result: number,
  places: Map<string, number>,
  whole: string,
): FileCall | undefined {
  const [first = '', second = ''] = given;
  switch (name) {
    case 'pwrite64':
      return {
        kind: 'write',
        path: pathOf(first),
        offset: Number(given[3]),
        bytes: octets(second).subarray(0, result),
      };
    case 'write': {
      const bytes = octets(second).subarray(0, result);
      if (/^1(<|$)/.test(first)) return { kind: 'told', text: bytes.toString('utf8') };
      const place = places.get(first) ?? 0;
      places.set(first, place + result);
      return { kind: 'write', path: pathOf(first), offset: place, bytes };
    }
    case 'ftruncate':
      return { kind: 'truncate', path: pathOf(first), length: Number(second) };
    case 'truncate':
      return { kind: 'truncate', path: octets(first).toString('utf8'), length: Number(second) };
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', path: pathOf(first) };
    case 'close':
      places.delete(first);
      return undefined;
    case 'lseek':
      places.set(first, result);
      return undefined;
    case 'open':
    case 'creat':
    case 'openat': {
      const path = /= \d+<(.*)>/s.exec(whole)?.[1];
      if (path === undefined || !/O_CREAT|O_TRUNC/.test(whole)) return undefined;
      return { kind: 'create', path: plain(path), isEmptied: whole.includes('O_TRUNC') };
    }
    case 'rename':
      return { kind: 'rename', path: plainPath(first), to: plainPath(second) };
    case 'renameat':
    case 'renameat2':
      return { kind: 'rename', path: plainPath(second), to: plainPath(String(given[3])) };
    case 'unlink':
      return { kind: 'unlink', path: plainPath(first) };
    case 'unlinkat':
      return { kind: 'unlink', path: plainPath(second) };
    default:
      throw new Error(`the trace has a call that is not followed: ${name}`);
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`) || dirname(path) === folder;
}

/** The arguments of a call; a quoted string may hold commas. */
function splitArguments(text: string): readonly string[] {
  return (text.match(/(?:"[^"]*"|<[^>]*>|[^,])+/g) ?? []).map((part) => part.trim());
}

/** The file of a handle, as `-y` names it: `5</folder/desk.db>`; empty for one that has no name any more. */
function pathOf(handle: string): string {
  if (handle.endsWith('(deleted)')) return '';
  return plain(/<(.*)>/s.exec(handle)?.[1] ?? '');
}

function plainPath(quoted: string): string {
  return octets(quoted).toString('utf8');
}

function octets(quoted: string): Buffer {
  const inner = /^"(.*)"$/s.exec(quoted.trim())?.[1];
  if (inner === undefined) throw new Error('the trace cut a string: raise its length');
  return Buffer.from(inner.replaceAll('\\x', ''), 'hex');
}

function plain(text: string): string {
  return text.startsWith('\\x') ? Buffer.from(text.replaceAll('\\x', ''), 'hex').toString('utf8') : text;
}
