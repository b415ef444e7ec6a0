// Letters on their way: a real server that takes them, a real mailbox that keeps their copies.

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { fail, ok } from '#core/base/result.ts';
import { createLetterMailbox } from '#host/outbox/letter-mailbox.ts';
import { noTokens } from '#host/sync/tokens.ts';
import { handOver, type Deliver } from '#mail/smtp/hand-over.ts';
import { parseMail } from '#mail/mime/parse.ts';
import { startDovecot, type Dovecot } from '../../support/dovecot.ts';
import { outboxWorld } from '../../support/outbox-desk.ts';
import { present } from '../../support/present.ts';
import { startSmtp, type SmtpWorld } from '../../support/smtp-server.ts';
import { throwawayDesk } from '../../support/throwaway-desk.ts';

let imap: Dovecot;
let smtp: SmtpWorld;
let users = 0;

beforeAll(async () => {
  imap = await startDovecot();
});

afterAll(async () => {
  await imap?.stop();
});

async function world(more: Partial<Parameters<typeof outboxWorld>[0]> = {}) {
  smtp = await startSmtp(imap.certificates);
  onTestFinished(smtp.stop);
  return outboxWorld({ smtp, imap, user: `dpo${(users += 1)}`, ...more });
}

/** What lies in a folder of the account's mailbox. */
async function mailsIn(
  folder: string,
): Promise<readonly { readonly raw: Buffer; readonly flags: ReadonlySet<string> }[]> {
  const client = await imap.client(`dpo${users}`);
  try {
    await client.mailboxOpen(folder, { readOnly: true });
    const found = [];
    for await (const mail of client.fetch('1:*', { source: true, flags: true }))
      found.push({ raw: present(mail.source), flags: mail.flags ?? new Set<string>() });
    return found;
  } catch {
    return [];
  } finally {
    await client.logout();
  }
}

