// Texts of the screens in French: wording of the letters.

import type { templatesTexts as english } from '../en/templates.ts';

export const templatesTexts: Readonly<Record<keyof typeof english, string>> = {
  'templates.title': 'Modèles de lettres',
  'templates.lead':
    'L’application fournit un modèle pour chaque lettre en quatre langues. Un responsable du traitement peut avoir le sien ; chaque version est conservée, avec sa raison et les dossiers où elle a servi.',
  'templates.settings':
    '{own, plural, =0 {Les lettres suivent les modèles de l’application.} one {# modèle est le vôtre ; les autres viennent de l’application.} other {# modèles sont les vôtres ; les autres viennent de l’application.}}',
  'templates.open': 'Ouvrir les modèles',
  'templates.controller': 'Responsable du traitement',
  'templates.kind': 'Lettre',
  'templates.original': 'De l’application',
  'templates.own': 'Propre, version {version}',
  'templates.usedIn':
    '{count, plural, =0 {pas encore utilisé} one {utilisé dans # dossier} other {utilisé dans # dossiers}}',
  'templates.wording': 'Modèle',
  'templates.body': 'Texte',
  'templates.faults': 'Ce qui ne va pas',
  'templates.line': 'ligne {line}',
  'templates.fields': '{count, plural, one {# champ utilisable} other {# champs utilisables}}',
  'templates.fieldsHint':
    'Le champ s’insère là où se trouvait le curseur. À côté figure sa valeur dans un dossier inventé.',
  'templates.fieldsSearch': 'Chercher un champ',
  'templates.result': 'Le résultat',
  'templates.resultFor': 'Dans le dossier',
  'templates.invented': 'Un dossier inventé',
  'templates.history': 'Versions antérieures',
  'templates.noHistory': 'Il n’y a pas de version antérieure.',
  'templates.version': 'Version {version}',
  'templates.compare': 'Comparer',
  'templates.hide': 'Masquer',
  'templates.useAgain': 'Réutiliser',
  'templates.same': 'Aucune différence.',
  'templates.compared': 'Différences avec le texte actuel',
  'templates.keep': 'Conserver ce modèle',
  'templates.keep.do': 'Conserver',
  'templates.keep.note':
    'Il devient une nouvelle version et vaut pour les lettres commencées désormais. Les lettres déjà commencées gardent le leur.',
  'templates.keep.done': '{kind} : version {version} conservée',
  'templates.useOriginal': 'Revenir au modèle de l’application',
  'templates.useOriginal.do': 'Revenir',
  'templates.useOriginal.note':
    'Le modèle de l’application s’applique de nouveau. Vos versions restent dans l’historique.',
  'templates.useOriginal.done': '{kind} : le modèle de l’application s’applique de nouveau (version {version})',
  'templates.reason': 'Raison',
};
