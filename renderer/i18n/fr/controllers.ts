// Texts of the screens in French: controllers.

import type { controllersTexts as english } from '../en/controllers.ts';

export const controllersTexts: Readonly<Record<keyof typeof english, string>> = {
  'controllers.title': 'Responsables du traitement',
  'controllers.lead':
    'Ceux pour qui le bureau travaille, chacun avec son calendrier, ses canaux, ses données et sa politique.',
  'controllers.settingsNote':
    '{count, plural, one {Le bureau travaille pour un responsable du traitement : {names}.} other {Le bureau travaille pour # responsables du traitement : {names}.}}',
  'controllers.open': 'Voir les responsables du traitement',
  'controllers.add': 'Ajouter un responsable',
  'controllers.check': 'Vérifier une politique',
  'controllers.cases': '{open, plural, one {# dossier ouvert} other {# dossiers ouverts}}, {closed} clos',
  'controllers.policy':
    'Politique en vigueur depuis le {day} ; {count, plural, =0 {aucun écart noté} one {un écart avec la loi} other {# écarts avec la loi}}',
  'controllers.noPolicy': 'Aucune politique en vigueur',
  'controllers.startFrom': 'De quoi partez-vous ?',
  'controllers.blank': 'D’un profil vide',
  'controllers.blankHint': 'Pays, heure légale, autorité et juridiction sont repris de {home}, à vérifier par vous.',
  'controllers.blankNote': 'Pays, heure légale, autorité et juridiction ont été repris de {home}. Vérifiez-les.',
  'controllers.fromPolicy': 'De sa politique de confidentialité',
  'controllers.fromPolicyHint':
    'Le bureau lit la politique, montre ce qu’elle dit et où elle s’écarte de la loi ; vous acceptez ligne par ligne.',
  'controllers.bundledHint': 'Un profil livré avec DPO Desk ; jours fériés : {country}',
  'controllers.bundledNote': 'Ce profil est livré avec DPO Desk. Vérifiez-le avant de l’ajouter.',
};
