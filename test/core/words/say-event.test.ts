import { describe, expect, it } from 'vitest';
import type { Day, Instant } from '#core/base/day.ts';
import type { CaseId, FileId, LetterId, MessageId } from '#core/base/id.ts';
import { alarmKinds, anchorWays } from '#core/case/desk-event.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { Refusal } from '#core/case/refusal.ts';
import { calendarOf } from '#core/clock/calendar.ts';
import { readClockFromDay } from '#core/clock/reading.ts';
import { locales } from '#core/words/locale.ts';
import { rightsOf } from '#core/words/rights-of.ts';
import { createSay } from '#core/words/say.ts';
import { formatSize } from '#core/words/format-size.ts';
import { sayEvent } from '#core/words/say-event.ts';
import { sayReason, usualReasons } from '#core/words/say-reason.ts';
import { sampleController } from '#test/support/sample-controller.ts';

const messageId = 'm1' as MessageId;
const caseId = 'c1' as CaseId;
const reason = 'Because.';
const on = '2026-09-07' as Day;
const person = { name: 'Solène Exemple', address: 'solene@example.org' };

const reading = (() => {
  const calendar = calendarOf('FR');
  if (!calendar.ok) throw new Error('no calendar of France');
  return readClockFromDay({ calendar: calendar.value, receivedDay: '2026-08-31' as Day });
})();

const refusal: Refusal = {
  ground: 'manifestly-unfounded',
  exception: undefined,
  concerns: undefined,
  facts: 'No data were ever held.',
  remedies: { authority: 'Authority, Street 1', court: 'Court' },
};

const task = { id: 't1', right: 'erasure', kind: 'erase', target: 'crm', name: 'CRM', owner: 'Support' } as const;

