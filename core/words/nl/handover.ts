// Legal words in Dutch: why cases could not be given to a deputy, taken over, or taken back.

import type { HandoverObstacleCode } from '#core/desk/handover-obstacle.ts';

export const handoverWords: Readonly<Record<`obstacle.${HandoverObstacleCode}`, string>> = {
  'obstacle.handover-empty': 'Er is geen zaak gekozen. Kies er ten minste één.',
  'obstacle.handover-day-past': 'De dag {day} is voorbij. Geef een dag op waarop de zaken terug worden verwacht.',
  'obstacle.handover-unknown':
    'Dit bestand is geen overdracht van DPO Desk, of van een nieuwere versie. Kies een ander bestand.',
  'obstacle.handover-damaged':
    'Dit bestand is afgekapt of gewijzigd; er wordt niets uit gebruikt. Hier is niets veranderd; vraag het bestand opnieuw.',
  'obstacle.handover-code-wrong': 'Deze code opent het bestand niet. Laat haar nogmaals voorlezen; zij telt 24 tekens.',
  'obstacle.handover-other-way':
    'Dit bestand gaat de andere kant op: wat een plaatsvervanger teruggeeft, wordt teruggenomen, en wat aan een plaatsvervanger wordt gegeven, wordt overgenomen.',
  'obstacle.handover-unproven':
    'Het bewijs van zaak {ref} in dit bestand klopt niet; er is daarom niets uit overgenomen. Vraag het na bij wie het heeft gemaakt.',
  'obstacle.handover-own':
    'Deze desk heeft deze zaken zelf overgedragen. Neem ze over op de desk van de plaatsvervanger.',
  'obstacle.handover-here':
    'Er is op deze desk al een zaak {ref}; het bestand is daarom niet overgenomen. Is het er een die is teruggegeven, wis die hier dan eerst.',
  'obstacle.handover-mail-elsewhere':
    'Een bericht van zaak {ref} hoort op deze desk bij zaak {held}. Haal het daar eerst uit.',
  'obstacle.handover-not-away': 'Zaak {ref} is niet bij een plaatsvervanger, of is al terug. Er is niets veranderd.',
  'obstacle.handover-not-guest': 'Zaak {ref} is hier niet namens een andere desk; er valt niets terug te geven.',
  'obstacle.handover-other-file':
    'Dit bestand sluit niet aan op wat van zaak {ref} is overgedragen: het hoort bij een andere overdracht. Vraag de plaatsvervanger om het nieuwste.',
  'obstacle.handover-letter-leaving':
    'Een brief van zaak {ref} is onderweg naar buiten. Wacht tot hij is vertrokken, of houd hem tegen, en draag de zaak dan over.',
  'obstacle.handover-several-desks': 'Deze zaken komen van verschillende desks. Geef ze per desk terug.',
};
