// Texts of the screens in French: redacting a file.

import type { redactTexts as english } from '../en/redact.ts';

export const redactTexts: Readonly<Record<keyof typeof english, string>> = {
  'redact.title': 'Caviarder un fichier',
  'redact.leadPages':
    'Couvrez ce que la personne ne peut recevoir. La copie est refaite à partir d’images des pages : rien de l’original n’y reste caché. L’original demeure dans le dossier.',
  'redact.leadText':
    'Couvrez ce que la personne ne peut recevoir. Chaque passage devient une barre de même longueur. L’original demeure dans le dossier.',
  'redact.back': 'Dossier {ref}',
  'redact.find': 'Chercher un nom ou des mots',
  'redact.findHint': 'Majuscules et accents ne comptent pas.',
  'redact.coverAll': 'Couvrir partout',
  'redact.coveredCount': '{count, plural, =0 {Introuvable.} one {Couvert à # endroit.} other {Couvert à # endroits.}}',
  'redact.why': 'Motif pour ce que vous couvrirez ensuite',
  'redact.whyOf': 'Motif',
  'redact.reason.other-person': 'Concerne une autre personne',
  'redact.reason.trade-secret': 'Secret des affaires',
  'redact.reason.legal-privilege': 'Secret professionnel',
  'redact.reason.other': 'Autre motif',
  'redact.view': 'Affichage',
  'redact.view.marks': 'Repères',
  'redact.view.result': 'Le résultat',
  'redact.page': 'Page {page} sur {pages}',
  'redact.sheet': 'Page {page}. Tracez un rectangle à la souris, ou choisissez des mots ci-dessous.',
  'redact.words': 'Mots de cette page',
  'redact.wordsHint': 'Les flèches vont de mot en mot, Entrée en couvre un, Maj et une flèche couvrent en passant.',
  'redact.noWords': 'Cette page n’a pas de mots lisibles : c’est une image. Tracez-y des rectangles.',
  'redact.marks': 'Couvert',
  'redact.none': 'Rien n’est encore couvert.',
  'redact.onPage': 'Page {page}',
  'redact.aPicture': 'une zone sans mots',
  'redact.uncover': 'Découvrir {what}',
  'redact.elsewhere': 'Couvert à un endroit, visible à un autre : {words}.',
  'redact.coverThose': 'Les couvrir aussi',
  'redact.timesWord': '{word} ({times} fois)',
  'redact.reading': 'Lecture de la page {page} sur {pages}',
  'redact.burn': 'Créer la copie caviardée',
  'redact.burning': 'Création de la page {page} sur {pages}',
  'redact.checking': 'L’application contrôle la copie',
  'redact.done': 'La copie caviardée est parmi les fichiers du dossier.',
  'redact.doneElsewhere':
    'La copie caviardée est parmi les fichiers du dossier. {words, plural, one {# mot couvert y figure} other {# mots couverts y figurent}} encore ailleurs, {times, plural, one {une fois} other {# fois}}.',
  'redact.broken':
    'La copie n’est plus un JSON valable. Couvrez des valeurs entières, pas les signes qui les séparent.',
  'redact.undoReason': 'Copie caviardée reprise.',
  'redact.text': 'Texte du fichier',
  'redact.textHint': 'Sélectionnez un passage, à la souris ou avec Maj et les flèches, puis couvrez-le.',
  'redact.coverSelection': 'Couvrir la sélection',
  'redact.selectFirst': 'Sélectionnez d’abord un passage du texte.',
  'redact.tooManyPages':
    'Ce document a {pages} pages ; {most} au plus peuvent être caviardées à la fois. Divisez-le d’abord.',
  'redact.notPossible':
    'Ce type de fichier ne peut être caviardé ici. Enregistrez-le en PDF dans le programme qui l’a créé, puis ajoutez ce PDF.',
  'redact.fault': 'Une page n’a pas pu être lue. Rien n’a été conservé.',
  'redact.layerNote':
    'Les mots qui restent figurent aussi comme texte dans la copie, pour la recherche et la lecture à voix haute. Les mots qu’on ne voit pas sur la page sont omis.',
};
