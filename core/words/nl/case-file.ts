// Legal words in Dutch: why a file of a case cannot be kept, redacted or packed.

import type { CaseFileObstacleCode } from '#core/desk/case-file-obstacle.ts';

export const caseFileWords: Readonly<Record<`obstacle.${CaseFileObstacleCode}`, string>> = {
  'obstacle.file-unknown': 'Dit bestand is er niet meer. Bekijk de bestanden van de zaak zoals ze er nu bij staan.',
  'obstacle.file-empty': 'Dit bestand is leeg. Kies een ander bestand.',
  'obstacle.file-too-large':
    'Dit bestand is {megabytes} MB; een zaak neemt bestanden tot {most} MB op. Splits het, of laat het waar het is en noteer de vindplaats in de zaak.',
  'obstacle.file-too-many':
    'Een zaak neemt ten hoogste {most} bestanden op. Voeg er enkele samen in één archief, of verwijder wat niet meer nodig is.',
  'obstacle.file-incomplete': 'Het bestand veranderde tijdens het inlezen; er is niets bewaard. Voeg het nog eens toe.',
  'obstacle.redaction-not-possible':
    'Alleen tekst- en pdf-bestanden kunnen hier worden gelakt. Sla het bestand op als pdf in het programma waarmee het is gemaakt, en voeg die pdf toe.',
  'obstacle.redaction-too-large':
    'Dit bestand is {megabytes} MB; teksten tot {most} MB kunnen hier worden gelakt. Splits het eerst.',
  'obstacle.redaction-empty': 'Er is niets gemarkeerd, dus er valt niets te lakken. Markeer ten minste één passage.',
  'obstacle.redaction-leaks':
    'Bij de controle van de gelakte kopie is op bladzijde {page} nog iets gevonden van wat weg moest zijn. Er is niets bewaard. Maak de vlakken daar iets groter en probeer het opnieuw.',
  'obstacle.redaction-unchecked':
    'De gelakte kopie kon niet opnieuw worden gelezen ter controle; er is niets bewaard. Probeer het met minder bladzijden.',
  'obstacle.package-empty': 'Een pakket bevat ten minste één bestand of brief. Kies wat de betrokkene ontvangt.',
  'obstacle.package-too-large':
    'De gekozen bestanden zijn samen {megabytes} MB; een pakket kan {most} MB bevatten. Maak twee pakketten.',
  'obstacle.package-not-printable':
    'Van de gekozen bestanden {count, plural, one {kan er een} other {kunnen er #}} niet op papier worden gezet. Kies het ZIP-bestand.',
  'obstacle.package-failed':
    'Het pakket kon niet worden gemaakt. Er is niets bewaard. Probeer het met minder bestanden.',
};
