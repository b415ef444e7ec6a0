import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { joinBounce, joinOwnCopy } from '#core/desk/commands/join-letters.ts';
import { showGlance } from '#core/desk/queries/show-glance.ts';
import { joinByThread } from '#core/desk/commands/join-replies.ts';
import { keepReading } from '#db/messages.ts';
import { putOutgoing } from '#db/outgoing.ts';
import { saveFolder } from '#db/accounts.ts';
import { keepAccount } from '#host/sync/keep-account.ts';
import { readMail } from '#mail/mime/read-mail.ts';
import { location } from '#db/schema.ts';
import { openLetterCase } from '../../support/outbox-desk.ts';
import { draftFor, sender } from '../../support/sending-desk.ts';
import { present } from '../../support/present.ts';
import { throwawayDesk } from '../../support/throwaway-desk.ts';

const headerId = '<0123456789abcdef@example.com>';
const octets = Buffer.from(
  `From: ${sender.address}\r\nTo: anna@example.org\r\nMessage-ID: ${headerId}\r\nSubject: Uw verzoek\r\n\r\nGeachte\r\n`,
);

/** A case with a letter that left. */
function scene() {
  const desk = throwawayDesk();
  const ref = openLetterCase(desk);
  const letter = draftFor(desk.open, ref, { stage: 'left' });
  const now = desk.desk.now();
  desk.desk.transact(() =>
    putOutgoing(
      desk.database,
      {
        id: 'o1',
        letterId: letter.id,
        caseId: letter.caseId,
        accountId: 'a1',
        way: 'mail',
        state: 'sent',
        from: sender,
        to: letter.to,
        headerId,
        sha256: createHash('sha256').update(octets).digest('hex'),
        size: octets.byteLength,
        queuedAt: now,
        heldUntil: now,
        attempts: 0,
        nextTryAt: null,
        obstacle: null,
        sentAt: now,
        copy: 'made',
      },
      octets,
    ),
  );
  async function take(raw: Buffer): Promise<MessageId> {
    const read = await readMail(raw);
    if (!read.ok) throw new Error(read.unreadable.code);
    return desk.desk.transact(() => {
      const { id } = desk.open.intake.store({ raw, source: 'Sent' });
      const outcome = { mail: read.mail, suggestion: read.suggestion };
      keepReading(desk.database, id, { receivedAt: now, evidence: 'received-header', outcome });
      return id;
    });
  }
  const message = (id: MessageId) => present(desk.desk.messages.find(id));
  const state = () => present(desk.desk.cases.byRef(ref));
  return { ...desk, ref, letter, take, message, state };
}