/** Each event in every shape that its line can take: a new event without a sample does not compile. */
const samples: { readonly [Act in JournalEvent['act']]: readonly Extract<JournalEvent, { act: Act }>[] } = {
  'case.handed-over': [
    {
      act: 'case.handed-over',
      to: 'R. Deputy',
      reason: 'leave',
      on: '2026-09-01' as Day,
      until: '2026-09-21' as Day,
      sha256: 'ab'.repeat(32),
      head: 'A'.repeat(43),
    },
  ],
  'case.taken-over': [1, 2].map((count) => ({
    act: 'case.taken-over',
    log: 'A'.repeat(22),
    caseId: 'c000000000000000' as CaseId,
    from: 'Example',
    on: '2026-09-01' as Day,
    until: '2026-09-21' as Day,
    sha256: 'ab'.repeat(32),
    head: 'A'.repeat(43),
    lines: Array.from({ length: count }, (_, seq) => ({ seq, at: '2026-09-01T08:00:00.000Z' as Instant, by: 'user' })),
    theirs: {},
  })),
  'case.given-back': [{ act: 'case.given-back', on: '2026-09-20' as Day }],
  'case.handed-back': [0, 1, 2].map((count) => ({
    act: 'case.handed-back',
    log: 'A'.repeat(22),
    on: '2026-09-21' as Day,
    sha256: 'ab'.repeat(32),
    evidence: 'cd'.repeat(32),
    lines: Array.from({ length: count }, (_, seq) => ({ seq, at: '2026-09-01T08:00:00.000Z' as Instant, by: 'user' })),
  })),
  'case.taken-back': [{ act: 'case.taken-back', reason: 'the file was lost', on: '2026-09-21' as Day }],
  'case.letter-left': (['mail', 'draft', 'file'] as const).map((way) => ({
    act: 'case.letter-left',
    letter: 'l000000000000000' as LetterId,
    kind: 'acknowledgement',
    language: 'fr',
    template: { kind: 'acknowledgement', language: 'fr', version: 0 },
    way,
    to: ['someone@example.org'],
    subject: 'Your request',
    headerId: way === 'file' ? undefined : '<1@example.org>',
    sha256: 'ab'.repeat(32),
    files: [],
    on: '2026-09-01' as Day,
  })),
  'case.letter-bounced': [true, false].map((isFinal) => ({
    act: 'case.letter-bounced',
    letter: 'l000000000000000' as LetterId,
    messageId,
    recipient: 'someone@example.org',
    status: isFinal ? '5.1.1' : '',
    isFinal,
  })),
  'case.letter-settled': (['arrived', 'sent-again', 'dropped'] as const).map((as) => ({
    act: 'case.letter-settled',
    letter: 'l000000000000000' as LetterId,
    as,
    reason: 'The person confirmed it by phone.',
  })),
  'case.file-added': (
    [
      { kind: 'brought' },
      { kind: 'redacted', of: 'f000000000000000' as FileId, passages: 3 },
      { kind: 'package', of: ['f000000000000000' as FileId] },
    ] as const
  ).map((origin) => ({
    act: 'case.file-added',
    file: 'f000000000000001' as FileId,
    name: 'export.csv',
    mediaType: 'text/csv',
    size: 2048,
    sha256: 'ab'.repeat(32),
    origin,
  })),
  'case.file-removed': [{ act: 'case.file-removed', file: 'f000000000000001' as FileId, reason: 'Of somebody else.' }],
  'case.reminder-snoozed': [
    { act: 'case.reminder-snoozed', reminder: 'task', until: '2026-09-07' as Day, reason: 'Support is on leave.' },
  ],
  'desk.letter-template-kept': [true, false].map((isOwn) => ({
    act: 'desk.letter-template-kept',
    controller: 'kraaft',
    kind: 'extension',
    language: 'nl',
    version: 2,
    isOwn,
    subject: 'Uw verzoek',
    body: 'Geachte heer, mevrouw',
    reason: 'Shorter.',
  })),
  'case.opened': [
    {
      act: 'case.opened',
      ref: 'KRA-2026-0001',
      controller: 'kraaft',
      channel: 'web-form',
      messageId,
      receivedAt: '2026-08-31T14:42:11Z' as Instant,
      receivedDay: '2026-08-31' as Day,
      evidence: 'received-header',
      country: 'FR',
      zone: 'Europe/Paris',
      policy: undefined,
      rights: ['access', 'erasure'],
      language: 'fr',
      requester: person,
      capacity: 'self',
      dataSubject: person,
      note: '',
    },
  ],
  'case.mail-joined': [
    { act: 'case.mail-joined', messageId, address: 'a@example.org', how: 'headers' },
    { act: 'case.mail-joined', messageId, address: 'a@example.org', how: 'subject' },
    { act: 'case.mail-joined', messageId, address: 'a@example.org', how: 'person' },
  ],
  'case.mail-released': [{ act: 'case.mail-released', messageId, reason }],
  'case.noted': [{ act: 'case.noted', text: 'Called back at noon.' }],
  'case.receipt-corrected': [{ act: 'case.receipt-corrected', receivedDay: on, reason }],
  'case.rights-corrected': [{ act: 'case.rights-corrected', rights: ['erasure'], reason }],
  'case.persons-corrected': [
    { act: 'case.persons-corrected', requester: person, capacity: 'agent', dataSubject: person, reason },
    {
      act: 'case.persons-corrected',
      requester: { name: '', address: '' },
      capacity: 'executor',
      dataSubject: person,
      reason,
    },
  ],
  'case.authority-shown': [
    { act: 'case.authority-shown', proof: 'mandate', scope: 'All data', until: on, answerTo: 'requester' },
    { act: 'case.authority-shown', proof: 'mandate', scope: 'All.', until: undefined, answerTo: 'data-subject' },
  ],
  'case.linked': [{ act: 'case.linked', caseId, reason }],
  'case.unlinked': [{ act: 'case.unlinked', caseId, reason }],
  'case.clarification-asked': [{ act: 'case.clarification-asked', on, about: 'Which years?' }],
  'case.clarification-received': [{ act: 'case.clarification-received', on, note: '2024 and 2025' }],
  'case.extended': [{ act: 'case.extended', ground: 'complexity', reason, until: '2026-11-30' as Day, reading }],
  'case.identity-doubted': [{ act: 'case.identity-doubted', ground: 'Another address.', on }],
  'case.identity-asked': [
    { act: 'case.identity-asked', method: 'known-contact', why: '', on },
    { act: 'case.identity-asked', method: 'masked-document', why: 'No account is left.', on },
  ],
  'case.identity-document-received': [
    { act: 'case.identity-document-received', document: { id: 'd1', attachment: undefined, receivedOn: on } },
  ],
  'case.identity-document-deleted': [
    { act: 'case.identity-document-deleted', id: 'd1', attachment: { messageId, index: 0 }, remaining: undefined },
  ],
  'case.identity-verified': [
    { act: 'case.identity-verified', method: 'held-data', note: '', on },
    { act: 'case.identity-verified', method: 'other', note: 'Known in person.', on },
  ],
  'case.identity-not-proven': [{ act: 'case.identity-not-proven', reason, on }],
  'case.right-decided': [
    { act: 'case.right-decided', right: 'access', decision: { kind: 'granted', note: '' } },
    { act: 'case.right-decided', right: 'access', decision: { kind: 'no-data-held', note: 'Six systems searched' } },
    { act: 'case.right-decided', right: 'access', decision: { kind: 'refused', refusal } },
    {
      act: 'case.right-decided',
      right: 'objection',
      decision: {
        kind: 'partly-granted',
        note: 'Analytics stopped',
        refusal: {
          ...refusal,
          ground: 'exception',
          exception: 'objection-legal-claims',
          concerns: 'other-processing',
        },
      },
    },
  ],
  'case.answered': [
    {
      act: 'case.answered',
      rights: ['access', 'erasure'],
      answer: { on, channel: 'mail', format: undefined },
      lateReason: undefined,
      reading,
    },
    {
      act: 'case.answered',
      rights: ['portability'],
      answer: { on, channel: 'post', format: 'json' },
      lateReason: 'The archive was closed.',
      reading,
    },
  ],
  'case.right-withdrawn': [{ act: 'case.right-withdrawn', rights: ['erasure'], note: 'By telephone.' }],
  'case.right-taken-up': [{ act: 'case.right-taken-up', right: 'erasure', reason }],
  'case.fee-asked': [
    { act: 'case.fee-asked', right: 'access', ground: 'excessive', facts: 'Asked every week.', amount: '12 EUR', on },
  ],
  'case.fee-settled': [
    { act: 'case.fee-settled', right: 'access', how: 'paid' },
    { act: 'case.fee-settled', right: 'access', how: 'waived' },
  ],
  'case.duty-settled': [
    { act: 'case.duty-settled', right: 'access', duty: 'access-copy', state: 'done', note: '' },
    { act: 'case.duty-settled', right: 'access', duty: 'access-source', state: 'not-applicable', note: 'None.' },
    { act: 'case.duty-settled', right: 'access', duty: 'access-copy', state: 'open', note: '' },
  ],
  'case.tasks-planned': [
    { act: 'case.tasks-planned', tasks: [task] },
    { act: 'case.tasks-planned', tasks: [task, { ...task, id: 't2', name: 'Mail archive' }] },
  ],
  'case.task-assigned': [{ act: 'case.task-assigned', task: 't1', owner: 'Support' }],
  'case.task-asked': [{ act: 'case.task-asked', task: 't1', on }],
  'case.task-chased': [{ act: 'case.task-chased', task: 't1', on }],
  'case.task-finished': [
    { act: 'case.task-finished', task: 't1', result: 'done', note: '', on },
    { act: 'case.task-finished', task: 't1', result: 'kept', note: 'Invoices of ten years.', on },
  ],
  'case.task-dropped': [{ act: 'case.task-dropped', task: 't1', reason }],
  'case.restriction-started': [{ act: 'case.restriction-started', on, trigger: 'accuracy-disputed' }],
  'case.restriction-lifted': [{ act: 'case.restriction-lifted', on, toldOn: '2026-09-04' as Day, reason }],
  'case.held': [{ act: 'case.held', reason, owner: 'Legal', reviewOn: '2027-01-04' as Day }],
  'case.hold-released': [{ act: 'case.hold-released', reason }],
  'case.erased': [
    {
      act: 'case.erased',
      ref: 'KRA-2026-0001',
      line: {
        controller: 'kraaft',
        month: '2026-08',
        channel: 'mail',
        rights: [{ right: 'access', outcome: 'granted', ground: undefined }],
        outcome: 'granted',
        isExtended: false,
        daysTaken: 7,
        isInTime: true,
      },
      messages: [],
    },
  ],
  'case.closed': [
    { act: 'case.closed', outcome: 'granted', note: '', on },
    { act: 'case.closed', outcome: 'other', note: 'Settled.', on },
  ],
  'case.retracted': [{ act: 'case.retracted', seq: 12, of: 'case.noted', reason, restores: {} }],
  'case.reopened': [{ act: 'case.reopened', reason }],
  'case.discarded': [{ act: 'case.discarded', reason, on }],
  'mail.stored': [{ act: 'mail.stored', sha256: 'ab', size: 14_200, source: 'x', uid: undefined }],
  'mail.completed': [{ act: 'mail.completed', sha256: 'ab', size: 31_000_000 }],
  'mail.attachment-struck': [{ act: 'mail.attachment-struck', index: 0, remaining: 'cd' }],
  'mail.sender-checked': [
    {
      act: 'mail.sender-checked',
      check: {
        verdict: 'aligned',
        address: 'anna@example.org',
        fromFaults: [],
        own: [{ method: 'dmarc', result: 'pass', domain: 'example.org' }],
        unsigned: [],
        stated: undefined,
        judgedAt: '2026-03-05T09:00:00.000Z' as Instant,
        client: undefined,
        evidence: [],
      },
    },
  ],
  'mail.set-aside': [{ act: 'mail.set-aside', reason: 'newsletter' }],
  'mail.put-back': [{ act: 'mail.put-back', reason }],
  'desk.created': [{ act: 'desk.created', controller: 'KRAAFT' }],
  'desk.controller-added': [{ act: 'desk.controller-added', profile: sampleController }],
  'desk.controller-changed': [{ act: 'desk.controller-changed', profile: sampleController, reason }],
  'desk.mailbox-added': [{ act: 'desk.mailbox-added', mailbox: 'x' }],
  'desk.mailbox-removed': [{ act: 'desk.mailbox-removed', mailbox: 'x' }],
  'desk.account-added': [{ act: 'desk.account-added', account: 'x' }],
  'desk.account-removed': [{ act: 'desk.account-removed', account: 'x' }],
  'desk.account-changed': (['folders', 'secret', 'settings', 'paused', 'resumed'] as const).map((what) => ({
    act: 'desk.account-changed',
    account: 'x',
    what,
  })),
  'desk.folder-renumbered': [{ act: 'desk.folder-renumbered', folder: 'x', from: '77', to: '78' }],
  'desk.mail-gone': [1, 3].map((count) => ({
    act: 'desk.mail-gone',
    folder: 'x',
    uidValidity: '77',
    uids: '3:5',
    count,
  })),
  'desk.ledger-exported': [1, 3].map((rows) => ({ act: 'desk.ledger-exported', sha256: 'ab', rows })),
  'desk.dossier-exported': [{ act: 'desk.dossier-exported', caseId, sha256: 'ab' }],
  'desk.register-exported': [true, false].map((withNames) => ({
    act: 'desk.register-exported',
    sha256: 'ab',
    rows: withNames ? 1 : 3,
    withNames,
  })),
  'mail.erased': [{ act: 'mail.erased', reason }],
  'desk.keys-changed': (
    ['passphrase', 'recovery-key', 'recovery-drilled', 'device-added', 'device-removed', 'renewed'] as const
  ).map((what) => ({ act: 'desk.keys-changed', what })),
  'desk.erasures-settled': [1, 2].map((lines) => ({ act: 'desk.erasures-settled', lines })),
  'desk.backed-up': [{ act: 'desk.backed-up', sha256: 'ab', size: 2_300_000, entries: 12 }],
  'desk.restored': [
    { act: 'desk.restored', backedUpAt: '2026-09-07T08:00:00Z' as Instant, taken: 12 },
    { act: 'desk.restored', backedUpAt: '2026-09-07T08:00:00Z' as Instant, taken: 12, lost: 3 },
  ],
  'desk.log-adopted': [{ act: 'desk.log-adopted', log: 'a', size: 4, hash: 'b' }],
  'log.rotated': [{ act: 'log.rotated', epoch: 2 }],
  'log.head': [{ act: 'log.head', subjects: 1 }],
  'log.clock-jumped': [{ act: 'log.clock-jumped', seconds: 3600 }],
  'log.anchored': anchorWays.map((way) => ({ act: 'log.anchored', way, size: 9, note: 'ab', where: 'Archive' })),
  'log.anchors-missing': [{ act: 'log.anchors-missing', account: 'dpo@example.com', sizes: [3, 9] }],
  'log.alarm-settled': alarmKinds.map((alarm) => ({
    act: 'log.alarm-settled',
    alarm,
    seq: 4,
    missing: undefined,
    reason,
  })),
};

