// Older key files beside a newer database: what was written under the newer ones is never taken for erased.

import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MessageId } from '#core/base/id.ts';
import { eraseMail } from '#core/desk/commands/erase-mail.ts';
import { forgetFact } from '#db/facts.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { settleErasures } from '#host/settle-erasures.ts';
import { fillDesk, makeDesk, mustOpen, opened, passphrase } from '#test/support/desk-with-keys.ts';
import { unwrap } from '#test/support/present.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const names = ['keys-a.json', 'keys-b.json'] as const;

function copyKeys(from: string, to: string): void {
  for (const name of names) copyFileSync(join(from, name), join(to, name));
}

test.each([
  ['with the renewal of the database’s key still owed', true],
  ['with no renewal owed', false],
])(
  'from before an erasure was settled, %s: the desk does not open, and nothing of it changes',
  async (_name, isOwed) => {
    const folder = temporaryFolder();
    const older = temporaryFolder();
    const newer = temporaryFolder();
    await makeDesk(folder);
    const open = await mustOpen(folder, passphrase);
    fillDesk(open);
    copyKeys(folder, older);
    const id = open.database.sqlite
      .prepare('SELECT id FROM message WHERE case_id IS NULL LIMIT 1')
      .pluck()
      .get() as MessageId;
    unwrap(eraseMail(open.desk, { id, reason: 'not meant for us' }));
    await settleErasures(open);
    if (!isOwed) open.desk.transact(() => forgetFact(open.database, 'rekey-owed'));
    open.close();
    copyKeys(folder, newer);
    copyKeys(older, folder);
    const before = readFileSync(join(folder, 'desk.db'));
    const files = readdirSync(folder);
    expect(await opened(folder, passphrase)).toBe('desk-damaged');
    expect(readFileSync(join(folder, 'desk.db')).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(files);
    // With the files of now it opens as it was.
    copyKeys(newer, folder);
    const again = await mustOpen(folder, passphrase);
    expect(again.audit.alarm()).toBeUndefined();
    expect(verifyDesk(again.database)).toMatchObject({ ok: true, erased: 1 });
    again.close();
  },
);
