// Texts of the screens in French: the audit log's state, its proof, its anchors.

import type { anchorsTexts as english } from '../en/anchors.ts';

export const anchorsTexts: Readonly<Record<keyof typeof english, string>> = {
  'proof.title': 'Le journal d’audit et qui en répond',
  'proof.text':
    'Chaque acte est une ligne du journal, enchaînée à la précédente. Personne ne peut en modifier ou en ôter une sans que le reste ne concorde plus. Que le journal entier n’ait pas été remplacé par un plus ancien, seul un tiers peut le montrer : c’est à cela que servent les ancrages.',
  'proof.entries': '{count, plural, one {# ligne} other {# lignes}}',
  'proof.erased': 'dont {count, plural, one {# sans son contenu, effacé} other {# sans leur contenu, effacé}}',
  'proof.log': 'Identifiant du journal',
  'proof.state': 'État',
  'proof.checked': 'Dernière vérification complète',
  'proof.checkedOk': '{when} : {count, plural, one {# ligne concorde} other {les # lignes concordent}}',
  'proof.checkedBroken': '{when} : quelque chose ne concorde pas',
  'proof.neverChecked': 'Pas encore',
  'proof.epoch': 'Clé de signature',
  'proof.epochText':
    'Numéro {epoch} ; chaque clé antérieure est détruite, pour que personne ne puisse signer à nouveau des lignes anciennes.',
  'proof.verify': 'Tout vérifier maintenant',
  'proof.open': 'Ouvrir le journal d’audit',

  'unanchored.none':
    'Personne hors de cet ordinateur ne répond encore du journal. Une copie du bureau entier d’un jour antérieur pourrait prendre sa place sans laisser de trace.',
  'unanchored.some':
    '{lines, plural, one {La dernière ligne n’est connue} other {Les # dernières lignes ne sont connues}} que de cet ordinateur, depuis : {when}. Tout ce qui précède est aussi en d’autres mains.',
  'unanchored.all': 'Chaque ligne est aussi en d’autres mains : {way}, {when}.',

  'anchors.title': 'Ancrages',
  'anchors.way': 'Chez qui',
  'anchors.at': 'Quand',
  'anchors.size': 'Jusqu’à la ligne',
  'anchors.now': 'Ancrer maintenant',
  'anchors.started': 'L’ancrage a commencé.',
  'anchors.mailboxes': 'Dans la boîte aux lettres',
  'anchors.mailboxesText':
    'Le bureau dépose, une fois par jour au plus, une courte note sans données personnelles dans un dossier « DPO Desk/Anchors » de la boîte, et compare les notes avec son journal à chaque visite. Il n’écrit dans aucun autre dossier.',
  'anchors.looked': 'Relues : {when}',
  'anchors.neverLooked': 'Pas encore relues',
  'anchors.missing':
    '{count, plural, one {# ancrage a disparu de la boîte} other {# ancrages ont disparu de la boîte}}',
  'anchors.unproved':
    '{count, plural, one {# message se donne pour un ancrage sans que rien ne le prouve} other {# messages se donnent pour des ancrages sans que rien ne le prouve}}',
  'anchors.noAccounts': 'Aucun compte de messagerie n’est encore configuré.',
  'anchors.kept': 'Enregistré.',
  'anchors.person': 'Chez une seconde personne',
  'anchors.personText':
    'Donnez la note ci-dessous à quelqu’un de confiance, par exemple un collègue de l’audit interne. Elle ne contient aucune donnée personnelle. Des années plus tard, elle montre si le journal est encore le même.',
  'anchors.makeNote': 'Faire une note',
  'anchors.note': 'Note sur {size, plural, one {# ligne} other {# lignes}}',
  'anchors.line': 'Ligne pour une réponse à un demandeur',
  'anchors.copyNote': 'Copier la note',
  'anchors.copyLine': 'Copier la ligne',
  'anchors.saveNote': 'Enregistrer la note',
  'anchors.copied': 'Copié.',
  'anchors.given': 'Je l’ai remise…',
  'anchors.givenTitle': 'Qui garde la note ?',
  'anchors.givenWay': 'Comment',
  'anchors.way.person': 'Une personne la garde',
  'anchors.way.answer': 'Elle figure dans une réponse à un demandeur',
  'anchors.way.paper': 'Elle est sur papier, signée',
  'anchors.givenWhere': 'Chez qui ou où',
  'anchors.givenWhereHint':
    'Une fonction plutôt qu’un nom, par exemple « audit interne ». Cela reste pour de bon dans le journal.',
  'anchors.givenDo': 'Consigner',
  'anchors.givenDone': 'Consignée comme ancrage.',
  'anchors.service': 'Auprès d’un service d’horodatage',
  'anchors.serviceText':
    'Un service signe avec sa propre horloge que la note existait à cet instant (RFC 3161). Il voit une empreinte et l’adresse réseau de cet ordinateur, rien d’autre.',
  'anchors.serviceUrl': 'Adresse du service',
  'anchors.serviceHint': 'Vide pour aucun.',
  'anchors.serviceKeep': 'Enregistrer',
  'anchors.check': 'Vérifier une note…',
  'anchors.checkTitle': 'Vérifier une note',
  'anchors.checkText': 'Collez ce que quelqu’un a gardé : une note, la ligne d’une réponse ou un horodatage en base64.',
  'anchors.checkField': 'Note, ligne ou horodatage',
  'anchors.checkDo': 'Vérifier',
  'verdict.fits':
    'Elle concorde. Le journal jusqu’à la ligne {size} est celui qui a été noté ; depuis, {since, plural, =0 {rien ne s’y est ajouté} one {# ligne s’y est ajoutée} other {# lignes s’y sont ajoutées}}.',
  'verdict.ahead':
    'Elle en sait plus que ce journal : elle porte sur {size, plural, one {# ligne} other {# lignes}}, et {missing, plural, one {la dernière manque} other {les # dernières manquent}} ici. Ce bureau a sans doute été rétabli à partir d’une copie plus ancienne.',
  'verdict.forked':
    'Elle contredit ce journal : jusqu’à la ligne {size}, le journal était un autre. Des lignes ont été modifiées ou remplacées.',
  'verdict.other-log': 'Elle appartient à un autre bureau.',
  'verdict.forged': 'Sa signature est fausse : ce bureau ne l’a jamais faite, ou elle a été modifiée.',
  'verdict.unproved':
    'Elle est signée par une clé que ce bureau ne connaît pas : soit un état ultérieur de ce bureau l’a faite, qui manque ici, soit quelqu’un l’a inventée.',
  'verdict.unreadable': 'Ce n’est ni une note, ni une ligne, ni un horodatage d’un bureau.',
};