function bounceOf(id: string, fields: string): Buffer {
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example.net',
      `To: ${sender.address}`,
      'Subject: Undelivered Mail Returned to Sender',
      'Message-ID: <bounce@mx.example.net>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'It could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.net',
      '',
      fields,
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${id}`,
      'Subject: Uw verzoek',
      '',
      '--b--',
      '',
    ].join('\r\n'),
  );
}

const failed = 'Final-Recipient: rfc822;anna@example.org\r\nAction: failed\r\nStatus: 5.1.1';

describe('joinBounce', () => {
  it('records that a letter was not delivered, and joins the report to its case (RFC 3464)', async () => {
    const { desk, take, message, state, letter } = scene();
    desk.transact(() =>
      desk.journal.append(
        letter.caseId,
        {
          act: 'case.letter-left',
          letter: letter.id,
          kind: 'message',
          language: 'nl',
          template: letter.template,
          way: 'mail',
          to: ['anna@example.org'],
          subject: 'x',
          headerId,
          sha256: '0',
          files: [],
          on: state().receivedDay,
        },
        'user',
      ),
    );
    const id = await take(bounceOf(headerId, failed));
    expect(desk.transact(() => joinBounce(desk, message(id)))).toBe(true);
    expect(message(id)).toMatchObject({ disposition: 'case', caseId: letter.caseId });
    expect(state().letters).toMatchObject([{ letter: letter.id, isBounced: true }]);
    // Whoever reports is no person of the case.
    expect(state().addresses).toEqual(['anna@example.org']);
  });

  it('does not take a delay for a failure', async () => {
    const { desk, take, message, letter } = scene();
    const id = await take(bounceOf(headerId, failed.replace('failed', 'delayed').replace('5.1.1', '4.2.2')));
    desk.transact(() => joinBounce(desk, message(id)));
    const told = desk.journal.of([letter.caseId]).map(({ event }) => event);
    expect(told.find((event) => event?.act === 'case.letter-bounced')).toMatchObject({
      isFinal: false,
      status: '4.2.2',
    });
  });

  it('leaves a report about an unknown mail in the tray, forged or not', async () => {
    const { desk, take, message, state } = scene();
    const before = state().version;
    const id = await take(bounceOf('<ffffffffffffffff@example.com>', failed));
    expect(desk.transact(() => joinBounce(desk, message(id)))).toBe(false);
    expect(message(id).disposition).toBe('tray');
    expect(state().version).toBe(before);
  });
});

describe('joinOwnCopy', () => {
  it('knows its own octets in the folder for sent mail', async () => {
    const { desk, take, message, letter, state } = scene();
    const id = await take(octets);
    expect(desk.transact(() => joinOwnCopy(desk, message(id)))).toBe(true);
    expect(message(id).caseId).toBe(letter.caseId);
    expect(state().addresses).not.toContain(sender.address);
  });

  it('knows what the provider made of it, but only in that folder', async () => {
    const { desk, open, database, take, message } = scene();
    const changed = Buffer.concat([Buffer.from('X-Provider: y\r\n'), octets]);
    const elsewhere = await take(changed);
    expect(desk.transact(() => joinOwnCopy(desk, message(elsewhere)))).toBe(false);
    desk.transact(() => {
      const { id } = keepAccount(open, { host: 'x', port: 1, security: 'tls', user: 'dpo' }, undefined);
      const folder = saveFolder(database, { id: 'b1', accountId: id, folder: 'Sent', role: 'sent' });
      database.orm
        .insert(location)
        .values({ mailboxId: folder.id, uidValidity: '1', uid: 1, messageId: elsewhere })
        .run();
    });
    expect(desk.transact(() => joinOwnCopy(desk, message(elsewhere)))).toBe(true);
  });
});

describe('a reply', () => {
  it('that names nothing but our letter joins its case (RFC 5322 3.6.4)', () => {
    const { desk, receive, message, letter } = scene();
    const id = receive({ inReplyTo: [headerId.slice(1, -1)], subject: 'Antw', rights: [] });
    expect(desk.messages.casesAnswered(id)).toEqual([letter.caseId]);
    expect(desk.transact(() => joinByThread(desk, message(id)))).toBe(true);
  });
});

it('a report about a letter of a case that was given back stays in the tray: its own desk would never hear of it', async () => {
  const { desk, take, message, letter, state } = scene();
  const on = '2026-03-06' as Day;
  const came = { log: 'l'.repeat(22), caseId: letter.caseId, from: 'KRAAFT', until: on, sha256: '', head: '' } as const;
  desk.transact(() => {
    desk.journal.append(letter.caseId, { act: 'case.taken-over', on, ...came, lines: [], theirs: {} }, 'user');
    desk.journal.append(letter.caseId, { act: 'case.given-back', on }, 'user');
  });
  const before = state().version;
  const id = await take(bounceOf(headerId, failed));
  expect(desk.transact(() => joinBounce(desk, message(id)))).toBe(false);
  expect(desk.transact(() => joinOwnCopy(desk, message(id)))).toBe(false);
  expect([state().version, message(id).disposition]).toEqual([before, 'tray']);
  expect(showGlance(desk).next).toEqual([]);
});
