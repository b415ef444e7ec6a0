// Texts of the screens in Dutch: newCase, day, leave.

import type { newCaseTexts as english } from '../en/new-case.ts';

export const newCaseTexts: Readonly<Record<keyof typeof english, string>> = {
  'newCase.title': 'Nieuwe zaak',
  'newCase.lead':
    'Voor een verzoek dat per post, telefonisch, mondeling of via een collega is binnengekomen. Een e-mail wordt een zaak in de triage.',
  'newCase.act': 'Nieuwe zaak…',
  'newCase.way': 'Hoe het is binnengekomen',
  'newCase.controller': 'Voor welke verwerkingsverantwoordelijke',
  'newCase.channel': 'Kanaal',
  'newCase.channelMissing': 'Kies hoe het verzoek is binnengekomen.',
  'newCase.day': 'Dag waarop het de organisatie bereikte',
  'newCase.dayHint':
    'De termijn loopt vanaf de dag waarop iemand in de organisatie het ontving, niet vanaf de dag waarop u ervan hoorde.',
  'newCase.dayMissing': 'Zonder de dag van ontvangst is er geen termijn te berekenen.',
  'newCase.asked': 'Wat wordt gevraagd',
  'newCase.rightsMissing': 'Kies ten minste één recht waarop de persoon zich beroept.',
  'newCase.note': 'Wat is gevraagd, in enkele zinnen',
  'newCase.noteHint': 'Het enige wat de desk van het verzoek vastlegt. Het komt in het logboek.',
  'newCase.noteMissing': 'Leg vast wat is gevraagd: geen bericht bevat het.',
  'newCase.who': 'Wie het vraagt',
  'newCase.name': 'Naam',
  'newCase.address': 'E-mailadres',
  'newCase.addressHint': 'Laat leeg als het niet bekend is.',
  'newCase.personMissing': 'Geef een naam of een adres op.',
  'newCase.capacity': 'Gevraagd door',
  'newCase.subjectName': 'Naam van de betrokkene',
  'newCase.subjectAddress': 'E-mailadres van de betrokkene',
  'newCase.subjectMissing': 'Geef aan over wiens gegevens het gaat.',
  'newCase.noDay': 'Verschijnt zodra de dag van ontvangst is ingevuld.',
  'newCase.notice': 'Verlenging kan worden meegedeeld tot en met {day}.',
  'newCase.open': 'Zaak openen',

  'day.hint': 'Bijvoorbeeld {example}.',
  'day.form': 'Schrijf dag, maand en jaar, bijvoorbeeld {example}.',
  'day.future': 'Deze dag moet nog komen.',

  'leave.title': 'Weggaan zonder te bewaren?',
  'leave.text': 'Wat u hier hebt ingevuld, is nog niet bewaard en gaat verloren.',
  'leave.do': 'Weggaan',
  'leave.stay': 'Hier blijven',

  'cases.allControllers': 'Alle verwerkingsverantwoordelijken',
  'cases.controller': 'Verwerkingsverantwoordelijke',
  'cases.onHold': 'bewaarplicht',
  'cases.openTasks': '{count, plural, one {# open taak} other {# open taken}}',

  'triage.for': 'Voor',
  'triage.capacity': 'Gevraagd door',
  'triage.dataSubject': 'Naam van de betrokkene',
  'triage.dataSubjectHint': 'Over wiens gegevens het gaat. Kan ook later, in de zaak, worden ingevuld.',
};
