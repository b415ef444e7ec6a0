// A process that sends letters and can be killed: `node outbox-worker.ts '{"folder":…,"letters":2,"dieAt":"after-last"}'`.

import { writeSync } from 'node:fs';
import { instantOf } from '#core/base/day.ts';
import { outgoingIn } from '#db/outgoing.ts';
import { createAttachmentWords } from '#host/outbox/attachment-words.ts';
import { createOutbox, holdTime } from '#host/outbox/keep-outbox.ts';
import { createLetterMailbox, type LetterMailbox } from '#host/outbox/letter-mailbox.ts';
import { sendLetter } from '#host/outbox/send-letter.ts';
import { openDesk } from '#host/open-desk.ts';
import type { OpenSession } from '#host/session.ts';
import { noTokens } from '#host/sync/tokens.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { handOver } from '#mail/smtp/hand-over.ts';
import type { Step } from './outbox-worker-steps.ts';
import { draftFor } from './sending-desk.ts';

export interface OutboxOrder {
  readonly folder: string;
  readonly passphrase: string;
  readonly ref: string;
  /** So many new letters are queued before the outbox starts. */
  readonly letters: number;
  readonly dieAt?: Step | undefined;
}

const order = JSON.parse(process.argv[2] ?? '{}') as OutboxOrder;
const begun = Date.now();
/** The time in which a letter can be taken back is over at once, and every wait is short. */
const now = () => instantOf(begun + (Date.now() - begun) * 1_000);

function at(step: Step): void {
  if (order.dieAt === step) process.kill(process.pid, 'SIGKILL');
}

const opened = await openDesk({ folder: order.folder, secret: order.passphrase, now });
if (!opened.ok) throw new Error(opened.failure.code);
const open = opened.value;
const real = createLetterMailbox({ open, tokens: noTokens }, new AbortController().signal);
const mailbox: LetterMailbox = {
  ...real,
  keepCopy: async (by, mail) => {
    at('before-copy');
    const kept = await real.keepCopy(by, mail);
    if (kept.ok) at('after-copy');
    return kept;
  },
};
const outbox = createOutbox({
  open,
  tokens: noTokens,
  notices: { tell: () => undefined },
  log: { info: () => undefined, warn: () => undefined, error: (event) => void writeSync(2, `${event}\n`) },
  now,
  chance: () => 0,
  deliver: async (mail) => {
    at('before-server');
    const sent = await handOver({
      ...mail,
      beforeLast: () => {
        at('before-last');
        mail.beforeLast();
        at('after-last');
      },
    });
    if (sent.ok) at('after-answer');
    return sent;
  },
  mailbox,
});
const attachmentWords = createAttachmentWords(open.desk.files, {
  workerUrl: workerUrls.attachment,
  onRead: () => undefined,
});
const session = { open, outbox, attachmentWords, sampleFolder: undefined } as unknown as OpenSession;
for (let letter = 0; letter < order.letters; letter += 1) {
  const { id, version } = draftFor(open, order.ref);
  // eslint-disable-next-line no-await-in-loop -- one after the other
  const sent = await sendLetter(session, { id, version, way: 'mail', meant: ['recipient-not-of-case'] });
  if (!sent.ok) throw new Error(JSON.stringify(sent.failure));
}
writeSync(1, `${JSON.stringify({ act: 'queued' })}\n`);
// At the pace of this process's clock the hold takes some milliseconds.
while (outgoingIn(open.database, ['held']).some(({ heldUntil }) => heldUntil > now()))
  // eslint-disable-next-line no-await-in-loop -- a wait
  await new Promise((resolve) => setTimeout(resolve, holdTime / 1_000));
outbox.start();
await outbox.settled();
await outbox.stop();
await attachmentWords.close();
open.close();
writeSync(1, `${JSON.stringify({ act: 'closed' })}\n`);
