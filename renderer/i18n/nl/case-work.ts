// Texts of the screens in Dutch: right, duty, task.

import type { caseWorkTexts as english } from '../en/case-work.ts';

export const caseWorkTexts: Readonly<Record<keyof typeof english, string>> = {
  'right.undecided': 'Nog niet beslist',
  'right.decided': 'Beslist, niet meegedeeld: {decision}',
  'right.answered': '{decision}, meegedeeld op {day}',
  'right.leftBy': 'Het antwoord ging uit via: {channel}{hasFormat, select, yes { ({format})} other {}}.',
  'right.beforeTold': 'Voordat dit kan worden meegedeeld:',
  'right.beforeGranted': 'Voordat het als ingewilligd geldt:',
  'right.tasksOpen': '{count, plural, one {# taak staat open.} other {# taken staan open.}}',
  'right.toTasks': 'Naar de taken',
  'right.dutiesOpen':
    '{count, plural, one {# punt van de controlelijst staat open.} other {# punten van de controlelijst staan open.}}',
  'right.checklist': 'Controlelijst',
  'right.progress': '{done} van {all}',
  'right.decide': 'Beslissen',
  'right.redecide': 'Anders beslissen',
  'right.answer': 'Antwoorden',
  'right.askFee': 'Vergoeding vragen',
  'right.withdraw': 'Ingetrokken door de persoon',
  'right.takeUp': 'Opnieuw in behandeling nemen',
  'right.fee': 'Vergoeding van {amount} gevraagd op {day}.',
  'right.fee.paid': 'De vergoeding is betaald.',
  'right.fee.waived': 'Van de vergoeding is afgezien.',
  'right.fee.do.paid': 'Vergoeding betaald',
  'right.fee.do.waived': 'Van de vergoeding afzien',
  'right.notRestricted': 'De verwerking is nog niet beperkt.',
  'right.restricted': 'Beperkt sinds {day}.',
  'right.lifted': 'Beperkt van {from} tot {until}.',
  'right.restrict': 'Beperking laten ingaan',
  'right.lift': 'Beperking opheffen',

  'duty.ticked': 'Afgevinkt: {duty}.',
  'duty.unticked': 'Niet meer afgevinkt: {duty}.',
  'duty.notApplicable': 'Doet zich niet voor',
  'duty.doesNotArise': 'Doet zich niet voor',
  'duty.note': 'Toelichting',

  'task.none': 'Er is nog niemand iets gevraagd',
  'task.noneNote':
    'Een taak vraagt één systeem of één ontvanger om één ding, en laat zien wie wat nog moet doen. Uit het profiel komt er één voor elke plek die het profiel van de verwerkingsverantwoordelijke kent.',
  'task.summary':
    '{open, plural, =0 {Alle {all} taken zijn afgerond.} one {# van {all} taken staat open.} other {# van {all} taken staan open.}}',
  'task.plan': 'Plannen uit het profiel',
  'task.profileEmpty':
    'Het profiel noemt nog geen systemen of ontvangers; u voert ze in bij Instellingen, Verwerkingsverantwoordelijken.',
  'task.planned': 'Taken gepland uit het profiel.',
  'task.add': 'Taak toevoegen',
  'task.keys':
    'Op een rij: A gevraagd, C herinnerd, D of spatie gedaan, N niets aanwezig, O wie. Pijltjes lopen door de lijst.',
  'task.column.place': 'Plek en taak',
  'task.column.owner': 'Wie',
  'task.column.state': 'Stand',
  'task.column.acts': 'Handelingen',
  'task.nobody': 'Nog niemand',
  'task.more': 'Meer handelingen voor {name}',
  'task.ask': 'Noteren: gevraagd',
  'task.askAgain': 'Noteren: opnieuw gevraagd',
  'task.chase': 'Noteren: herinnerd',
  'task.assign': 'Aan iemand anders geven',
  'task.drop': 'Laten vervallen',
  'task.isAsked': 'Vandaag gevraagd: {name}.',
  'task.isChased': 'Vandaag herinnerd: {name}.',
  'task.asked': 'Gevraagd {day}',
  'task.chased':
    'Gevraagd {day}, {count, plural, one {eenmaal} =2 {tweemaal} other {# maal}} herinnerd, het laatst {last}',
  'task.finished': '{result}, {day}',
};
