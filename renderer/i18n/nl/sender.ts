// Texts of the screens in Dutch: sender, lost, senderSettings.

import type { senderTexts as english } from '../en/sender.ts';

export const senderTexts: Readonly<Record<keyof typeof english, string>> = {
  'sender.name': 'Naam',
  'sender.check': 'Controleer de afzender',
  'sender.checkAgain': 'Opnieuw controleren',
  'sender.asks': 'Naamservers worden bevraagd over {domain}; wie ze beheert, kan dat zien.',
  'sender.checked': 'Afzender gecontroleerd: {verdict}.',
  'sender.aligned':
    '{methods} en DMARC van {domain} kloppen, volgens gegevens die zijn opgehaald op {day}. Dit zegt welk domein het verstuurde, niet wie er achter het toetsenbord zat.',
  'sender.signed':
    'Een DKIM-handtekening van {domain} klopt, volgens een sleutel die is opgehaald op {day}. Het domein publiceert geen DMARC-beleid. Dit zegt welk domein het ondertekende, niet wie er achter het toetsenbord zat.',
  'sender.stated': '{by} verklaart dat het van {domain} komt. De desk heeft dat zelf niet bewezen.',
  'sender.unproved': 'Niets bewijst dat dit van {domain} komt. Dat is gewoon, en geen teken van vervalsing.',
  'sender.failed':
    'Wat van {domain} bekend is, spreekt tegen dit bericht: het is onderweg veranderd, of het komt niet daarvandaan.',
  'sender.failedByWord': '{by} verklaart dat dit niet van {domain} komt.',
  'sender.ambiguous': 'Het is niet met zekerheid te zeggen welk adres dit heeft verstuurd.',
  'sender.unchecked': 'Over deze afzender is nog niemand bevraagd.',
  'sender.notIdentity':
    'Wat hier ook blijkt, het vervangt de identiteitscontrole niet: een mailbox kan door een ander worden gebruikt.',
  'sender.details': 'Hoe dit bekend is',
  'sender.methods': 'Volgens de eigen controle van de desk',
  'sender.method': '{method} van {domain}: {result}',
  'sender.methodAlone': '{method}: {result}',
  'sender.unsigned': 'geen handtekening',
  'sender.selector': 'sleutel {selector}',
  'sender.statedBy': 'Verklaard door {by}',
  'sender.evidence': 'DNS-antwoorden, als bewijs bewaard',
  'sender.noEvidence': 'Geen: er is niemand bevraagd.',
  'sender.repeat': 'Opnieuw controleren met dit bewijs, zonder iemand te bevragen',
  'sender.isSame': 'De controle met het bewaarde bewijs komt op hetzelfde uit.',
  'sender.isOther':
    'De controle met het bewaarde bewijs komt anders uit: de opgeslagen gegevens zijn veranderd, of deze versie leest ze anders.',
  'sender.answer': '{type} van {name}',
  'sender.answerAt': 'gevraagd op {moment}',
  'sender.noAnswer': 'geen gegevens ({code})',
  'sender.path': 'De afgelegde weg, de laatste server eerst',
  'sender.noPath': 'Het bericht noemt geen server onderweg.',
  'sender.ownStep': 'eigen provider',
  'sender.hearsay': 'verklaard door het bericht zelf',
  'sender.unnamedStep': 'server zonder naam',
  'sender.warn.look-alike-name': 'De naam is die van {of}, hier onder een ander adres bekend.',
  'sender.warn.look-alike-address': 'Het adres lijkt op {of}, maar is een ander.',
  'sender.warn.mixed-scripts': 'In één woord staan letters uit verschillende alfabetten.',
  'sender.warn.punycode': 'Het domein bevat andere letters dan gewone Latijnse; het wordt getoond als {shownAs}.',
  'sender.warn.other-reply-address': 'Een antwoord zou naar {address} gaan, niet naar de afzender.',
  'sender.warn.changed-address': 'Het adres is nieuw in deze zaak; eerder schreef {before}.',
  'sender.warn.unsigned-fields': 'De handtekening geldt niet voor: {fields}.',
  'sender.identityWarn': 'Het laatste bericht geeft aanleiding om nog eens te kijken voordat er een antwoord uitgaat:',
  'lost.stored':
    '{days, plural, one {# dag van de termijn was} other {# dagen van de termijn waren}} al voorbij toen het hier werd opgeslagen',
  'lost.waiting': '{days, plural, one {# dag verloren} other {# dagen verloren}}',
  'lost.confirmed':
    '{days, plural, =0 {Het verzoek is op de dag van ontvangst herkend.} one {Er ging # dag van de termijn verloren voordat het verzoek werd herkend.} other {Er gingen # dagen van de termijn verloren voordat het verzoek werd herkend.}}',
  'senderSettings.title': 'Afzenders controleren',
  'senderSettings.about':
    'De desk controleert handtekeningen alleen als u daarom vraagt, want elke vraag vertelt de beheerder van een naamserver welke domeinen u schrijven.',
  'senderSettings.checksNewMail': 'Nieuwe mail vanzelf controleren',
  'senderSettings.trusted': 'Ontvangende servers van uw provider',
  'senderSettings.trustedHint':
    'Domeinen, gescheiden door komma’s, bijvoorbeeld mx.example.org. Die van uw accounts zijn al bekend. Wat zij over een bericht verklaren, wordt als hun verklaring getoond.',
  'senderSettings.nameServers': 'Te bevragen naamservers',
  'senderSettings.nameServersHint': 'IP-adressen, gescheiden door komma’s. Leeg: die van deze computer.',
  'senderSettings.keep': 'Bewaren',
  'senderSettings.kept': 'Bewaard.',
};
