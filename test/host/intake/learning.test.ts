import { expect, test } from 'vitest';
import type { MessageId } from '#core/base/id.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { putBack, setAside } from '#core/desk/commands/set-aside.ts';
import { listTray } from '#core/desk/queries/list-tray.ts';
import { lessonsToRecall, switchLearning } from '#db/lessons.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import type { ParserPool } from '#mail/mime/parser-pool.ts';
import { readMail } from '#mail/mime/read-mail.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const pool: ParserPool = { work: async (raw) => await readMail(raw), close: async () => undefined };

function mail(number: number, from: string, subject: string, words: string): Buffer {
  return Buffer.from(
    [
      `From: ${from}`,
      'To: dpo@example.com',
      `Subject: ${subject}`,
      `Message-ID: <learn-${number}@example.org>`,
      `Date: Fri, 06 Mar 2026 0${number % 10}:00:00 +0100`,
      `Received: from a by b; Fri, 06 Mar 2026 0${number % 10}:00:00 +0100`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      words,
    ].join('\r\n'),
  );
}

async function take(throwaway: ThrowawayDesk, ...raws: Buffer[]): Promise<readonly MessageId[]> {
  const { desk, open } = throwaway;
  const ids = raws.map(
    (raw) => desk.transact(() => open.intake.store({ raw, source: 'INBOX', internalDate: undefined })).id,
  );
  await readWaiting(open, pool);
  return ids;
}

const request =
  'I have been your customer for eleven years. Please send me a copy of all personal data that you hold about me, and tell ' +
  'me to which companies you have passed it on since the beginning.';
const digest = (number: number): string =>
  `Issue ${number} of the weekly digest. Our editors have read the rulings of the courts for you, and tell in two minutes what ` +
  'they mean for the data of your customers. You find all earlier issues in the archive on our pages.';

test('a decision teaches, putting the mail back or erasing it takes the lesson away, and the journal makes it again', async () => {
  const throwaway = throwawayDesk();
  const { desk, database } = throwaway;
  const [asked, news] = await take(
    throwaway,
    mail(1, 'Jo <jo@example.org>', 'my data', request),
    mail(2, 'Digest <news@digest.example>', 'digest', digest(1)),
  );
  confirmRequest(desk, { id: asked as MessageId });
  setAside(desk, { id: news as MessageId, reason: 'newsletter' });
  const learned = lessonsToRecall(database);
  expect(learned.map(({ kind }) => kind).toSorted()).toEqual(['other', 'request']);
  expect(JSON.stringify(learned)).not.toMatch(/jo@|news@|rulings|customer/);

  expect(rebuildLists(database, { keep: true })).toEqual([]);
  expect(lessonsToRecall(database)).toEqual(learned);

  putBack(desk, { id: news as MessageId, reason: 'undone' });
  expect(lessonsToRecall(database).map(({ kind }) => kind)).toEqual(['request']);
  desk.transact(() => desk.messages.erase(asked as MessageId));
  expect(lessonsToRecall(database)).toEqual([]);
  throwaway.open.close();
});

test('what was set aside once is suggested so when it comes again, and not where learning is switched off', async () => {
  const throwaway = throwawayDesk();
  const { desk, database } = throwaway;
  const [first] = await take(throwaway, mail(1, 'Digest <news@digest.example>', 'digest', digest(1)));
  setAside(desk, { id: first as MessageId, reason: 'newsletter' });
  const [second] = await take(throwaway, mail(2, 'Digest <news@digest.example>', 'digest', digest(2)));
  expect(desk.messages.find(second as MessageId)?.suggestion).toMatchObject({
    kind: 'other',
    learned: { decisions: 1, because: 'same-wording' },
  });
  switchLearning(database, false);
  const [third] = await take(throwaway, mail(3, 'Digest <news@digest.example>', 'digest', digest(3)));
  expect(desk.messages.find(third as MessageId)?.suggestion?.learned).toBe(undefined);
  throwaway.open.close();
});

test('the tray knows a mail that came before, and a person who asks again for what their case asks', async () => {
  const throwaway = throwawayDesk();
  const { desk } = throwaway;
  const [first] = await take(throwaway, mail(1, 'Jo <jo@example.org>', 'my data', request));
  await take(throwaway, mail(2, 'Jo <jo@example.org>', 'my data', request));
  const copies = listTray(desk).map(({ sameAs }) => sameAs);
  expect(copies.filter((one) => one !== undefined)).toEqual([{ kind: 'copy', message: first }]);

  const opened = confirmRequest(desk, { id: first as MessageId });
  const ref = opened.ok ? desk.cases.byId(opened.value)?.ref : undefined;
  await take(
    throwaway,
    mail(3, 'Jo <jo@example.org>', 'again', 'Once more: which personal data do you hold about me? I want a copy.'),
    mail(4, 'Kim <kim@example.org>', 'mine', 'Which personal data do you hold about me? I want a copy.'),
  );
  const byMail = new Map(listTray(desk).map((item) => [item.subject, item.sameAs]));
  expect(byMail.get('my data')).toEqual({ kind: 'copy', message: first, caseRef: ref });
  expect(byMail.get('again')).toEqual({ kind: 'repeat', caseRef: ref });
  expect(byMail.get('mine')).toBe(undefined);
  throwaway.open.close();
});
