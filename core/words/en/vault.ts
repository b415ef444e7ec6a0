// English: how the desk is protected, what vouches for its log, and what can be wrong with it.

import type { WordsOf } from '../word-key.ts';

export const vaultWords: WordsOf<'keyChange' | 'anchorWay' | 'alarm'> = {
  'keyChange.passphrase': 'new passphrase',
  'keyChange.recovery-key': 'new recovery words',
  'keyChange.recovery-drilled': 'recovery words proved to be at hand',
  'keyChange.device-added': 'this computer’s keyring opens the desk',
  'keyChange.device-removed': 'the keyring no longer opens the desk',
  'keyChange.renewed': 'every key renewed',
  'anchorWay.mailbox': 'a mailbox',
  'anchorWay.person': 'a second person',
  'anchorWay.answer': 'an answer to a requester',
  'anchorWay.timestamp': 'a time stamp service',
  'anchorWay.paper': 'a signed print',
  'alarm.head-missing': 'the record of the log’s last entry is missing',
  'alarm.head-damaged': 'the record of the log’s last entry cannot be read',
  'alarm.truncated': 'entries at the end of the log are missing',
  'alarm.forked': 'the last entries of the log are not the ones that were written',
  'alarm.broken': 'an entry of the log does not fit the others',
  'alarm.keys-older': 'the key files are older than the desk',
  'alarm.anchor-ahead': 'an anchor knows entries that this log does not have',
  'alarm.anchor-forked': 'an anchor contradicts this log',
};
