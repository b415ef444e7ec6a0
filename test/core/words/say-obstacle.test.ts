import { describe, expect, it } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import { ruleOf } from '#core/case/rule-of.ts';
import type { Obstacle, ObstacleCode } from '#core/desk/obstacle.ts';
import { ruleOfObstacle } from '#core/words/cite-rule.ts';
import { locales } from '#core/words/locale.ts';
import type { Locale } from '#core/words/locale.ts';
import { createSay } from '#core/words/say.ts';
import { sayObstacle } from '#core/words/say-obstacle.ts';

const server = { host: 'imap.example.org', port: 1993 };
const id = 'm1' as MessageId;
const ref = 'KRA-2026-0001';
const day = '2026-09-30' as Day;

type OfCode<Code extends ObstacleCode> = Extract<Obstacle, { code: Code }>;

/** The facts of each obstacle: a new code without a sample does not compile. */
const samples: { readonly [Code in ObstacleCode]: Omit<OfCode<Code>, 'code'> } = {
  'crypto-broken': {},
  'recovery-key-wrong': {},
  'guess-too-soon': { seconds: 8 },
  'device-slot-absent': {},
  'keyring-unfit': { reason: 'plain' },
  'timestamp-failed': { reason: 'unreachable' },
  'timestamp-url': {},
  'checkpoint-unknown': { size: 12 },
  'anchor-nowhere': {},
  'sender-not-checkable': { id: 'm1', reason: 'struck' },
  'sender-no-answer': {},
  'sender-preference-invalid': { reason: 'name-server' },
  'smtp-unreachable': { ...server, fault: 'timeout' },
  'smtp-certificate': { ...server, fault: 'expired' },
  'smtp-tls': { ...server, fault: 'too-old' },
  'smtp-starttls-missing': server,
  'smtp-login-refused': { ...server, fault: 'sign-in' },
  'smtp-refused': { ...server, part: 'recipients', status: '550 5.1.1', recipients: ['anna@example.org'] },
  'smtp-later': { ...server, part: 'message', status: '451', recipients: [] },
  'smtp-too-large': { ...server, megabytes: 31, most: 25 },
  'smtp-broken-off': { ...server, fault: 'closed' },
  'smtp-protocol': server,
  'smtp-no-answer': server,
  'sending-not-set-up': {},
  'folder-for-letters-missing': { folder: 'drafts' },
  'letter-cannot-leave': { checks: ['gap-unfilled', 'recipient-missing'] },
  'outgoing-unknown': {},
  'outgoing-too-late': {},
  'outgoing-not-unsure': {},
  'outgoing-restored': {},
  'letter-unknown': { id: 'l1' },
  'letter-changed': {},
  'letter-not-draft': {},
  'letter-language-unknown': { language: 'es' },
  'recipient-unknown': { recipient: 'host' },
  'wording-faulty': { line: 3, detail: 'tag not closed' },
  'wording-is-original': {},
  'backup-unplanned': {},
  'backup-out-of-reach': {},
  'backup-unknown': {},
  'backup-damaged': {},
  'backup-unproven': {},
  'backup-of-other-desk': {},
  'restore-folder-taken': {},
  'policy-too-large': { megabytes: 31, most: 20 },
  'policy-too-long': { pages: 400, most: 200 },
  'policy-type-unknown': {},
  'policy-empty': {},
  'policy-encrypted': {},
  'policy-without-text': {},
  'policy-damaged': {},
  'policy-too-heavy': {},
  'mail-erased': { id },
  'mail-not-formatted': {},
  'mail-not-shown': { why: 'timed-out' },
  'file-unknown': { id: 'f1' },
  'file-empty': {},
  'file-too-large': { megabytes: 120, most: 100 },
  'file-too-many': { most: 200 },
  'file-incomplete': {},
  'redaction-not-possible': {},
  'redaction-too-large': { megabytes: 9, most: 5 },
  'redaction-empty': {},
  'redaction-leaks': { page: 3 },
  'redaction-unchecked': {},
  'package-empty': {},
  'package-too-large': { megabytes: 130, most: 90 },
  'package-not-printable': { count: 2 },
  'package-failed': {},
  'attachment-absent': { index: 2 },
  'attachment-erased': {},
  'attachment-not-fetched': {},
  'attachment-too-large': { megabytes: 70, most: 60 },
  'case-handed-over': { ref, to: 'R. Deputy', until: '2026-09-21' as Day },
  'case-given-back': { ref },
  'case-is-guest': { ref },
  'handover-empty': {},
  'handover-day-past': { day: '2026-09-21' as Day },
  'handover-unknown': {},
  'handover-damaged': {},
  'handover-code-wrong': {},
  'handover-other-way': {},
  'handover-unproven': { ref },
  'handover-own': {},
  'handover-here': { ref },
  'handover-mail-elsewhere': { ref, held: 'KRA-2026-0002' },
  'handover-not-away': { ref },
  'handover-not-guest': { ref },
  'handover-other-file': { ref },
  'handover-letter-leaving': { ref },
  'handover-several-desks': {},
  'case-closed': { ref },
  'case-not-closed': { ref },
  'case-discarded': { ref },
  'case-told': { ref },
  'identity-undecided': {},
  'ground-not-for-right': { right: 'consent-withdrawal' },
  'message-not-in-case': { id },
  'message-is-first': { id },
  'rights-missing': {},
  'reason-missing': {},
  'facts-missing': {},
  'day-in-future': { day },
  'day-before-receipt': { day: '2026-09-01' as Day, receivedDay: day },
  'receipt-out-of-range': { day: '1999-12-31' as Day },
  'right-not-in-case': { right: 'erasure' },
  'data-subject-missing': { capacity: 'agent' },
  'authority-not-needed': {},
  'authority-unfit': { capacity: 'heir', fit: ['certificate-of-inheritance', 'family-record-book', 'court-decision'] },
  'authority-missing': { capacity: 'agent' },
  'authority-expired': { until: day },
  'capacity-may-not-act': { capacity: 'parent', right: 'post-mortem' },
  'identity-not-doubted': {},
  'identity-already-doubted': {},
  'identity-lesser-means-first': {},
  'identity-unresolved': {},
  'identity-not-asked': {},
  'identity-is-verified': {},
  'identity-document-unknown': { id: 'd7' },
  'identity-document-held': {},
  'clarification-not-asked': {},
  'clarification-already-asked': {},
  'already-extended': { until: '2026-11-30' as Day },
  'extension-too-late': { noticeBy: day },
  'extension-too-long': { latest: '2026-11-30' as Day },
  'extension-too-short': { due: day },
  'nothing-open': {},
  'ground-missing': {},
  'exception-missing': { right: 'erasure' },
  'exception-of-another-right': { right: 'erasure' },
  'access-redact-instead': {},
  'objection-subject-missing': {},
  'marketing-objection-absolute': {},
  'remedies-missing': { controller: 'KRAAFT' },
  'refusal-too-late': { noticeBy: day },
  'fee-too-late': { noticeBy: day },
  'fee-already-asked': { right: 'access' },
  'fee-not-asked': { right: 'access' },
  'fee-unsettled': { right: 'access' },
  'decision-missing': { right: 'access' },
  'right-answered': { right: 'access' },
  'right-not-settled': { right: 'access' },
  'duty-applies': { duty: 'access-copy' },
  'duties-open': { right: 'access', duties: ['access-recipients', 'access-copy'] },
  'tasks-open': { right: 'erasure', tasks: ['CRM', 'Mail archive'] },
  'format-missing': {},
  'format-not-machine-readable': {},
  'restriction-not-started': {},
  'restriction-already-started': {},
  'restriction-not-running': {},
  'lifting-not-told': { toldOn: day },
  'task-unknown': { task: 't9' },
  'task-not-open': { task: 'CRM' },
  'task-not-asked': { task: 't1' },
  'task-place-missing': {},
  'answer-missing': { rights: ['access', 'erasure'] },
  'outcome-missing': {},
  'outcome-contradicts': { outcome: 'refused' },
  'case-open': { ref },
  'case-on-hold': { owner: 'Legal', reviewOn: day },
  'case-not-on-hold': { ref },
  'review-in-past': { day },
  'reminder-not-of-case': { reminder: 'tray' },
  'snooze-in-past': { day },
  'snooze-too-long': { latest: day },
  'snooze-too-near': { due: day },

  'message-unknown': { id },
  'message-not-in-tray': { id, disposition: 'set-aside' },
  'message-not-set-aside': { id },
  'case-unknown': { ref },
  'case-changed': { ref },
  'nothing-to-retract': { ref },
  'attachment-unknown': { id: 'm1', index: 2 },
  'requester-missing': {},
  'country-unknown': { country: 'XX' },
  'cases-already-linked': { ref },
  'cases-not-linked': { ref },
  'cases-of-other-controllers': {},
  'desk-locked': {},
  'desk-exists': {},
  'desk-absent': {},
  'desk-in-use': {},
  'sample-beside-open': {},
  'in-sample': {},
  'desk-newer': { found: 3, known: 2 },
  'desk-damaged': {},
  'desk-read-only': {},
  'disk-full': {},
  'disk-failing': {},
  'log-alarm': {},
  'message-in-case': { id: 'm1', ref: 'KRA-2026-0001' },
  'message-erased': { id: 'm1' },
  'passphrase-wrong': {},
  'passphrase-weak': {},
  'profile-unknown': { profile: 'x', known: ['kraaft', 'other'] },
  'profile-invalid': { field: 'channels.0.address' },
  'controller-unknown': { id: 'x', known: ['kraaft', 'other'] },
  'controller-exists': { id: 'x' },
  'job-running': {},
  'job-failed': {},
  'transfer-unknown': {},
  'message-whole': { id: 'm1' },
  'message-out-of-reach': {},
  'account-unknown': { id: 'x' },
  'account-secret-missing': { id: 'x' },
  'folder-not-on-server': { folder: 'Archief' },
  'sign-in-missing': {},
  'sign-in-no-client': { provider: 'google' },
  'sign-in-no-port': {},
  'sign-in-cancelled': {},
  'sign-in-too-late': {},
  'sign-in-refused': { provider: 'microsoft', reason: 'admin' },
  'sign-in-answer': { provider: 'google' },
  'sign-in-unreachable': { provider: 'google', reason: 'network' },
  'sign-in-expired': { provider: 'microsoft' },
  'sign-in-other-server': { provider: 'google', host: 'imap.example.org' },
  'address-unreadable': {},

  'imap-url': { reason: 'scheme' },
  'imap-url-password': {},
  'imap-unreachable': { reason: 'refused', ...server },
  'imap-certificate': { reason: 'expired', ...server },
  'imap-tls': { reason: 'handshake', ...server },
  'imap-starttls-missing': server,
  'imap-login-refused': { reason: 'credentials', ...server },
  'imap-folder-missing': server,
  'imap-folder-refused': server,
  'imap-mail-gone': server,
  'imap-mail-too-large': { ...server, megabytes: 180, most: 150 },
  'imap-limit': { reason: 'literal', ...server },
  'imap-broken-off': { reason: 'timeout', ...server },
  'imap-protocol': { reason: 'preauth', ...server },
};

