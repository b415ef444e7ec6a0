import { describe, expect, it } from 'vitest';
import { newFileId } from '#core/base/id.ts';
import type { FileOrigin } from '#core/case/letter-event.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import { checkRecipients } from '#core/desk/queries/check-recipients.ts';
import { openLetterCase } from '../../support/outbox-desk.ts';
import { present } from '../../support/present.ts';
import { draftFor } from '../../support/sending-desk.ts';
import { throwawayDesk } from '../../support/throwaway-desk.ts';

const anna = { name: 'Anna Voorbeeld', address: 'anna@example.org' };

function scene() {
  const desk = throwawayDesk();
  const ref = openLetterCase(desk);
  const checks = (more: Partial<StoredLetter> = {}, words: Record<string, string> = {}) =>
    checkRecipients(desk.desk, draftFor(desk.open, ref, more), (id) => words[id]);
  const codes = (...given: Parameters<typeof checks>) =>
    checks(...given).map(({ code, severity }) => `${severity} ${code}`);
  const file = (origin: FileOrigin, name = 'data.pdf') => {
    const id = newFileId(desk.desk.random);
    const caseId = present(desk.desk.cases.byRef(ref)).id;
    const facts = {
      id,
      caseId,
      name,
      mediaType: 'application/pdf',
      size: 1,
      sha256: '0',
      origin,
      addedAt: desk.desk.now(),
    };
    desk.desk.transact(() => desk.desk.files.put(facts, new Uint8Array([1])));
    return id;
  };
  return { ...desk, ref, checks, codes, file };
}

const says = (text: string): Pick<StoredLetter, 'document'> => ({
  document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
});

describe('checkRecipients', () => {
  it('has nothing against a letter to the person who asked', () => {
    expect(scene().codes()).toEqual([]);
  });

  it('stops without a recipient, and at an address that cannot be one (RFC 5321 4.1.2)', () => {
    const { codes } = scene();
    expect(codes({ to: [] })).toEqual(['stops recipient-missing']);
    for (const address of ['anna', 'anna@', 'anna @example.org', 'anna@localhost', 'a\r\nb@example.org'])
      expect(codes({ to: [{ name: '', address }] })).toEqual(['stops recipient-unreadable']);
  });

  it('warns of a stranger, and stops data on the way to one (GDPR Art. 5(1)(f))', () => {
    const { codes } = scene();
    const to = [{ name: 'Bert', address: 'bert@example.net' }];
    expect(codes({ to })).toEqual(['warns recipient-not-of-case']);
    expect(codes({ to, kind: 'completion', rights: ['access'] })).toEqual(['stops recipient-not-of-case']);
    expect(codes({ to, kind: 'completion', rights: ['rectification'] })).toEqual(['warns recipient-not-of-case']);
  });

  it('warns of an address that came later in the case', () => {
    const { desk, receive, ref, codes } = scene();
    const id = receive({ from: 'anna.new@example.net', subject: 'Nieuw adres', rights: [] });
    expect(attachMessage(desk, { id, ref }).ok).toBe(true);
    expect(codes({ to: [{ name: '', address: 'anna.new@example.net' }] })).toEqual([
      'warns recipient-new-reply-address',
    ]);
  });

  it('gives no data while it is doubted who asks (GDPR Art. 12(6))', () => {
    const { desk, ref, codes, file } = scene();
    actOnCase(desk, { ref, commands: [{ act: 'doubt-identity', ground: 'Ander adres dan bij ons bekend' }] });
    expect(codes({ kind: 'completion', rights: ['access'] })).toEqual(['stops identity-open']);
    expect(codes({ kind: 'identity-request' })).toEqual([]);
    expect(codes({ files: [file({ kind: 'package', of: [] })] })).toContain('stops identity-open');
  });

  it('counts the other persons that it names, and says nothing about who they are (GDPR Art. 15(4))', () => {
    const scenery = scene();
    openLetterCase(scenery, 'bert.jansen@example.org', 'Bert Jansen');
    const named = says('Wij schreven ook aan bert.jansen@example.org.');
    const [check] = scenery.checks(named);
    expect(check).toMatchObject({ code: 'names-others', severity: 'warns', params: { number: 1 } });
    expect(JSON.stringify(check)).not.toContain('bert');
    expect(scenery.codes(says('De heer BERT  Jansen belde.'))).toEqual(['warns names-others']);
    expect(scenery.codes(says('Bertus Jansen, Bert J.'))).toEqual([]);
    expect(scenery.codes(says('Anna Voorbeeld, anna@example.org'))).toEqual([]);
  });

  it('looks through the words of its files', () => {
    const scenery = scene();
    openLetterCase(scenery, 'bert.jansen@example.org', 'Bert Jansen');
    const id = scenery.file({ kind: 'package', of: [] }, 'export.pdf');
    const words = { [id]: 'Contact: Bert.Jansen@example.org, 06' };
    expect(scenery.checks({ files: [id] }, words)).toMatchObject([
      { code: 'attachment-names-others', params: { number: 1, name: 'export.pdf' } },
    ]);
  });

  it('warns of data that every server on the way can read (GDPR Art. 32), and stops at a file that is gone', () => {
    const { codes, file, desk } = scene();
    expect(codes({ files: [file({ kind: 'brought' })] })).toEqual(['warns attachment-open']);
    expect(codes({ files: [file({ kind: 'package', of: [] })] })).toEqual([]);
    expect(codes({ files: [newFileId(desk.random)] })).toEqual(['stops attachment-gone']);
  });

  it('warns of the same letter twice, unless the first came back', () => {
    const { desk, ref, codes, open } = scene();
    const first = draftFor(open, ref, { kind: 'acknowledgement' });
    const left = { act: 'case.letter-left', letter: first.id, kind: 'acknowledgement', language: 'nl' } as const;
    const more = { template: first.template, way: 'mail', to: [anna.address], subject: 'x' } as const;
    const on = present(desk.cases.byRef(ref)).receivedDay;
    desk.transact(() =>
      desk.journal.append(first.caseId, { ...left, ...more, headerId: '<x@y.z>', sha256: '0', files: [], on }, 'user'),
    );
    expect(codes({ kind: 'acknowledgement' })).toEqual(['warns letter-twice']);
    expect(codes({ kind: 'message' })).toEqual([]);
  });
});
