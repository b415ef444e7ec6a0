// Dutch: how the desk is protected, what vouches for its log, and what can be wrong with it.

import type { WordsOf } from '../word-key.ts';

export const vaultWords: WordsOf<'keyChange' | 'anchorWay' | 'alarm'> = {
  'keyChange.passphrase': 'nieuwe wachtwoordzin',
  'keyChange.recovery-key': 'nieuwe herstelwoorden',
  'keyChange.recovery-drilled': 'herstelwoorden bij de hand gebleken',
  'keyChange.device-added': 'de sleutelbos van deze computer opent de desk',
  'keyChange.device-removed': 'de sleutelbos opent de desk niet meer',
  'keyChange.renewed': 'alle sleutels vernieuwd',
  'anchorWay.mailbox': 'een mailbox',
  'anchorWay.person': 'een tweede persoon',
  'anchorWay.answer': 'een antwoord aan een verzoeker',
  'anchorWay.timestamp': 'een tijdstempeldienst',
  'anchorWay.paper': 'een ondertekende afdruk',
  'alarm.head-missing': 'de aantekening van de laatste logregel ontbreekt',
  'alarm.head-damaged': 'de aantekening van de laatste logregel is onleesbaar',
  'alarm.truncated': 'regels aan het einde van het logboek ontbreken',
  'alarm.forked': 'de laatste regels van het logboek zijn niet de regels die zijn geschreven',
  'alarm.broken': 'een regel van het logboek past niet bij de andere',
  'alarm.keys-older': 'de sleutelbestanden zijn ouder dan de desk',
  'alarm.anchor-ahead': 'een anker kent regels die dit logboek niet heeft',
  'alarm.anchor-forked': 'een anker spreekt dit logboek tegen',
};
