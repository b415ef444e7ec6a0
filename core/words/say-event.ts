// Words a journal entry: what happened, in one line of the register.

import { unreachable } from '#core/base/result.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { TaskPlan } from '#core/case/task.ts';
import { formatSize } from './format-size.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';
import { sayCourseEvent } from './say-course-event.ts';
import { sayFileEvent } from './say-file-event.ts';
import { sayHandoverEvent } from './say-handover-event.ts';
import { sayIdentityEvent } from './say-identity-event.ts';
import { sayLetterEvent } from './say-letter-event.ts';
import { sayReason } from './say-reason.ts';
import { sayRightEvent } from './say-right-event.ts';
import { sayTaskEvent } from './say-task-event.ts';
import { sayLogEvent, sayVaultEvent } from './say-vault-event.ts';

/** The line for an event; an erased one says that it was erased. `plans` name the case's tasks, where they are at hand. */
export function sayEvent(
  event: JournalEvent | undefined,
  say: Say,
  locale: Locale,
  plans: readonly TaskPlan[] = [],
): string {
  if (event === undefined) return say('event.erased');
  switch (event.act) {
    case 'case.opened':
    case 'case.mail-joined':
    case 'case.mail-released':
    case 'case.noted':
    case 'case.receipt-corrected':
    case 'case.rights-corrected':
    case 'case.persons-corrected':
    case 'case.authority-shown':
    case 'case.linked':
    case 'case.unlinked':
    case 'case.clarification-asked':
    case 'case.clarification-received':
    case 'case.extended':
      return sayCourseEvent(event, say, locale);
    case 'case.identity-doubted':
    case 'case.identity-asked':
    case 'case.identity-document-received':
    case 'case.identity-document-deleted':
    case 'case.identity-verified':
    case 'case.identity-not-proven':
      return sayIdentityEvent(event, say, locale);
    case 'case.right-decided':
    case 'case.answered':
    case 'case.right-withdrawn':
    case 'case.right-taken-up':
    case 'case.fee-asked':
    case 'case.fee-settled':
    case 'case.duty-settled':
      return sayRightEvent(event, say, locale);
    case 'case.tasks-planned':
    case 'case.task-assigned':
    case 'case.task-asked':
    case 'case.task-chased':
    case 'case.task-finished':
    case 'case.task-dropped':
      return sayTaskEvent(event, say, locale, plans);
    case 'case.letter-left':
    case 'case.letter-bounced':
    case 'case.letter-settled':
    case 'case.file-added':
    case 'case.file-removed':
    case 'case.reminder-snoozed':
      return sayLetterEvent(event, say, locale);
    case 'case.handed-over':
    case 'case.taken-over':
    case 'case.given-back':
    case 'case.handed-back':
    case 'case.taken-back':
      return sayHandoverEvent(event, say, locale);
    case 'case.retracted':
      return say('event.case.retracted', { seq: event.seq, reason: event.reason });
    case 'case.restriction-started':
    case 'case.restriction-lifted':
    case 'case.held':
    case 'case.hold-released':
    case 'case.erased':
    case 'case.closed':
    case 'case.reopened':
    case 'case.discarded':
      return sayFileEvent(event, say, locale);
    case 'mail.stored':
      return say('event.mail.stored', { size: formatSize(event.size, locale) });
    case 'mail.completed':
      return say('event.mail.completed', { size: formatSize(event.size, locale) });
    case 'mail.attachment-struck':
      return say('event.mail.attachment-struck', { place: event.index + 1 });
    case 'mail.sender-checked':
      return say('event.mail.sender-checked', {
        verdict: say(`senderVerdict.${event.check.verdict}`),
        answers: event.check.evidence.length,
      });
    case 'mail.set-aside':
    case 'mail.put-back':
      return say(`event.${event.act}`, { reason: sayReason(event.reason, say) });
    case 'desk.created':
      return say('event.desk.created', { controller: event.controller });
    case 'desk.controller-added':
      return say('event.desk.controller-added', { controller: event.profile.name });
    case 'desk.controller-changed':
      return say('event.desk.controller-changed', { controller: event.profile.name, reason: event.reason });
    case 'desk.mailbox-added':
    case 'desk.mailbox-removed':
      return say(`event.${event.act}`, { mailbox: event.mailbox });
    case 'desk.account-added':
    case 'desk.account-removed':
      return say(`event.${event.act}`, { account: event.account });
    case 'desk.account-changed':
      return say('event.desk.account-changed', { account: event.account, what: event.what });
    case 'desk.folder-renumbered':
      return say('event.desk.folder-renumbered', { folder: event.folder, from: event.from, to: event.to });
    case 'desk.mail-gone': {
      const { folder, uidValidity, uids, count } = event;
      return say('event.desk.mail-gone', { folder, uidValidity, uids, count });
    }
    case 'desk.ledger-exported':
      return say('event.desk.ledger-exported', { sha256: event.sha256, rows: event.rows });
    case 'desk.dossier-exported':
      return say('event.desk.dossier-exported', { sha256: event.sha256 });
    case 'desk.register-exported': {
      const { sha256, rows, withNames } = event;
      return say('event.desk.register-exported', { sha256, rows, withNames: withNames ? 'yes' : 'no' });
    }
    case 'mail.erased':
      return event.reason === undefined
        ? say('event.mail.erased-again')
        : say('event.mail.erased', { reason: sayReason(event.reason, say) });
    case 'desk.letter-template-kept':
      return say('event.desk.letter-template-kept', {
        kind: say(`letterKind.${event.kind}`),
        language: event.language,
        version: event.version,
        isOwn: event.isOwn ? 'yes' : 'no',
        reason: event.reason,
      });
    case 'desk.keys-changed':
    case 'desk.erasures-settled':
    case 'desk.backed-up':
    case 'desk.restored':
    case 'desk.log-adopted':
      return sayVaultEvent(event, say, locale);
    case 'log.rotated':
    case 'log.head':
    case 'log.clock-jumped':
    case 'log.anchored':
    case 'log.anchors-missing':
    case 'log.alarm-settled':
      return sayLogEvent(event, say);
    default:
      return unreachable(event);
  }
}