const events: readonly JournalEvent[] = Object.values(samples).flat();

function line(event: JournalEvent | undefined, locale: (typeof locales)[number]): string {
  return sayEvent(event, createSay(locale), locale);
}

describe.each(locales)('the journal in %s', (locale) => {
  it.each(events)('words $act', (event) => {
    const said = line(event, locale);
    expect(said).not.toMatch(/[{}]|undefined/);
    expect(said).not.toMatch(/\s{2}|\.\.|\s$/);
    expect(said.length).toBeGreaterThan(8);
  });

  it('says that an erased entry was erased', () => {
    expect(line(undefined, locale)).toBe(createSay(locale)('event.erased'));
  });
});

describe('a journal line', () => {
  it.each(events)('is another one in each language: $act', (event) => {
    expect(new Set(locales.map((locale) => line(event, locale))).size).toBe(locales.length);
  });

  it('says by which channel a request came', () => {
    expect(line(samples['case.opened'][0], 'en')).toBe(
      'Case KRA-2026-0001 opened: Access and erasure. Received Monday 31 August 2026 (channel: web form; evidence: the receiving server’s stamp).',
    );
  });

  it('names the ground and the facts of a refusal (GDPR Art. 12(4)-(5))', () => {
    const [, , refused, partly] = samples['case.right-decided'];
    expect(line(refused, 'en')).toBe(
      'Access: decided – refused. Ground: manifestly unfounded request. Facts: No data were ever held.',
    );
    expect(line(partly, 'nl')).toBe(
      'Bezwaar: beslist – gedeeltelijk ingewilligd. Grond: instelling, uitoefening of onderbouwing van een rechtsvordering – andere verwerking. Analytics stopped. Feiten: No data were ever held.',
    );
  });

  it('says why a refusal left late (GDPR Art. 12(4))', () => {
    expect(line(samples['case.answered'][1], 'fr')).toBe(
      'Réponse donnée le lundi 7 septembre 2026\u00A0: Portabilité. Canal\u00A0: courrier postal\u00A0; format\u00A0: JSON. Motif du retard\u00A0: The archive was closed.',
    );
    expect(line(samples['case.answered'][0], 'fr')).not.toContain('retard');
  });

  it('counts the tasks of a plan by the language’s plural', () => {
    const [one, two] = samples['case.tasks-planned'];
    expect(line(one, 'nl')).toBe('1 taak gepland: CRM (gegevens wissen).');
    expect(line(two, 'nl')).toContain('2 taken gepland: CRM (');
  });

  it('calls a task by its place and what is done there, never by its number, where the plan is at hand', () => {
    const asked = { act: 'case.task-asked', task: 't9', on } as const;
    const plan = { id: asked.task, right: 'access', kind: 'erase', target: undefined, name: 'CRM', owner: '' } as const;
    expect(sayEvent(asked, createSay('en'), 'en', [plan])).toContain('CRM (erase the data)');
    expect(sayEvent(asked, createSay('nl'), 'nl', [plan])).not.toContain(asked.task);
  });

  it('says that the check of an identity stays when its document goes (EDPB Guidelines 01/2022 §79)', () => {
    expect(line(samples['case.identity-document-deleted'][0], 'en')).toBe(
      'The identity document d1 was deleted; the check itself stays on record.',
    );
  });

  it('holds no personal data once a case is erased', () => {
    for (const locale of locales) expect(line(samples['case.erased'][0], locale)).not.toMatch(/kraaft|2026-08|solene/i);
  });
});

describe('rightsOf', () => {
  it('lists rights as a sentence does', () => {
    expect(rightsOf(['access', 'erasure', 'objection'], createSay('en'), 'en')).toBe('Access, erasure and objection');
    expect(rightsOf(['access', 'erasure'], createSay('nl'), 'nl')).toBe('Inzage en gegevenswissing');
  });
});

describe('sayReason', () => {
  it('words a usual reason in the reader’s language and leaves the DPO’s own words alone', () => {
    expect(sayReason('newsletter', createSay('nl'))).toBe('Nieuwsbrief');
    expect(sayReason('Dubbel ontvangen', createSay('fr'))).toBe('Dubbel ontvangen');
    expect(usualReasons).toHaveLength(8);
  });
});

describe('formatSize', () => {
  it('chooses the unit by the size', () => {
    expect(formatSize(812, 'en')).toBe('812 bytes');
    expect(formatSize(812, 'nl')).toBe('812 byte');
    expect(formatSize(812, 'fr')).toMatch(/^812\soctets$/);
    expect(formatSize(14_200, 'nl')).toBe('14 kB');
    expect(formatSize(2_340_000, 'fr')).toMatch(/^2,3\sMo$/);
  });
});
