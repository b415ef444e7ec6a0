// Legal words in English: the obstacles of the desk and of its mail, and their faults.

import type { CaseObstacleCode } from '#core/case/obstacle.ts';
import type { BackupObstacleCode } from '#core/desk/backup-obstacle.ts';
import type { CaseFileObstacleCode } from '#core/desk/case-file-obstacle.ts';
import type { HandoverObstacleCode } from '#core/desk/handover-obstacle.ts';
import type { LetterObstacleCode } from '#core/desk/letter-obstacle.ts';
import type { ObstacleCode } from '#core/desk/obstacle.ts';
import type { ReadingObstacleCode } from '#core/desk/reading-obstacle.ts';
import type { SendingObstacleCode } from '#core/desk/sending-obstacle.ts';
import type { SignInObstacleCode } from '#core/desk/sign-in-obstacle.ts';
import type { WordsOf } from '../word-key.ts';

export const obstacleWords: Omit<
  WordsOf<'fault'>,
  keyof WordsOf<'fault.sign-in-refused' | 'fault.sign-in-unreachable'>
> &
  Readonly<
    Record<
      `obstacle.${Exclude<ObstacleCode, CaseObstacleCode | ReadingObstacleCode | SignInObstacleCode | BackupObstacleCode | HandoverObstacleCode | SendingObstacleCode | LetterObstacleCode | CaseFileObstacleCode>}`,
      string
    >
  > = {
  'obstacle.message-unknown': 'The desk holds no message {id}. Look it up under Messages.',
  'obstacle.message-whole': 'All of this message is here already. There is nothing more to fetch.',
  'obstacle.message-out-of-reach':
    'The rest of this message cannot be had: its folder is no longer read, or the server has another message in its place. Look for it in the mailbox, and take it in as a file.',
  'obstacle.message-not-in-tray':
    'This message is no longer waiting for triage. It is now here: {disposition}. Look it up under Messages.',
  'obstacle.message-not-set-aside':
    'This message was not set aside, so it cannot be put back. Look it up under Messages.',
  'obstacle.message-in-case':
    'This message belongs to case {ref} and is erased with that case only. Erase the case, or take the message out of it first.',
  'obstacle.message-erased':
    'This message has already been erased. Only the fact that it came is left. Nothing more can be done with it.',
  'obstacle.case-unknown': 'The desk holds no case {ref}. Check the reference in the list of cases.',
  'obstacle.nothing-to-retract':
    'The last act on {ref} can no longer be taken back as a slip: that is possible on the same day only, before anything else is recorded. Correct it with an act of its own.',
  'obstacle.case-changed': 'Case {ref} has changed in the meantime. Look at it as it stands now, then decide again.',
  'obstacle.attachment-unknown':
    'Message {id} has no attachment that could be deleted at place {index}, counted from 0. Choose another attachment of this message.',
  'obstacle.country-unknown':
    'The desk knows no holidays for {country}. Choose a state of the European Economic Area or one of its regions, such as FR or DE-BY.',
  'obstacle.cases-already-linked': 'Case {ref} is already linked to this one, so there is nothing to link.',
  'obstacle.cases-not-linked':
    'Case {ref} is not linked to this one, so there is no link to remove. Check the reference.',
  'obstacle.cases-of-other-controllers':
    'The two cases belong to different controllers. Only cases of the same controller can be linked; choose another one.',
  'obstacle.desk-locked': 'The desk is locked. Unlock it with the passphrase.',
  'obstacle.desk-exists': 'A desk already exists in this folder. Unlock it, or choose another folder.',
  'obstacle.desk-absent': 'There is no desk in this folder yet. Set one up first.',
  'obstacle.desk-in-use': 'The desk is open in another window or program. Close it there, then try again.',
  'obstacle.sample-beside-open': 'The sample desk opens only while your own desk is locked. Lock it first.',
  'obstacle.in-sample':
    'This is the sample desk, which is thrown away when you end it: no mail account, no files of your own, no backup and no keys. End the sample to do this on your own desk.',
  'obstacle.desk-newer':
    'This desk was last used by a newer version of DPO Desk (data version {found}; this one knows {known}). Install the newer version; nothing has been changed.',
  'obstacle.desk-damaged':
    'The desk’s data cannot be read. Nothing has been changed. Restore the last backup into an empty folder.',
  'obstacle.desk-read-only': 'The desk can be read but not written. Make room on the disk, then restart DPO Desk.',
  'obstacle.disk-full': 'The disk is full. Make room, then repeat what you did; nothing has been lost.',
  'obstacle.disk-failing':
    'The disk reported an error while the desk was saving. Nothing more is written until you lock the desk and unlock it again; then check whether your last act is there. If it happens again, make a backup on another disk.',
  'obstacle.log-alarm':
    'Something is wrong with the audit log, the keys or an anchor, so nothing is written. Look at the alarm first; what is in the desk can be read.',
  'obstacle.passphrase-wrong':
    'This passphrase does not open the desk. Check capital letters and keyboard layout, then try again.',
  'obstacle.passphrase-weak':
    'This passphrase is too easy to guess. Take four or more unrelated words, at least 12 characters in all.',
  'obstacle.crypto-broken':
    'The encryption of this installation does not compute as it must, so the desk stays closed. Nothing has been changed. Install DPO Desk again; your passphrase and your recovery words stay valid.',
  'obstacle.recovery-key-wrong':
    'These words do not open the desk. Check their order and spelling: 24 words, as they were shown when the desk was set up or the words were renewed.',
  'obstacle.guess-too-soon':
    'Too many wrong tries in a row. Wait {seconds, plural, one {# second} other {# seconds}}, then try again; nothing has been lost.',
  'obstacle.device-slot-absent': 'This computer’s keyring does not open this desk. Type the passphrase.',
  'obstacle.keyring-unfit': 'The keyring cannot be used: {fault}. Type the passphrase.',
  'fault.keyring-unfit.absent': 'this computer has none that DPO Desk can reach, or it refused',
  'fault.keyring-unfit.plain': 'it keeps secrets unencrypted on this computer',
  'fault.keyring-unfit.changed': 'it is not the one with which this way in was set up',
  'obstacle.profile-unknown': 'There is no controller profile {profile}. Known ones: {known}.',
  'obstacle.profile-invalid':
    'The controller’s profile cannot be used: the field “{field}” is missing or not as it must be. Correct it and try again.',
  'obstacle.controller-unknown': 'This desk works for no controller {id}. Choose one of these: {known}.',
  'obstacle.controller-exists':
    'This desk already works for a controller {id}. Change that one’s profile, or give the new one another id.',
  'obstacle.job-running': 'The desk is still taking in mail. Wait until it has finished, or stop it.',
  'obstacle.transfer-unknown':
    'The desk no longer takes in these files: it was locked, or the page was silent for too long. Hand them over again.',
  'obstacle.job-failed':
    'The work stopped with a fault inside the desk. What had been taken in is safe; start it again.',
  'obstacle.account-unknown': 'This mail account is no longer set up. Add it again under Settings.',
  'obstacle.account-secret-missing':
    'No password is kept for this mail account. Enter it under Settings; what has been taken in stays.',
  'obstacle.folder-not-on-server':
    'The mail account has no folder {folder}. Choose among the folders that the server lists.',
  'obstacle.address-unreadable':
    'This is not a mail address whose servers can be found. Write it as name@example.org, or enter the server yourself.',
  'obstacle.sender-not-checkable': 'This message’s sender cannot be checked now: {fault}.',
  'obstacle.sender-no-answer':
    'No name server answered, so nothing can be said about this sender. Check the connection to the internet, then try again; nothing was recorded.',
  'obstacle.sender-preference-invalid': 'These settings cannot be kept: {fault}.',
  'obstacle.imap-url': 'The mailbox address cannot be used: {fault}. Write it as imaps://user@host:993/INBOX.',
  'obstacle.imap-url-password': 'The address contains a password. Leave it out; the password is asked for separately.',
  'obstacle.imap-unreachable':
    'The mail server {host}:{port} cannot be reached: {fault}. Check the address, the port and the connection.',
  'obstacle.imap-certificate':
    'The certificate of {host} is not trusted: {fault}. Check the server name, or add the authority’s certificate. Nothing was sent.',
  'obstacle.imap-tls':
    'No secure connection to {host}:{port} came about: {fault}. Choose another kind of encryption or port. Nothing was sent.',
  'obstacle.imap-login-refused':
    '{host} did not let the desk in: {fault}. Check the user name and password; some providers ask for an app password.',
  'obstacle.imap-starttls-missing': '{host} offers no encryption on port {port}. Use TLS, usually on port 993.',
  'obstacle.imap-folder-missing': 'The mailbox on {host} has no such folder. Check its name; the usual one is INBOX.',
  'obstacle.imap-folder-refused':
    '{host} does not let this user read the folder. Ask the mailbox’s administrator for read access.',
  'obstacle.imap-mail-gone': 'This message is no longer on {host}. What the desk stored of it remains.',
  'obstacle.imap-mail-too-large':
    'This message has {megabytes} MB. Messages of up to {most} MB can be fetched; save it with your mail program instead.',
  'obstacle.imap-limit':
    '{host} sent more than a mail server should: {fault}. The desk hung up to stay safe. What had arrived is stored; tell the server’s administrator.',
  'obstacle.imap-broken-off':
    'The connection to {host} broke off: {fault}. What had arrived is safe; the next pull goes on from there.',
  'obstacle.imap-protocol':
    '{host} does not follow the IMAP rules: {fault}. Nothing was lost; tell the server’s administrator.',

  'fault.imap-url.unreadable': 'it is not an address',
  'fault.imap-url.scheme': 'it does not start with imaps:// or imap://',
  'fault.imap-url.host': 'the server is missing',
  'fault.imap-url.user': 'the user is missing',
  'fault.imap-url.folder': 'the folder cannot be read',
  'fault.imap-unreachable.refused': 'the connection was refused',
  'fault.imap-unreachable.unknown-host': 'no server of that name is known',
  'fault.imap-unreachable.timeout': 'it did not answer in time',
  'fault.imap-unreachable.network': 'there is no connection',
  'fault.imap-certificate.expired': 'it has expired',
  'fault.imap-certificate.not-yet-valid': 'it is not valid yet',
  'fault.imap-certificate.wrong-host': 'it was made for another server',
  'fault.imap-certificate.self-signed': 'it is signed by itself',
  'fault.imap-certificate.unknown-issuer': 'its authority is not known here',
  'fault.imap-certificate.revoked': 'it was revoked',
  'fault.imap-certificate.other': 'it could not be checked',
  'fault.imap-tls.not-offered': 'the server speaks no TLS on this port',
  'fault.imap-tls.too-old': 'the server only speaks an outdated version',
  'fault.imap-tls.handshake': 'the two sides did not agree',
  'fault.imap-tls.injection': 'unprotected data was slipped in before the encryption',
  'fault.imap-login-refused.credentials': 'the user name or password is not accepted',
  'fault.imap-login-refused.expired': 'the password has expired',
  'fault.imap-login-refused.sign-in': 'the sign-in has run out',
  'fault.imap-login-refused.unavailable': 'the login service is not available now',
  'fault.imap-login-refused.disabled': 'logging in with a password is switched off',
  'fault.imap-limit.line': 'a line without end',
  'fault.imap-limit.literal': 'too large a message',
  'fault.imap-limit.response': 'too long an answer',
  'fault.imap-limit.tokens': 'too many parts in an answer',
  'fault.imap-broken-off.closed': 'the server closed it',
  'fault.imap-broken-off.timeout': 'the server fell silent',
  'fault.imap-broken-off.throttled': 'the server asks to slow down',
  'fault.imap-protocol.preauth': 'it let the desk in without a password',
  'fault.imap-protocol.no-uidvalidity': 'it gives messages no lasting numbers',
  'fault.imap-protocol.command-refused': 'it refused a necessary command',
  'fault.imap-protocol.unreadable': 'its answer is unreadable',
  'obstacle.policy-too-large':
    'This file has {megabytes} MB. A policy of up to {most} MB can be read; paste its text instead.',
  'obstacle.policy-too-long':
    'This PDF has {pages} pages. Up to {most} can be read; paste the pages of the policy instead.',
  'obstacle.policy-type-unknown':
    'This kind of file cannot be read. Give the policy as text, HTML or PDF, or paste its text.',
  'obstacle.policy-empty': 'There is no text in this file. Paste the text of the policy instead.',
  'obstacle.policy-encrypted': 'This PDF asks for a password. Save it without one, or paste its text.',
  'obstacle.policy-without-text':
    'This PDF holds pictures of pages and no text, as from a scanner. Paste the text of the policy instead.',
  'obstacle.policy-damaged': 'This PDF is damaged and cannot be read. Paste the text of the policy instead.',
  'obstacle.policy-too-heavy': 'Reading this file takes too long. Paste the text of the policy instead.',
  'fault.sender-not-checkable.erased': 'the message has been erased',
  'fault.sender-not-checkable.partial': 'only its header is in the desk, and the signature covers all of it',
  'fault.sender-not-checkable.struck': 'an attachment was deleted from it, so that the signature cannot hold any more',
  'fault.sender-not-checkable.unread': 'it could not be read',
  'fault.sender-preference-invalid.provider': 'a mail server must be named by its domain, such as mx.example.org',
  'fault.sender-preference-invalid.name-server': 'a name server must be given by its IP address, such as 192.0.2.53',
  'obstacle.timestamp-failed':
    'The time stamp service gave no good time stamp: {fault}. Nothing was kept. Check its address under Security, then try again.',
  'obstacle.timestamp-url':
    'This is not the address of a time stamp service. It begins with https:// or http:// and holds neither a name nor a password.',
  'obstacle.checkpoint-unknown':
    'The desk made no note over {size} entries. Make a new note, then say to whom it went.',
  'obstacle.anchor-nowhere':
    'No account and no time stamp service keeps anchors yet. Switch one on under Security first.',
  'fault.timestamp-failed.unreachable': 'it cannot be reached',
  'fault.timestamp-failed.timeout': 'it did not answer in time',
  'fault.timestamp-failed.refused': 'it refused',
  'fault.timestamp-failed.redirected': 'it sent the desk elsewhere',
  'fault.timestamp-failed.too-large': 'its answer is too large',
  'fault.timestamp-failed.unreadable': 'its answer is unreadable',
  'fault.timestamp-failed.mismatch': 'its answer is about something else',
  'fault.timestamp-failed.signature': 'the signature of its answer does not hold',
};
