// Texts of the screens in Dutch: deciding about the mail of the tray.

import type { decideTexts as english } from '../en/decide.ts';

export const decideTexts: Readonly<Record<keyof typeof english, string>> = {
  'triage.junk': 'Spam of automatische post',
  'triage.edit': 'Voorstel wijzigen',
  'triage.mark': 'Markeren om samen af te handelen',
  'triage.markOne': 'Markeer {name}, {subject}',
  'triage.unmark': 'Markeringen wissen',
  'triage.marked.count':
    '{count, plural, =0 {Er is niets gemarkeerd} one {# bericht gemarkeerd} other {# berichten gemarkeerd}}',
  'triage.marked.one': 'Er zijn berichten gemarkeerd. Dit gaat bericht voor bericht; Escape wist de markeringen.',
  'triage.setAsideAll': 'Deze terzijde leggen',
  'triage.asideFor': '{count, plural, one {Terzijde gelegd: {reason}.} other {# berichten terzijde gelegd: {reason}.}}',
  'triage.asideMany': '{count, plural, one {Terzijde gelegd.} other {# berichten terzijde gelegd.}}',
  'triage.progress': 'nog {count}, {done} afgehandeld',
  'triage.rest': 'Nu: {next}, {subject}. Nog {count}.',
  'triage.doneCount':
    '{count, plural, one {U hebt één bericht afgehandeld. Het heeft zijn plaats: in een zaak, of terzijde gelegd met een reden.} other {U hebt # berichten afgehandeld. Elk heeft zijn plaats: in een zaak, of terzijde gelegd met een reden.}}',
  'triage.splitter': 'Breedte van de lijst',
  'triage.opening': 'De zaak wordt geopend…',
  'triage.evidence': 'Zinnen waarop het rust',
  'triage.looks.sure': 'Lijkt op: {what}',
  'triage.looks.likely': 'Waarschijnlijk: {what}',
  'triage.looks.unsure': 'Niet duidelijk, misschien: {what}',
  'triage.looks.yours': 'Zoals u het hebt: {what}',
  'triage.looks.request': 'een verzoek ({rights})',
  'triage.looks.other': 'geen verzoek ({reason})',
  'triage.looks.followUp': 'een vervolg op {ref}',
  'triage.looks.noProof': 'geen identiteitsbewijs bijgevoegd',
  'triage.looks.attachments': 'met bijlagen',
  'triage.looks.received': 'ontvangen {when}',
  'triage.looks.corrected': 'ontvangen {when}, zoals u hebt gecorrigeerd',
  'triage.looks.due': 'uiterlijk {day}',
  'triage.looks.saturday': '{day} is een zaterdag',
  'triage.looks.sunday': '{day} is een zondag',
  'triage.looks.holiday': '{day} is een feestdag',
  'setAside.titleMany': '{count} berichten terzijde leggen',
  'setAside.requests':
    '{count, plural, one {Eén bericht lijkt een verzoek. Ook voor een terzijde gelegd verzoek loopt de termijn.} other {# berichten lijken verzoeken. Ook voor een terzijde gelegd verzoek loopt de termijn.}}',
  'attach.sameName': 'zelfde naam',
  'attach.keys': 'Omhoog en omlaag kiezen, Enter voegt toe.',
};