describe('a letter by mail', () => {
  it('is held for 15 seconds, leaves once, and its copy has the same octets', async () => {
    const { desk, send, draft, pass, line, ref } = await world();
    const letter = draft();
    expect((await send(letter)).state).toBe('held');
    await pass(5);
    expect(smtp.taken).toHaveLength(0);
    await pass(11);
    expect(smtp.taken).toHaveLength(1);
    expect(line(letter.id)).toMatchObject({ state: 'sent', copy: 'made', attempts: 0 });
    const [copy, ...more] = await mailsIn('Sent');
    expect(more).toEqual([]);
    expect(copy?.raw.equals(present(smtp.taken[0]).raw)).toBe(true);
    expect(copy?.flags.has('\\Seen')).toBe(true);
    const left = desk.desk.journal
      .of([letter.caseId])
      .map(({ event }) => event)
      .find((event) => event?.act === 'case.letter-left');
    const sha256 = createHash('sha256').update(present(smtp.taken[0]).raw).digest('hex');
    expect(left).toMatchObject({ letter: letter.id, way: 'mail', to: ['anna@example.org'], sha256 });
    expect(desk.desk.letters.find(letter.id)?.stage).toBe('left');
    expect(present(desk.desk.cases.byRef(ref)).letters).toMatchObject([{ letter: letter.id, isBounced: false }]);
  });

  it('answers the person’s mail (RFC 5322 3.6.4), and tells nothing of this computer or program', async () => {
    const { send, draft, pass, ref } = await world();
    await send(draft());
    await pass(16);
    await send(draft());
    await pass(16);
    const [first, second] = smtp.taken.map(({ raw }) => raw.toString('latin1'));
    expect(first).toContain('In-Reply-To: <request-anna@example.org>');
    expect(first).not.toMatch(/bcc|x-mailer|user-agent|nodemailer|received:|auto-submitted/iu);
    const earlier = /^Message-ID: (<[0-9a-f]{36}@example\.com>)/mu.exec(first ?? '')?.[1];
    expect(second).toContain(`In-Reply-To: ${earlier}`);
    const mail = await parseMail(present(smtp.taken[1]).raw);
    expect(mail.ok && mail.value.subject).toBe(`Uw verzoek (${ref})`);
    expect(mail.ok && mail.value.references).toEqual(['request-anna@example.org', earlier?.slice(1, -1)]);
  });

  it('can be taken back while it is held: it is a draft again', async () => {
    const { desk, outbox, send, draft, pass } = await world();
    const letter = draft();
    const line = await send(letter);
    expect(outbox.takeBack(line.id)).toEqual(ok(letter.id));
    await pass(60);
    expect(smtp.taken).toEqual([]);
    expect(desk.desk.letters.find(letter.id)?.stage).toBe('draft');
    expect(outbox.takeBack(line.id)).toEqual(fail({ code: 'outgoing-too-late' }));
  });

  it('waits while nobody answers, and leaves when the server is back', async () => {
    let isDown = true;
    const deliver: Deliver = async (mail) =>
      await handOver(isDown ? { ...mail, server: { ...mail.server, port: 1 } } : mail);
    const { outbox, send, draft, pass, line } = await world({ deliver });
    const letter = draft();
    await send(letter);
    await pass(16);
    expect(line(letter.id)).toMatchObject({ state: 'waiting', attempts: 1, obstacle: { code: 'smtp-unreachable' } });
    isDown = false;
    outbox.wake();
    await outbox.settled();
    expect(line(letter.id)).toMatchObject({ state: 'sent', obstacle: null });
    expect(smtp.taken).toHaveLength(1);
  });

  it('comes back after a refusal for now, and not by itself after one for good', async () => {
    const { outbox, send, draft, pass, line } = await world();
    const letter = draft();
    const { id } = await send(letter);
    smtp.answers.message = { code: 451, text: '4.7.1 later' };
    await pass(16);
    expect(line(letter.id)).toMatchObject({ state: 'waiting', obstacle: { code: 'smtp-later' } });
    smtp.answers.message = { code: 550, text: 'never' };
    await pass(120);
    expect(line(letter.id)).toMatchObject({ state: 'refused', attempts: 2, obstacle: { code: 'smtp-refused' } });
    smtp.answers.message = undefined;
    await pass(100_000);
    expect(smtp.taken).toEqual([]);
    outbox.tryNow(id);
    await outbox.settled();
    expect(smtp.taken).toHaveLength(1);
  });

  it('records its act in the moment that it leaves (GDPR Art. 12(3)), and never leaves without it', async () => {
    const { desk, send, draft, pass, ref, line } = await world();
    const note = { act: 'extend', ground: 'complexity', reason: 'Veel systemen', until: undefined } as const;
    const letter = draft({ act: note });
    await send(letter);
    expect(desk.desk.cases.byRef(ref)?.extension).toBeUndefined();
    await pass(16);
    expect(desk.desk.cases.byRef(ref)?.extension).toBeDefined();
    // A second one tells of what the case does not allow any more.
    const again = draft();
    await send(again);
    desk.desk.transact(() => {
      const kept = present(desk.desk.letters.find(again.id));
      desk.desk.letters.keep({ ...kept, act: note });
    });
    await pass(16);
    expect(line(again.id)).toMatchObject({ state: 'refused', obstacle: { code: 'already-extended' } });
    expect(smtp.taken).toHaveLength(1);
  });

  it('goes on after a restart as it stood: held, waiting, tried again', async () => {
    const desk = throwawayDesk();
    const before = await world({ desk });
    const letter = before.draft();
    await before.send(letter);
    await before.outbox.stop();
    const after = outboxWorld({ smtp, imap, user: `dpo${users}`, desk: desk.reopened() });
    await after.pass(16);
    expect(after.line(letter.id).state).toBe('sent');
    expect(smtp.taken).toHaveLength(1);
  });

  it('does nothing at all while the desk is locked', async () => {
    const { outbox, desk, send, draft } = await world();
    await send(draft());
    await outbox.stop();
    desk.setNow('2026-03-06T09:00:00.000Z');
    outbox.poke();
    outbox.wake();
    await outbox.settled();
    expect(smtp.taken).toEqual([]);
  });
});