const obstacles = Object.entries(samples).map(([code, facts]) => ({ code, ...facts }) as Obstacle);

function said(obstacle: Obstacle, locale: Locale): string {
  return sayObstacle(obstacle, createSay(locale), locale);
}

describe.each(locales)('obstacles in %s', (locale) => {
  it.each(obstacles)('words $code with all its facts', (obstacle) => {
    const sentence = said(obstacle, locale);
    expect(sentence).not.toMatch(/[{}]|undefined/);
    expect(sentence).toMatch(/^(?:[“‘«\p{Lu}]|imap\.example\.org)/u);
    expect(sentence).toMatch(/\.$/);
  });
});

describe('an obstacle', () => {
  it.each(obstacles)('reads otherwise in each language: $code', (obstacle) => {
    expect(new Set(locales.map((locale) => said(obstacle, locale))).size).toBe(locales.length);
  });
});

describe('sayObstacle', () => {
  it('writes a port as a name, without a thousands separator', () => {
    expect(said({ code: 'imap-starttls-missing', ...server }, 'en')).toContain('port 1993');
  });

  it('names the last day to announce an extension in full (GDPR Art. 12(3))', () => {
    expect(said({ code: 'extension-too-late', noticeBy: day }, 'nl')).toContain('woensdag 30 september 2026');
  });

  it('lists what is still owed for a full answer (GDPR Art. 15)', () => {
    const obstacle: Obstacle = { code: 'duties-open', right: 'access', duties: ['access-recipients', 'access-copy'] };
    expect(said(obstacle, 'en')).toContain('Still open: recipients by name and copy of the data.');
    expect(said(obstacle, 'nl')).toContain('Nog open: ontvangers bij naam en kopie van de gegevens.');
    expect(said(obstacle, 'fr')).toContain(
      'Restent à accomplir\u00A0: destinataires nommément désignés et copie des données.',
    );
  });

  it('names the proofs that fit an heir (Loi 78-17 Art. 85)', () => {
    const obstacle: Obstacle = { code: 'authority-unfit', capacity: 'heir', fit: ['family-record-book'] };
    expect(said(obstacle, 'fr')).toBe(
      'Cette pièce ne convient pas à la qualité du demandeur (un héritier ou proche d’une personne décédée). L’une de celles-ci suffit\u00A0: livret de famille.',
    );
  });
});

