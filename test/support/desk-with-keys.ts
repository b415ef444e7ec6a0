// A desk in real files with real key files, at the least cost of a guess, and with something of every kind that keys protect.

import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { bringFile } from '#host/files/bring-file.ts';
import { createDesk, openDesk, type OpenDesk } from '#host/open-desk.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { keepSecret } from '#host/sync/account-secret.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { account, caseFile } from '#db/schema.ts';
import { secretOf } from '#host/sync/account-secret.ts';
import { unwrap } from './present.ts';
import { storeSketch, testProfile } from './throwaway-desk.ts';
import { tickingClock } from './ticking-clock.ts';

export const passphrase = 'zeven natte fietsen in Gent';
export const clock = tickingClock('2026-03-05T09:00:00.000Z');
export const now = () => clock.now();

/** The desk's recovery words. */
export async function makeDesk(folder: string): Promise<string> {
  const created = await createDesk({ folder, passphrase, profile: testProfile, now, cost: leastCost });
  if (!created.ok) throw new Error(created.failure.code);
  return created.value.recoveryKey;
}

/** Two mails, a case with a file, and an account with its password. */
export function fillDesk(open: OpenDesk): void {
  const id = storeSketch(open, {}, 1);
  storeSketch(open, {}, 2);
  const caseId = unwrap(confirmRequest(open.desk, { id }));
  const ref = open.desk.cases.byId(caseId)?.ref ?? '';
  unwrap(bringFile(open.desk, { ref, name: 'export.csv', origin: { kind: 'brought' } }, Buffer.from('an export')));
  open.desk.transact(() => {
    open.database.orm
      .insert(account)
      .values({ id: 'a1', host: 'mail.example', port: 993, user: 'dpo', security: 'tls' })
      .run();
    keepSecret(open, 'a1', { secret: 'a mail password', provider: undefined });
  });
}

export async function opened(folder: string, secret: string | Uint8Array): Promise<OpenDesk | string> {
  const found = await openDesk({ folder, secret, now });
  return found.ok ? found.value : found.failure.code;
}

export async function mustOpen(folder: string, secret: string | Uint8Array): Promise<OpenDesk> {
  const open = await opened(folder, secret);
  if (typeof open === 'string') throw new Error(open);
  return open;
}

/** What a desk holds that only its keys give back; the same before and after any change of them. */
export function contentOf(open: OpenDesk) {
  const { sqlite, orm, vault } = open.database;
  const ids = sqlite.prepare('SELECT id FROM message ORDER BY id').pluck().all() as string[];
  const files = orm.select({ id: caseFile.id }).from(caseFile).all();
  const [kept] = orm.select().from(account).all();
  return {
    raws: ids.map((id) => vault.raw(id as never)?.toString('utf8')),
    files: files.map((file) => Buffer.from(open.desk.files.bytes(file.id)).toString('utf8')),
    secret: kept && secretOf(open, kept),
    isSound: verifyDesk(open.database).ok,
  };
}
