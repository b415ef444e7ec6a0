// Legal words in Dutch: what can be said about a sender, and about the evidence of a receipt.

import type { WordsOf } from '../word-key.ts';

export const senderWords: WordsOf<
  'receiptDoubt' | 'senderVerdict' | 'fromFault' | 'methodResult' | 'resultReason' | 'uncheckable'
> = {
  'receiptDoubt.internal-date-ahead':
    'De mailserver gaf een tijd van aankomst in de toekomst. Die is bewaard, maar telt niet.',
  'receiptDoubt.internal-date-ancient':
    'De mailserver gaf een tijd van aankomst van vóór 1990. Die is bewaard, maar telt niet.',

  'senderVerdict.aligned': 'domein bewezen',
  'senderVerdict.signed': 'handtekening van het domein klopt',
  'senderVerdict.stated': 'volgens de provider',
  'senderVerdict.unproved': 'niet bewezen',
  'senderVerdict.failed': 'klopt niet',
  'senderVerdict.ambiguous': 'afzender niet eenduidig',
  'senderVerdict.unchecked': 'niet gecontroleerd',

  'fromFault.no-from': 'Het bericht noemt geen afzender.',
  'fromFault.several-from-fields':
    'Het bericht heeft meer dan één From-veld; mailprogramma’s tonen verschillende afzenders.',
  'fromFault.several-mailboxes': 'Het From-veld noemt meer dan één adres.',
  'fromFault.encoded-address': 'Het adres is in code geschreven, zodat programma’s het verschillend lezen.',
  'fromFault.route-address': 'Het adres is geschreven als een route via een andere server.',
  'fromFault.malformed-address':
    'Het From-veld houdt zich niet aan de regels van e-mail, zodat programma’s het verschillend lezen.',
  'fromFault.control-characters': 'Het From-veld bevat verborgen stuurtekens.',
  'fromFault.readers-disagree': 'Twee programma’s lezen in het From-veld twee verschillende afzenders.',
  'fromFault.name-holds-other-address': 'De naam toont een ander adres of domein dan het adres zelf.',

  'methodResult.pass': 'klopt',
  'methodResult.fail': 'klopt niet',
  'methodResult.softfail': 'klopt waarschijnlijk niet',
  'methodResult.neutral': 'open',
  'methodResult.none': 'niet gepubliceerd',
  'methodResult.temperror': 'geen antwoord',
  'methodResult.permerror': 'niet te beoordelen',
  'methodResult.policy': 'niet aanvaard',

  'resultReason.bad-signature': 'de handtekening past niet bij het bericht',
  'resultReason.body-changed': 'de tekst is na het ondertekenen veranderd',
  'resultReason.expired': 'de handtekening was bij ontvangst verlopen',
  'resultReason.no-key': 'de sleutel is niet (meer) gepubliceerd',
  'resultReason.weak-key': 'de sleutel of de methode is te zwak',
  'resultReason.partly-signed': 'achter het ondertekende deel is tekst toegevoegd',
  'resultReason.repeated-fields': 'een kopregel staat er tweemaal, en er is er maar één ondertekend',
  'resultReason.no-answer': 'de naamservers gaven geen antwoord',
  'resultReason.unknown-client': 'van welke computer het kwam, staat niet vast',
  'resultReason.malformed': 'het voldoet niet aan de regels',

  'uncheckable.erased': 'Het bericht is gewist; de afzender kan niet meer worden gecontroleerd.',
  'uncheckable.partial': 'Alleen de kopregels staan in de desk, dus de handtekening kan niet worden gecontroleerd.',
  'uncheckable.struck':
    'Uit dit bericht is een bijlage verwijderd, dus de handtekening kan niet meer worden gecontroleerd.',
  'uncheckable.unread': 'Het bericht kon niet worden gelezen, dus de afzender kan niet worden gecontroleerd.',
};