const ruled = obstacles.filter((obstacle) => ruleOfObstacle(obstacle, 'en') !== undefined);

describe('ruleOfObstacle', () => {
  it('cites nothing for a slip, nor for an obstacle of the desk or its mail', () => {
    expect(ruleOfObstacle({ code: 'rights-missing' }, 'en')).toBeUndefined();
    expect(ruleOfObstacle({ code: 'desk-locked' }, 'nl')).toBeUndefined();
    expect(ruleOfObstacle({ code: 'imap-folder-missing', ...server }, 'fr')).toBeUndefined();
  });

  it('knows the rules of the law of cases', () => {
    expect(ruled.length).toBeGreaterThan(30);
    for (const { code } of ruled) expect(ruleOf(code as never)).toBeDefined();
  });

  it.each(ruled)('cites the rule behind $code as each language does', (obstacle) => {
    expect(ruleOfObstacle(obstacle, 'en')).toMatch(/GDPR|EDPB|Loi/);
    expect(ruleOfObstacle(obstacle, 'nl')).toMatch(/AVG|EDPB-richtsnoeren|Loi/);
    expect(ruleOfObstacle(obstacle, 'fr')).toMatch(/RGPD|CEPD|Loi/);
    for (const locale of ['nl', 'fr'] as const)
      expect(ruleOfObstacle(obstacle, locale)).not.toMatch(/GDPR|CJEU|Guidelines|recital|Art\. /);
  });

  it('writes paragraphs and points in words (GDPR Art. 12(4), 17(3)(e))', () => {
    expect(ruleOfObstacle({ code: 'refusal-too-late', noticeBy: day }, 'nl')).toBe('AVG art.\u00a012 lid\u00a04');
    expect(ruleOfObstacle({ code: 'case-on-hold', owner: 'x', reviewOn: day }, 'fr')).toBe(
      'RGPD art.\u00a017, §\u00a03, point\u00a0e)',
    );
  });
});
