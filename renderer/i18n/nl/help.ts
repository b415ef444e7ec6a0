// Texts of the screens in Dutch: the help beside terms, and the guide.

import type { helpTexts as english } from '../en/help.ts';

export const helpTexts: Readonly<Record<keyof typeof english, string>> = {
  'help.guide': 'Handleiding',
  'help.pages': 'Pagina’s van de handleiding',
  'help.onlyEnglish': 'De handleiding is voorlopig in het Engels; de korte uitleg bij de begrippen is in uw taal.',
  'help.what': 'Wat betekent ‘{term}’?',
  'help.more': 'Meer in de handleiding',
  'help.extension': 'Verlenging',
  'help.extension.text':
    'Voor een complex verzoek, of voor vele verzoeken, zijn twee maanden extra mogelijk. De betrokkene moet dat met de redenen binnen de eerste maand horen; daarna vervalt de verlenging.',
  'help.noticeBy': 'Laatste dag om een verlenging te melden',
  'help.noticeBy.text':
    'De ruit op de maandlijn. Een verlenging die na deze dag wordt gemeld, telt niet: de eerste termijn blijft gelden.',
  'help.identityDoubt': 'Twijfel over de identiteit',
  'help.identityDoubt.text':
    'Alleen bij redelijke twijfel mag om aanvullende informatie worden gevraagd, en niet meer dan nodig is. Een twijfel heeft een reden, die in het dossierjournaal komt; uit gewoonte vragen mag niet.',
  'help.restriction': 'Beperking van de verwerking',
  'help.restriction.text':
    'De gegevens blijven, en niemand werkt ermee dan om ze te bewaren, met toestemming of voor een rechtsvordering. De betrokkene hoort het voordat de beperking wordt opgeheven.',
  'help.hold': 'Bewaarplicht wegens een rechtsvordering',
  'help.hold.text':
    'Gegevens die nodig zijn om een rechtsvordering in te stellen, uit te oefenen of te onderbouwen, worden zolang niet gewist. Er hoort een verantwoordelijke bij en een dag waarop opnieuw wordt gekeken.',
  'help.anchor': 'Anker',
  'help.anchor.text':
    'Een korte vingerafdruk van het logboek, bewaard buiten deze computer: in de mailbox, bij een tijdstempeldienst of op papier. Daarmee is later te bewijzen dat niets van vóór dat moment is gewijzigd.',
  'help.register': 'Register van verzoeken',
  'help.register.text':
    'Een regel per verzoek, met de feiten van de procedure en zonder namen. De AVG verplicht er niet toe; het toont aan dat verzoeken worden beantwoord.',
  'help.ledger': 'Grootboek van de mailbox',
  'help.ledger.text':
    'Voor elk nummer dat de mailserver ooit aan een bericht gaf, staat hier wat ermee is gebeurd. Zo laat de desk zien dat geen verzoek is gemist.',
  'help.daysLost': 'Verloren dagen',
  'help.daysLost.text':
    'Zoveel dagen van de maand waren voorbij voordat het verzoek was herkend en een zaak was geopend. De termijn loopt vanaf ontvangst, niet vanaf de dag waarop iemand het bericht las.',
};
