// Legal words in English: event, by.

import type { WordsOf } from '../word-key.ts';

export const eventWords: WordsOf<'event' | 'by'> = {
  'event.case.opened': 'Case {ref} opened: {rights}. Received {day} (channel: {channel}; evidence: {evidence}).',
  'event.case.mail-joined':
    '{how, select, headers {A message joined by its thread, from {address}.} subject {A message joined by the reference in its subject, from {address}.} own {The copy of a letter that left joined.} bounce {A notice about the delivery of a letter joined.} other {A message attached by hand, from {address}.}}',
  'event.case.mail-released': 'A message released to the tray. Reason: {reason}',
  'event.case.noted': 'Note: {text}',
  'event.case.receipt-corrected': 'Day of receipt corrected to {day}; the deadlines follow. Reason: {reason}',
  'event.case.rights-corrected': 'Rights corrected to: {rights}. Reason: {reason}',
  'event.case.persons-corrected':
    'Persons corrected. Requester: {requester} ({capacity}). Data subject: {dataSubject}.{hasLanguage, select, yes { Answers in {language}.} other {}} Reason: {reason}',
  'event.case.authority-shown':
    'Authority shown: {proof}. Scope: {scope} {hasEnd, select, yes {Valid until {until}.} other {No end date.}} The answer goes to {toSubject, select, yes {the data subject} other {the requester}}.',
  'event.case.linked': 'Linked to another case of the same person. Reason: {reason}',
  'event.case.unlinked': 'Link to another case removed. Reason: {reason}',
  'event.case.clarification-asked': 'The person was asked on {day} to specify the request: {about}',
  'event.case.clarification-received': 'The person specified the request on {day}: {note}',
  'event.case.extended': 'Period extended until {until}, for {ground}. Reason: {reason}',
  'event.case.identity-doubted': 'Doubt about the identity recorded on {day}. Ground: {ground}',
  'event.case.identity-asked':
    'Confirmation of the identity asked on {day}. Means: {method}.{hasWhy, select, yes { Reason: {why}} other {}}',
  'event.case.identity-document-received': 'A copy of an identity document ({id}) was received on {day}.',
  'event.case.identity-document-deleted': 'The identity document {id} was deleted; the check itself stays on record.',
  'event.case.identity-verified':
    'Identity verified on {day}. Means: {method}.{hasNote, select, yes { {note}} other {}}',
  'event.case.identity-not-proven': 'Identity found not proven on {day}. Reason: {reason}',
  'event.case.right-decided':
    '{right}: decided – {decision}.{isRefusal, select, yes { Ground: {ground}.} other {}}{hasNote, select, yes { {note}} other {}}{isRefusal, select, yes { Facts: {facts}} other {}}',
  'event.case.answered':
    'Answered on {day}: {rights}. Channel: {channel}{hasFormat, select, yes {; format: {format}} other {}}.{isLate, select, yes { Reason for the delay: {lateReason}} other {}}',
  'event.case.right-withdrawn': 'Withdrawn by the person: {rights}. {note}',
  'event.case.right-taken-up': '{right}: taken up again. Reason: {reason}',
  'event.case.fee-asked': '{right}: a fee of {amount} asked on {day} ({ground}). Facts: {facts}',
  'event.case.fee-settled': '{right}: fee {how, select, paid {paid} other {waived}}.',
  'event.case.duty-settled':
    '{right} – {duty}: {state, select, done {done} open {open again} other {not applicable}}.{hasNote, select, yes { {note}} other {}}',
  'event.case.tasks-planned': '{count, plural, one {# task} other {# tasks}} planned: {tasks}.',
  'event.case.task-assigned': 'Task {task} assigned to {owner}.',
  'event.case.task-asked': 'Task {task} asked on {day}.',
  'event.case.task-chased': 'Reminder for task {task} sent on {day}.',
  'event.case.task-finished': 'Task {task} finished on {day}: {result}.{hasNote, select, yes { {note}} other {}}',
  'event.case.task-dropped': 'Task {task} dropped. Reason: {reason}',
  'event.case.restriction-started': 'Processing restricted from {day}: {trigger}.',
  'event.case.restriction-lifted': 'Restriction lifted on {day}; the person was told on {toldOn}. Reason: {reason}',
  'event.case.held': 'Legal hold. Owner: {owner}; review on {day}. Reason: {reason}',
  'event.case.hold-released': 'Legal hold released. Reason: {reason}',
  'event.case.erased': 'Case {ref}: the personal data were erased; a line without personal data stays in the register.',
  'event.case.retracted': 'Entry {seq} taken back: recorded by mistake. Reason: {reason}',
  'event.case.closed': 'Case closed on {day}: {outcome}.{hasNote, select, yes { {note}} other {}}',
  'event.case.reopened': 'Case reopened. Reason: {reason}',
  'event.case.discarded': 'Case discarded; its messages went back to the tray. Reason: {reason}',

  'event.mail.stored': 'A message stored as it arrived ({size}).',
  'event.mail.completed': 'The rest of a large message fetched from the server ({size} in all).',
  'event.mail.attachment-struck': 'Attachment {place} deleted from the stored message.',
  'event.mail.sender-checked':
    'Sender of a message checked: {verdict}. {answers, plural, =0 {Nobody was asked.} one {# DNS answer kept as evidence.} other {# DNS answers kept as evidence.}}',
  'event.mail.set-aside': 'A message set aside. Reason: {reason}',
  'event.mail.put-back': 'A message put back in the tray. Reason: {reason}',
  'event.desk.created': 'The desk was set up for {controller}.',
  'event.desk.controller-added': 'Controller {controller} added.',
  'event.desk.controller-changed': 'Profile of the controller {controller} changed. Reason: {reason}',
  'event.desk.mailbox-added': 'Mailbox {mailbox} added.',
  'event.desk.mailbox-removed': 'Mailbox {mailbox} removed.',
  'event.desk.account-added': 'Mail account {account} added.',
  'event.desk.account-removed': 'Mail account {account} removed; what it brought in stays.',
  'event.desk.account-changed':
    'Mail account {account}: {what, select, folders {other folders are read} secret {new password or sign-in} paused {paused} resumed {resumed} other {settings changed}}.',
  'event.desk.folder-renumbered':
    'The server numbered the folder {folder} anew (UIDVALIDITY {from}, now {to}); its messages were compared again.',
  'event.desk.mail-gone':
    '{count, plural, one {# stored message is} other {# stored messages are}} no longer on the server (folder {folder}, UIDVALIDITY {uidValidity}, UID {uids}); the desk keeps {count, plural, one {it} other {them}}.',
  'event.desk.ledger-exported':
    'The completeness ledger was exported ({rows, plural, one {# row} other {# rows}}). SHA-256 {sha256}',
  'event.desk.dossier-exported': 'The dossier was exported. SHA-256 {sha256}',
  'event.desk.register-exported':
    'The register of requests was exported {withNames, select, yes {with names} other {without names}} ({rows, plural, one {# line} other {# lines}}). SHA-256 {sha256}',
  'event.mail.erased': 'A message erased for good. Reason: {reason}',
  'event.mail.erased-again': 'Erased again: it had been erased before, and came back with a backup',
  'event.desk.keys-changed': 'Protection of the desk changed: {what}.',
  'event.desk.erasures-settled':
    'The keys of what was erased are gone from every file of the desk ({lines, plural, one {# entry} other {# entries}}).',
  'event.desk.backed-up':
    'Backup written and read back whole ({entries, plural, one {# entry} other {# entries}}, {size}). SHA-256 {sha256}',
  'event.desk.restored':
    'Desk restored from the backup of {at} ({taken, plural, one {# entry} other {# entries}}).{lost, plural, =0 {} one { # later entry was given up.} other { # later entries were given up.}}',
  'event.desk.log-adopted':
    'The log of an earlier version was taken over ({size, plural, one {# entry} other {# entries}}, ended at {hash}).',
  'event.log.rotated': 'New signing key (number {epoch}); the one before is destroyed.',
  'event.log.head':
    'State of all subjects recorded ({subjects, plural, one {# case or message} other {# cases and messages}}).',
  'event.log.clock-jumped': 'The clock of this machine jumped by {seconds, plural, one {# second} other {# seconds}}.',
  'event.log.anchored': 'The log up to entry {size} is now in other hands: {way} ({where}).',
  'event.log.anchors-missing':
    'The mailbox {account} no longer has {count, plural, one {# anchor} other {# anchors}} of this log.',
  'event.log.alarm-settled': 'Alarm looked at and settled: {alarm}. Reason: {reason}',
  'event.erased': 'The personal data of this entry has been erased; the chain still proves that it was here.',
  'by.user': 'DPO',
  'by.app': 'DPO Desk',
  'by.peer': 'Deputy',
  'event.case.letter-left':
    '{way, select, mail {Letter sent to {to} on {day}} draft {Letter left in the drafts for {to} on {day}} other {Letter written to a file on {day}}}: {kind}. SHA-256 {sha256}',
  'event.case.letter-bounced':
    '{isFinal, select, yes {A letter could not be delivered to {recipient}} other {A letter is delayed on its way to {recipient}}}{status, select, other { ({status})}}',
  'event.case.handed-over':
    'Handed over to {to} on {day}, expected back on {until}. Reason: {reason}. SHA-256 of the file {sha256}',
  'event.case.taken-over':
    'Taken over from {from}, with {lines, plural, one {# entry} other {# entries}} of its log {log}; expected back on {until}. SHA-256 of the file {sha256}',
  'event.case.given-back': 'Given back on {day}',
  'event.case.handed-back':
    'Came back from the deputy, with {lines, plural, =0 {no entry} one {# entry} other {# entries}} of the log {log}. SHA-256 of the file {sha256}, of the deputy’s evidence {evidence}',
  'event.case.taken-back': 'Taken back without the deputy’s file on {day}. Reason: {reason}',
  'event.case.letter-settled':
    'What became of the letter: {as, select, arrived {it arrived} again {sent once more} other {it did not leave, and is not sent}}. {reason}',
  'event.case.file-added':
    '{origin, select, redacted {Redacted file made ({passages, plural, one {# passage} other {# passages}} blacked out)} package {Package made} other {File added}}: {name}, {size}. SHA-256 {sha256}',
  'event.case.file-removed': 'File removed: {reason}',
  'event.case.reminder-snoozed': 'Reminder put off until {day} ({reminder}): {reason}',
  'event.desk.letter-template-kept':
    '{isOwn, select, yes {Wording changed (version {version})} other {Wording of the app taken again}}: {kind}, {language}. {reason}',
};
