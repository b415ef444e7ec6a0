// Another user of this machine at the loopback host: told by the kernel's table, and cut off before a byte is read.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { canTellUsers, uidOfPeer } from '#host/web/peer.ts';
import { startStubWebHost } from '#test/support/web-host.ts';

const table = [
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
  '   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 11111 1 0000000000000000',
  '   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 22222 1 0000000000000000',
  '   2: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 33333 1 0000000000000000',
  '   3: 0A00A8C0:C351 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1002        0 44444 1 0000000000000000',
].join('\n');
const table6 =
  '   0: 0000000000000000FFFF00000100007F:C352 0000000000000000FFFF00000100007F:1F90 01 00000000:00000000 00:00000000 00000000  1003        0 5 1 0';

test('reads the owner of the peer’s end, and not of our own', () => {
  expect(uidOfPeer({ peerPort: 50_000, ownPort: 8080 }, [table])).toBe(1001);
});

test('reads an end in IPv6 clothes', () => {
  expect(uidOfPeer({ peerPort: 50_002, ownPort: 8080 }, [table, table6])).toBe(1003);
});

test('knows no owner of an end that is not on loopback, or not there', () => {
  expect(uidOfPeer({ peerPort: 50_001, ownPort: 8080 }, [table])).toBeUndefined();
  expect(uidOfPeer({ peerPort: 50_009, ownPort: 8080 }, [table])).toBeUndefined();
});

test.runIf(process.platform === 'linux')('finds its own connection in the table of this machine', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  expect(await canTellUsers(server)).toBe(true);
  server.close();
});

// Only root may start a process as somebody else.
test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'answers nothing to a process of another user, not even that the name is wrong',
  async () => {
    const { web, port } = await startStubWebHost();
    async function knockAs(uid: number): Promise<string> {
      const script = `exec 3<>/dev/tcp/127.0.0.1/${port} && printf 'GET / HTTP/1.1\\r\\nconnection: close\\r\\n\\r\\n' >&3 && cat <&3`;
      const child = spawn('/bin/bash', ['-c', script], { uid, stdio: ['ignore', 'pipe', 'ignore'] });
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      await once(child, 'close');
      return Buffer.concat(chunks).toString('latin1');
    }
    expect(await knockAs(0)).toMatch(/^HTTP\/1\.1 421 /);
    expect(await knockAs(65_534)).toBe('');
    await web.close();
  },
);
