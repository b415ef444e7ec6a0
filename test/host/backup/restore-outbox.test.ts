import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findOutgoing, putOutgoing } from '#db/outgoing.ts';
import { backUp, makeBackupDesk, openCase, restored, take } from '#test/support/backup-desk.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import { present } from '#test/support/present.ts';
import { addSendingAccount, draftFor } from '#test/support/sending-desk.ts';

// A desk here stretches passphrases and verifies its copy in a thread of its own.
vi.setConfig({ testTimeout: 240_000 });

test('a letter that waited when the backup was made leaves by itself no more: it may have left since', async () => {
  const desk = await makeBackupDesk();
  const open = await desk.open();
  const [first] = await take(open, ...plainMails(1));
  const ref = openCase(open, present(first));
  const accountId = addSendingAccount(open, { host: 'localhost', port: 1, caPem: '' }, undefined);
  const octets = Buffer.from('an invented letter');
  const now = open.desk.now();
  const rows = [
    ['held', 'mail'],
    ['waiting', 'mail'],
    ['handing-over', 'mail'],
    ['refused', 'mail'],
    ['waiting', 'draft'],
    ['taken-back', 'mail'],
  ] as const;
  open.desk.transact(() => {
    for (const [at, [state, way]] of rows.entries()) {
      const draft = draftFor(open, ref);
      const line = { id: `o${at}`, letterId: draft.id, caseId: draft.caseId, accountId, way, state };
      const mail = { from: { name: '', address: 'dpo@example.com' }, to: draft.to, headerId: `<${at}@example.com>` };
      const progress = { attempts: 0, nextTryAt: null, obstacle: null, sentAt: null, copy: 'not-wanted' } as const;
      const facts = { queuedAt: now, heldUntil: now, size: octets.length, sha256: `${at}` };
      putOutgoing(open.database, { ...line, ...mail, ...progress, ...facts }, octets);
    }
  });
  const file = join(desk.outside, 'one.dpobackup');
  await backUp(open, file);
  open.close();

  await restored(desk, { file, folder: desk.folder });
  const back = await desk.open();
  const found = rows.map((_row, at) => present(findOutgoing(back.database, `o${at}`)));
  expect(found.map(({ state }) => state)).toEqual(['unsure', 'unsure', 'unsure', 'unsure', 'waiting', 'taken-back']);
  // Looked for at once in the folder for sent mail.
  for (const line of found.slice(0, 4))
    expect(line).toMatchObject({ obstacle: { code: 'outgoing-restored' }, nextTryAt: expect.any(String) as string });
});