describe('a letter of which nobody knows', () => {
  /** The server takes it and the answer is lost on the way. */
  const losing: Deliver = async (mail) => {
    const sent = await handOver(mail);
    return sent.ok ? fail({ code: 'smtp-no-answer', host: mail.server.host, port: mail.server.port }) : sent;
  };

  it('is looked for in the folder for sent mail, by its Message-ID', async () => {
    const { send, draft, pass, line } = await world({ deliver: losing });
    // A provider that copies what it sends by itself.
    smtp.answers.beforeAnswer = undefined;
    const letter = draft();
    const { headerId } = await send(letter);
    await imap.appendMany(`dpo${users}`, [Buffer.from(`Message-ID: ${headerId}\r\nSubject: x\r\n\r\ny\r\n`)], {
      folder: 'Sent',
    });
    await pass(16);
    await pass(1);
    expect(line(letter.id)).toMatchObject({ state: 'sent', copy: 'made' });
    expect(smtp.taken).toHaveLength(1);
    expect(await mailsIn('Sent')).toHaveLength(1);
  });

  it('is asked about where it is not there, and never sent again by itself', async () => {
    const { desk, outbox, send, draft, pass, line } = await world({ deliver: losing });
    const letter = draft();
    const { id } = await send(letter);
    await pass(16);
    await pass(1);
    await pass(1_000_000);
    expect(line(letter.id)).toMatchObject({ state: 'unsure', obstacle: { code: 'smtp-no-answer' }, nextTryAt: null });
    expect(smtp.taken).toHaveLength(1);
    expect(outbox.takeBack(id)).toEqual(fail({ code: 'outgoing-too-late' }));
    expect(outbox.settle({ id, as: 'arrived', reason: 'De betrokkene heeft geantwoord' }).ok).toBe(true);
    expect(line(letter.id).state).toBe('sent');
    const acts = desk.desk.journal.of([letter.caseId]).map(({ event }) => event?.act);
    expect(acts.slice(-2)).toEqual(['case.letter-left', 'case.letter-settled']);
    expect(outbox.settle({ id, as: 'drop', reason: 'x' })).toEqual(fail({ code: 'outgoing-not-unsure' }));
  });

  it('is sent again under the same Message-ID where a person says so', async () => {
    const { outbox, send, draft, pass, line } = await world({ deliver: losing });
    const letter = draft();
    const { id } = await send(letter);
    await pass(16);
    await pass(1);
    outbox.settle({ id, as: 'send-again', reason: 'Niet aangekomen' });
    await outbox.settled();
    expect(smtp.taken).toHaveLength(2);
    expect(smtp.taken[0]?.raw.equals(present(smtp.taken[1]).raw)).toBe(true);
    expect(line(letter.id).state).toBe('unsure');
    expect(outbox.settle({ id, as: 'drop', reason: 'Per post verstuurd' }).ok).toBe(true);
    expect(line(letter.id).state).toBe('taken-back');
  });
});

describe('the copy of what left', () => {
  it('is owed until the mailbox can be reached, and made once', async () => {
    const desk = throwawayDesk();
    const real = createLetterMailbox({ open: desk.open, tokens: noTokens }, new AbortController().signal);
    let tries = 0;
    const mailbox = {
      ...real,
      keepCopy: async (...copy: Parameters<typeof real.keepCopy>) => {
        tries += 1;
        if (tries === 1) return fail({ code: 'imap-unreachable', reason: 'network', host: 'x', port: 1 } as const);
        // The answer of the server is lost: the next try finds it there.
        if (tries === 2) {
          await real.keepCopy(...copy);
          return fail({ code: 'imap-broken-off', reason: 'closed', host: 'x', port: 1 } as const);
        }
        return await real.keepCopy(...copy);
      },
    };
    const { send, draft, pass, line } = await world({ desk, mailbox });
    const letter = draft();
    await send(letter);
    await pass(16);
    expect(line(letter.id)).toMatchObject({ state: 'sent', copy: 'waiting' });
    await pass(120);
    await pass(300);
    expect(line(letter.id).copy).toBe('made');
    expect(tries).toBe(3);
    expect(await mailsIn('Sent')).toHaveLength(1);
  });

  it('is not made where the provider makes it', async () => {
    const { send, draft, pass, line } = await world({ sending: { sentFolder: undefined } });
    const letter = draft();
    await send(letter);
    await pass(16);
    expect(line(letter.id)).toMatchObject({ state: 'sent', copy: 'not-wanted' });
    expect(await mailsIn('Sent')).toEqual([]);
  });
});

describe('a letter as a draft in the mailbox', () => {
  it('lies there once, marked as a draft, and no server sends it', async () => {
    const { desk, send, draft, pass, line } = await world({ sending: { draftsFolder: 'INBOX' } });
    const letter = draft();
    await send(letter, { way: 'draft' });
    await pass(16);
    expect(line(letter.id)).toMatchObject({ state: 'sent', way: 'draft', copy: 'not-wanted' });
    const drafts = await mailsIn('INBOX');
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.flags.has('\\Draft')).toBe(true);
    expect(smtp.taken).toEqual([]);
    expect(desk.desk.letters.find(letter.id)?.stage).toBe('left');
  });
});
