import { describe, expect, it } from 'vitest';
import type { Day, Instant } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import type { JournalEvent } from '#core/case/event.ts';
import { locales } from '#core/words/locale.ts';
import { createSay } from '#core/words/say.ts';
import { formatSize, rightsOf, sayEvent } from '#core/words/say-event.ts';
import { sayReason, usualReasons } from '#core/words/say-reason.ts';

const messageId = 'm1' as MessageId;
const reason = 'Because.';

const opened = {
  act: 'case.opened',
  ref: 'KRA-2026-0001',
  controller: 'kraaft',
  messageId,
  receivedAt: '2026-08-31T14:42:11Z' as Instant,
  receivedDay: '2026-08-31' as Day,
  evidence: 'received-header',
  country: 'FR',
  zone: 'Europe/Paris',
  rights: ['access', 'erasure'],
  language: 'fr',
  requester: { name: 'Solène', address: 'solene@example.org' },
  capacity: 'self',
} as const;

const events: readonly JournalEvent[] = [
  opened,
  { act: 'case.mail-joined', messageId, address: 'a@example.org', how: 'headers' },
  { act: 'case.mail-released', messageId, reason },
  { act: 'case.rights-corrected', rights: ['erasure'], reason },
  { act: 'case.identity-doubted', ground: 'Another address.' },
  { act: 'case.identity-verified', method: 'Code sent.' },
  { act: 'case.extended', ground: 'complexity', reason, until: '2026-11-30' as Day },
  { act: 'case.closed', outcome: 'granted', note: '' },
  { act: 'case.closed', outcome: 'other', note: 'Settled.' },
  { act: 'case.reopened', reason },
  { act: 'case.discarded', reason },
  { act: 'mail.stored', sha256: 'ab', size: 14_200, source: 'x', uid: undefined },
  { act: 'mail.set-aside', reason: 'newsletter' },
  { act: 'mail.put-back', reason },
  { act: 'desk.created', controller: 'KRAAFT' },
  { act: 'desk.mailbox-added', mailbox: 'x' },
  { act: 'desk.mailbox-removed', mailbox: 'x' },
  { act: 'desk.dossier-exported', caseId: 'c1' as CaseId, sha256: 'ab' },
];

describe.each(locales)('the journal in %s', (locale) => {
  it.each(events)('words $act', (event) => {
    const line = sayEvent(event, createSay(locale), locale);
    expect(line).not.toMatch(/[{}]/);
    expect(line.length).toBeGreaterThan(8);
  });

  it('says that an erased entry was erased', () => {
    expect(sayEvent(undefined, createSay(locale), locale)).toBe(createSay(locale)('event.erased'));
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
    expect(formatSize(812, 'en')).toBe('812 byte');
    expect(formatSize(14_200, 'nl')).toBe('14 kB');
    expect(formatSize(2_340_000, 'fr')).toMatch(/^2,3\sMo$/);
  });
});
