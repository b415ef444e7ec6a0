// Texts of the screens in French: caseFiles.

import type { caseFilesTexts as english } from '../en/case-files.ts';

export const caseFilesTexts: Readonly<Record<keyof typeof english, string>> = {
  'caseFiles.told': 'Communiqué à la personne',
  'caseFiles.toldNote': 'Ce qui est consigné comme communiqué à {who}.',
  'caseFiles.toldNone': 'Rien n’a encore été communiqué.',
  'caseFiles.what.case.answered': 'Réponse',
  'caseFiles.what.case.extended': 'Prolongation du délai',
  'caseFiles.what.case.identity-asked': 'Question sur l’identité',
  'caseFiles.what.case.clarification-asked': 'Demande de précision',
  'caseFiles.what.case.fee-asked': 'Frais annoncés',
  'caseFiles.what.case.letter-left': 'Lettre',
  'caseFiles.what.case.restriction-lifted': 'Avis avant la levée d’une limitation',
  'caseFiles.note':
    'Faites glisser un fichier hors de la fenêtre, ou enregistrez-le. Un fichier qui peut être un programme est seulement enregistré.',
  'caseFiles.none': 'Aucun message de ce dossier n’a de pièce jointe.',
  'caseFiles.cameWith': 'Arrivé avec le message de {who}, {when}',
  'caseFiles.hashOf': 'Calculer le SHA-256 de {name}',
  'caseFiles.dossiers': 'Dossiers exportés',
  'caseFiles.dossiersNote':
    'Chaque export figure au journal d’audit avec son empreinte ; qui détient le fichier peut comparer.',
  'caseFiles.dossiersNone': 'Rien n’a encore été exporté.',
  'caseFiles.exportNow': 'Dossier en fichier ZIP',
};
