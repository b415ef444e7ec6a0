// `triage` without a desk: one line a file, in the keys that scripts rely on, for mails as they come and as Outlook saves them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainMail } from '#test/support/mail-samples.ts';
import { outlookMessage } from '#test/support/outlook-message.ts';
import { runCli } from '#test/support/run-cli.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a message from Outlook is suggested as a mail is; a file that is none is said to be unreadable', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.eml'), plainMail(1));
  writeFileSync(
    join(folder, 'b.msg'),
    outlookMessage({
      subject: 'Demande d’effacement',
      body: 'Je vous demande d’effacer toutes mes données personnelles.',
      sender: { name: 'Claire Martin', address: 'claire@example.net' },
      deliveredAt: new Date('2026-11-20T10:00:00Z'),
    }),
  );
  const none = join(folder, 'none.bin');
  writeFileSync(none, 'no mail');

  const run = await runCli(['triage', join(folder, 'a.eml'), join(folder, 'b.msg'), none, '--json']);
  expect(run.code).toBe(0);
  const [mail, outlook, unreadable] = run.lines();
  expect(mail).toMatchObject({ kind: 'request', rights: ['access'], language: 'nl', onBehalf: false });
  expect(outlook).toMatchObject({ kind: 'request', rights: ['erasure'], language: 'fr', onBehalf: false });
  expect(unreadable).toMatchObject({ kind: 'other', rights: [], language: 'und', unreadable: 'not-a-mail' });
});

test('a path that is not there: 2, and its name on stderr', async () => {
  const run = await runCli(['triage', '/nowhere/at-all.eml', '--json']);
  expect(run.code).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr).toContain('/nowhere/at-all.eml: not-found');
});
