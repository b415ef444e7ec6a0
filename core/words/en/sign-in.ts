// Legal words in English: why a sign-in with a mail provider did not come about, and what a provider wants first.

import type { SignInObstacleCode } from '#core/desk/sign-in-obstacle.ts';
import type { WordsOf } from '../word-key.ts';

export const signInWords: WordsOf<'settingsHint' | 'fault.sign-in-refused' | 'fault.sign-in-unreachable'> &
  Readonly<Record<`obstacle.${SignInObstacleCode}`, string>> = {
  'obstacle.sign-in-missing': 'The sign-in is missing or has run out. Sign in with the provider again.',
  'obstacle.sign-in-no-client':
    'DPO Desk has no registration with {provider} of its own. Enter a client id of your organisation; the guide “Mail accounts” shows how to make one.',
  'obstacle.sign-in-no-port':
    'The browser cannot come back to DPO Desk: this computer opens no port for it. Check its firewall, then try again.',
  'obstacle.sign-in-cancelled': 'The sign-in was cancelled. Nothing was kept.',
  'obstacle.sign-in-too-late':
    'The browser did not come back within ten minutes. Nothing was kept; start the sign-in again.',
  'obstacle.sign-in-refused':
    '{provider} did not allow the sign-in: {fault}. Nothing was kept. Put that right, then sign in again.',
  'obstacle.sign-in-answer':
    'The answer that came back does not belong to this sign-in with {provider}. Nothing was kept; start the sign-in again.',
  'obstacle.sign-in-unreachable':
    'The sign-in service of {provider} cannot be reached: {fault}. Check the connection, then try again; accounts that are read already try again by themselves.',
  'obstacle.sign-in-expired':
    'The sign-in with {provider} does not hold any more. Sign in again under Settings; what has come in is kept.',
  'obstacle.sign-in-other-server':
    '{host} is not a mail server of {provider}, so the sign-in is not shown to it. Use the server that DPO Desk finds for the address.',

  'fault.sign-in-refused.denied': 'the access was not granted in the browser',
  'fault.sign-in-refused.client': 'it does not accept the client id or its secret',
  'fault.sign-in-refused.scope': 'the access that was granted does not include the mail',
  'fault.sign-in-refused.admin': 'an administrator of your organisation must allow it first',
  'fault.sign-in-refused.tenant': 'the directory (tenant) is not written as an id or a domain',
  'fault.sign-in-refused.other': 'it gave another reason',
  'fault.sign-in-unreachable.unknown-host': 'its name is not known here',
  'fault.sign-in-unreachable.refused': 'the connection was refused',
  'fault.sign-in-unreachable.timeout': 'it did not answer in time',
  'fault.sign-in-unreachable.network': 'there is no connection',
  'fault.sign-in-unreachable.certificate': 'its certificate is not trusted',
  'fault.sign-in-unreachable.unavailable': 'it is not available now',

  'settingsHint.bridge-only':
    'This provider opens its mail to other programs only through its own program on this computer (Proton Mail Bridge). Start it and enter the server, user name and password that it shows.',
  'settingsHint.no-imap':
    'This provider lets no other program read its mail. Export the messages there and import the files here.',
  'settingsHint.switch-on-imap':
    'With this provider, access by mail programs (IMAP) is switched off at first. Switch it on in the settings of its webmail.',
};
