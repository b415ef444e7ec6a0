// A desk with a case, a letter that can leave, and an account that sends by a real server: what tests of the outbox begin with.

import { onTestFinished } from 'vitest';
import type { LetterId } from '#core/base/id.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import type { SendingSettings } from '#core/desk/letter-views.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import type { Notice } from '#core/desk/views.ts';
import { findOutgoing, outgoingOf, type OutgoingRow } from '#db/outgoing.ts';
import { createAttachmentWords } from '#host/outbox/attachment-words.ts';
import { createOutbox, type Outbox } from '#host/outbox/keep-outbox.ts';
import type { LetterMailbox } from '#host/outbox/letter-mailbox.ts';
import { sendLetter, type SendWish } from '#host/outbox/send-letter.ts';
import type { OpenSession } from '#host/session.ts';
import { noTokens, type Tokens } from '#host/sync/tokens.ts';
import { workerUrls } from '#host/worker-urls.ts';
import type { Deliver } from '#mail/smtp/hand-over.ts';
import type { Dovecot } from './dovecot.ts';
import { present } from './present.ts';
import { createRecordingLog } from './recording-log.ts';
import { addSendingAccount, draftFor } from './sending-desk.ts';
import type { SmtpWorld } from './smtp-server.ts';
import { throwawayDesk, type ThrowawayDesk } from './throwaway-desk.ts';

export interface OutboxWorldOfTest {
  readonly desk: ThrowawayDesk;
  readonly ref: string;
  readonly outbox: Outbox;
  readonly told: Notice[];
  /** Writes a draft to the person of the case. */
  draft(more?: Partial<StoredLetter>): StoredLetter;
  /** Sends it as a person does, with every warning meant; throws where it cannot leave. */
  send(letter: StoredLetter, more?: Partial<SendWish>): Promise<OutgoingRow>;
  trySend(letter: StoredLetter, more?: Partial<SendWish>): ReturnType<typeof sendLetter>;
  /** So many seconds pass; then whatever is due happens. */
  pass(seconds: number): Promise<void>;
  line(letter: LetterId): OutgoingRow;
}

/** A case with an acknowledgement in it, ready to leave. */
export function openLetterCase(
  desk: Pick<ThrowawayDesk, 'desk' | 'receive'>,
  from = 'anna@example.org',
  name = 'Anna Voorbeeld',
): string {
  const id = desk.receive({ from, name, messageId: `request-${from}` });
  const confirmed = confirmRequest(desk.desk, { id });
  if (!confirmed.ok) throw new Error(confirmed.failure.code);
  return present(desk.desk.cases.byId(confirmed.value)).ref;
}

export function outboxWorld(options: {
  readonly smtp: Pick<SmtpWorld, 'host' | 'port' | 'caPem'>;
  readonly imap?: Dovecot | undefined;
  readonly user?: string;
  readonly sending?: Partial<SendingSettings>;
  readonly tokens?: Tokens;
  readonly deliver?: Deliver;
  readonly mailbox?: LetterMailbox;
  readonly desk?: ThrowawayDesk;
}): OutboxWorldOfTest {
  const desk = options.desk ?? throwawayDesk();
  const { open } = desk;
  const known = open.desk.cases.all()[0]?.ref;
  if (known === undefined) addSendingAccount(open, options.smtp, options.imap, options);
  const ref = known ?? openLetterCase(desk);
  const told: Notice[] = [];
  const outbox = createOutbox({
    open,
    tokens: options.tokens ?? noTokens,
    notices: { tell: (notice) => void told.push(notice) },
    log: createRecordingLog(),
    now: () => open.desk.now(),
    chance: () => 0,
    deliver: options.deliver,
    mailbox: options.mailbox,
  });
  const attachmentWords = createAttachmentWords(open.desk.files, {
    workerUrl: workerUrls.attachment,
    onRead: () => undefined,
  });
  onTestFinished(async () => {
    await outbox.stop();
    await attachmentWords.close();
  });
  outbox.start();
  const session = { open, outbox, attachmentWords, sampleFolder: undefined } as unknown as OpenSession;
  const line = (letter: LetterId): OutgoingRow => present(outgoingOf(desk.database, letter));
  const trySend = async (letter: StoredLetter, more: Partial<SendWish> = {}) =>
    await sendLetter(session, {
      id: letter.id,
      version: present(open.desk.letters.find(letter.id)).version,
      way: 'mail',
      meant: ['attachment-open', 'recipient-not-of-case', 'names-others', 'letter-twice', 'other-language'],
      ...more,
    });
  return {
    desk,
    ref,
    outbox,
    told,
    draft: (more) => draftFor(open, ref, more),
    trySend,
    send: async (letter, more) => {
      const sent = await trySend(letter, more);
      if (!sent.ok) throw new Error(JSON.stringify(sent.failure));
      return present(findOutgoing(desk.database, present(sent.value.line).id));
    },
    pass: async (seconds) => {
      desk.setNow(new Date(Date.parse(open.desk.now()) + seconds * 1000).toISOString());
      outbox.poke();
      await outbox.settled();
    },
    line,
  };
}
