// Texts of the screens in French: newCase, day, leave.

import type { newCaseTexts as english } from '../en/new-case.ts';

export const newCaseTexts: Readonly<Record<keyof typeof english, string>> = {
  'newCase.title': 'Nouveau dossier',
  'newCase.lead':
    'Pour une demande reçue par courrier, par téléphone, sur place ou par un collègue. Un message devient un dossier au tri.',
  'newCase.act': 'Nouveau dossier…',
  'newCase.way': 'Comment elle est arrivée',
  'newCase.controller': 'Pour quel responsable du traitement',
  'newCase.channel': 'Canal',
  'newCase.channelMissing': 'Choisissez comment la demande est arrivée.',
  'newCase.day': 'Jour où elle est parvenue à l’organisme',
  'newCase.dayHint':
    'Le délai court du jour où quiconque dans l’organisme l’a reçue, et non du jour où vous en avez eu connaissance.',
  'newCase.dayMissing': 'L’échéance dépend du jour de réception.',
  'newCase.asked': 'Ce qui est demandé',
  'newCase.rightsMissing': 'Choisissez au moins un droit que la personne exerce.',
  'newCase.note': 'Ce qui a été demandé, en quelques phrases',
  'newCase.noteHint': 'La seule trace de la demande que le bureau aura. Elle entre au journal.',
  'newCase.noteMissing': 'Notez ce qui a été demandé : aucun message ne le contient.',
  'newCase.who': 'Qui demande',
  'newCase.name': 'Nom',
  'newCase.address': 'Adresse électronique',
  'newCase.addressHint': 'Laissez vide si elle n’est pas connue.',
  'newCase.personMissing': 'Indiquez un nom ou une adresse.',
  'newCase.capacity': 'Demandé par',
  'newCase.subjectName': 'Nom de la personne concernée',
  'newCase.subjectAddress': 'Adresse électronique de la personne concernée',
  'newCase.subjectMissing': 'Indiquez de qui sont les données en cause.',
  'newCase.noDay': 'Apparaît dès que le jour de réception est indiqué.',
  'newCase.notice': 'Une prolongation peut être annoncée jusqu’au {day}.',
  'newCase.open': 'Ouvrir le dossier',

  'day.hint': 'Par exemple {example}.',
  'day.form': 'Écrivez le jour, le mois et l’année, par exemple {example}.',
  'day.future': 'Ce jour est encore à venir.',

  'leave.title': 'Quitter sans enregistrer ?',
  'leave.text': 'Ce que vous avez saisi ici n’est pas encore enregistré et sera perdu.',
  'leave.do': 'Quitter',
  'leave.stay': 'Rester ici',

  'cases.allControllers': 'Tous les responsables du traitement',
  'cases.controller': 'Responsable du traitement',
  'cases.onHold': 'effacement gelé',
  'cases.openTasks': '{count, plural, one {# tâche ouverte} other {# tâches ouvertes}}',

  'triage.for': 'Pour',
  'triage.capacity': 'Demandé par',
  'triage.dataSubject': 'Nom de la personne concernée',
  'triage.dataSubjectHint': 'De qui sont les données. Peut aussi être indiqué plus tard, dans le dossier.',
};
