// A throwaway desk with an account on a real mail server in whose mailbox anchors are kept.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findAccount } from '#db/accounts.ts';
import { contactMailbox } from '#host/anchor/contact-mailbox.ts';
import { rememberAccount } from '#host/anchor/anchor-memory.ts';
import { keepAccount } from '#host/sync/keep-account.ts';
import { noTokens } from '#host/sync/tokens.ts';
import type { Dovecot } from './dovecot.ts';
import { present } from './present.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { throwawayDesk, type ThrowawayDesk } from './throwaway-desk.ts';

export const anchorFolder = 'DPO Desk/Anchors';

/** Adds the account and switches its anchors on; the id. `port`: of a proxy that speaks in the clear. */
export function anchoringAccount(desk: ThrowawayDesk, server: Dovecot, user: string, port?: number): string {
  const place =
    port === undefined
      ? ({ host: server.host, port: server.tlsPort, security: 'tls', caPem: server.caPem } as const)
      : ({ host: '127.0.0.1', port, security: 'plaintext' } as const);
  return desk.desk.transact(() => {
    const { id } = keepAccount(desk.open, { ...place, user }, { secret: server.password, provider: undefined });
    rememberAccount(desk.database, id, { isOn: true });
    return id;
  });
}

export function anchoredDesk(server: Dovecot, user: string): { readonly desk: ThrowawayDesk; readonly id: string } {
  const desk = throwawayDesk();
  return { desk, id: anchoringAccount(desk, server, server.user(user)) };
}

/** One contact with the mailbox: `anchored`, `looked`, or the obstacle's code. */
export async function contact({ open }: ThrowawayDesk, id: string, isForced = false): Promise<string> {
  const account = present(findAccount(open.database, id));
  const contacted = await contactMailbox(open, noTokens, account, { isForced });
  return contacted.ok ? contacted.value : contacted.failure.code;
}

/** Copies the desk's folder as it is, as somebody would who has the disk: by a process that is not the desk's. */
export function copyOf(desk: ThrowawayDesk): string {
  const copy = join(temporaryFolder(), 'copy');
  execFileSync('cp', ['-a', desk.folder, copy]);
  return copy;
}

/** The desk after its whole folder was replaced by an earlier copy. */
export function setBack(desk: ThrowawayDesk, copy: string): ThrowawayDesk {
  return desk.reopened(() => {
    for (const name of readdirSync(desk.folder)) rmSync(join(desk.folder, name), { recursive: true });
    for (const name of readdirSync(copy)) execFileSync('cp', ['-a', join(copy, name), desk.folder]);
    if (!existsSync(desk.file)) throw new Error('the copy holds no desk');
  });
}
