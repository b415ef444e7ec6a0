// Legal words in English: why a letter does not leave.

import type { SendingObstacleCode } from '#core/desk/sending-obstacle.ts';

export const sendingWords: Readonly<Record<`obstacle.${SendingObstacleCode}`, string>> = {
  'obstacle.smtp-unreachable':
    'The server that sends mail, {host}:{port}, cannot be reached: {fault}. The letter waits and is tried again by itself.',
  'obstacle.smtp-certificate':
    'The certificate of {host} is not trusted: {fault}. Nothing was sent. Check the name of the server for sending, or add the authority’s certificate.',
  'obstacle.smtp-tls':
    'No secure connection to {host}:{port} came about: {fault}. Nothing was sent. Choose another kind of encryption or port.',
  'obstacle.smtp-starttls-missing':
    '{host} offers no encryption on port {port}. Nothing was sent. Use TLS, usually on port 465.',
  'obstacle.smtp-login-refused':
    '{host} did not let the desk in to send: {fault}. Check the user name and password for sending; for an account with a sign-in, sign in again so that it also covers sending.',
  'obstacle.smtp-refused':
    '{part, select, sender {{host} does not let this account send from this address} recipients {{host} does not take mail for {recipients}} other {{host} refused the letter}} ({status}). Nobody got it. {part, select, recipients {Correct the address, then send again.} sender {Check the sender’s address of the account.} other {Change the letter or its attachments, or ask the server’s administrator.}}',
  'obstacle.smtp-later':
    '{part, select, recipients {{host} does not take mail for {recipients} now} other {{host} does not take the letter now}} ({status}). Nobody got it; it is tried again by itself.',
  'obstacle.smtp-too-large':
    'The letter with its attachments has {megabytes, number} MB; {host} takes {most, number} MB. Send fewer files, or hand them over in another way.',
  'obstacle.smtp-broken-off':
    'The connection to {host} broke off before the letter was handed over: {fault}. It is tried again by itself.',
  'obstacle.smtp-protocol':
    '{host} does not answer as a mail server does. Nothing was handed over. Check the server and the port for sending.',
  'obstacle.smtp-no-answer':
    'The letter was handed over to {host}, and no answer came. It may have left or not. Look into the mailbox or ask the recipient, then say what became of it.',
  'obstacle.sending-not-set-up':
    'No mail account sends letters for this controller. Set one up under Settings, or leave the letter as a file.',
  'obstacle.folder-for-letters-missing':
    'The mail account has no folder for {folder, select, sent {sent mail} other {drafts}} that the desk knows. Name it in the account’s settings for sending.',
  'obstacle.letter-cannot-leave':
    'The letter cannot leave so: {number, plural, one {one point needs you} other {# points need you}}. Look at its checks.',
  'obstacle.outgoing-unknown': 'This letter is no longer in the outbox. Look at it in its case.',
  'obstacle.outgoing-too-late':
    'This letter is on its way or has left, so it cannot be taken back. Send another one to correct it.',
  'obstacle.outgoing-not-unsure': 'It is known what became of this letter, so there is nothing to settle.',
  'obstacle.outgoing-restored':
    'The desk was brought back from a backup in which this letter still waited. It may have left since. Look into the mailbox or ask the recipient, then say what became of it.',
};
