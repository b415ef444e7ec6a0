// Texts of the screens in French: the files of a case, and the packages made of them.

import type { caseStoreTexts as english } from '../en/case-store.ts';

export const caseStoreTexts: Readonly<Record<keyof typeof english, string>> = {
  'caseStore.title': 'Fichiers du dossier',
  'caseStore.note':
    'Ce que vos systèmes contiennent sur la personne, les copies caviardées et les envois. Déposez des fichiers ici ou choisissez-les. Ils sont chiffrés dans le bureau et disparaissent avec le dossier.',
  'caseStore.none': 'Aucun fichier n’a encore été ajouté.',
  'caseStore.bring': 'Ajouter des fichiers',
  'caseStore.limit': '{megabytes} Mo au plus chacun',
  'caseStore.bringing': 'Ajout de {name}',
  'caseStore.stop': 'Arrêter',
  'caseStore.brought':
    '{count, plural, one {# fichier est maintenant dans le dossier.} other {# fichiers sont maintenant dans le dossier.}}',
  'caseStore.failed': '{name} : {why}',
  'caseStore.unreadable': 'Le fichier n’a pas pu être lu. Rien n’en a été conservé.',
  'caseStore.origin.brought': 'Ajouté',
  'caseStore.origin.redacted':
    '{count, plural, one {Copie caviardée de {name}, # passage couvert} other {Copie caviardée de {name}, # passages couverts}}',
  'caseStore.origin.package': '{count, plural, one {Envoi de # fichier} other {Envoi de # fichiers}}',
  'caseStore.aRemoved': 'un fichier retiré',
  'caseStore.redact': 'Caviarder',
  'caseStore.redactNamed': 'Caviarder {name}',
  'caseStore.remove': 'Retirer {name}',
  'caseStore.removeTitle': 'Retirer {name} du dossier',
  'caseStore.removeNote':
    'Son contenu est détruit et ne peut être récupéré. Le journal garde la trace de sa présence, son empreinte et votre motif.',
  'caseStore.removeReason': 'Motif du retrait',
  'caseStore.removeAct': 'Retirer le fichier',
  'caseStore.removed': 'Le fichier a été retiré du dossier.',
  'caseStore.copy': 'Copier dans les fichiers du dossier',
  'caseStore.copyNamed': 'Copier dans les fichiers du dossier : {name}',
  'caseStore.copied': '{name} est maintenant parmi les fichiers du dossier.',
  'caseStore.pack': 'Préparer un envoi',
  'pack.title': 'Préparer un envoi pour la personne',
  'pack.lead':
    'Les fichiers choisis dans un seul fichier chiffré, avec la liste de ce qu’ils sont. Un code l’ouvre ; communiquez-le autrement que par courriel.',
  'pack.right': 'Objet de l’envoi',
  'pack.right.access': 'Une copie des données',
  'pack.right.accessNote': 'Article 15, paragraphe 3',
  'pack.right.portability': 'Des données à emporter',
  'pack.right.portabilityNote':
    'Article 20 : seulement ce que la personne a fourni. Les tableaux sont joints en CSV et en JSON.',
  'pack.format': 'Type de fichier',
  'pack.format.zip': 'Fichier ZIP chiffré',
  'pack.format.zipNote': 'Les fichiers tels quels, AES-256. Windows seul ne l’ouvre pas ; 7-Zip, Keka et WinZip, oui.',
  'pack.format.pdf': 'PDF avec mot de passe',
  'pack.format.pdfNote': 'Tout est mis en page, AES-256 ; tout lecteur PDF l’ouvre.',
  'pack.format.pdfUnfit':
    'Pas avec ces fichiers : seuls les textes, les tableaux et les images peuvent être mis en page ici.',
  'pack.language': 'Langue du texte d’accompagnement',
  'pack.files': 'Contenu',
  'pack.letters': 'Lettres parties dans ce dossier',
  'pack.letterLeft': 'Partie le {day}, en PDF',
  'pack.description': 'Ce qu’est {name}',
  'pack.descriptionHint': 'Description',
  'pack.system': 'Système d’où vient {name}',
  'pack.systemHint': 'Système',
  'pack.notForMachines':
    '{count, plural, one {{names} n’est pas lisible par machine. L’article 20 demande un format structuré, couramment utilisé et lisible par machine, tel que CSV, JSON ou XML.} other {{names} ne sont pas lisibles par machine. L’article 20 demande un format structuré, couramment utilisé et lisible par machine, tel que CSV, JSON ou XML.}}',
  'pack.hasRedacted': 'Il existe une copie caviardée de {names}. L’original partirait en entier.',
  'pack.make': 'Préparer l’envoi',
  'pack.madeTitle': 'L’envoi est prêt',
  'pack.made': '{name} est parmi les fichiers du dossier. Joignez-le à la réponse.',
  'pack.code': 'Code qui l’ouvre',
  'pack.codeNote':
    'Affiché cette seule fois et conservé nulle part. Sans lui, personne ne peut ouvrir l’envoi, pas même vous : il faudrait le refaire. Les traits d’union en font partie.',
  'pack.copyCode': 'Copier pour une minute',
  'pack.codeCopied': 'Copié. Le presse-papiers est vidé après une minute.',
  'pack.codeNotCopied': 'Non copié : le navigateur ne le permet pas. Notez le code.',
  'pack.way': 'Comment vous communiquez le code',
  'pack.way.phone': 'Par téléphone, à un numéro déjà connu',
  'pack.way.post': 'Par courrier postal',
  'pack.way.person': 'En personne',
  'pack.way.sms': 'Par SMS, à un numéro déjà connu',
  'pack.wayNote':
    'Le code de {name} est communiqué {way, select, phone {par téléphone, à un numéro déjà connu} post {par courrier postal} person {en personne} other {par SMS, à un numéro déjà connu}}.',
  'pack.noteWay': 'Noter dans le dossier et fermer',
  'pack.wayNoted': 'Le dossier indique comment le code est communiqué.',
  'pack.closeOnly': 'Fermer sans noter',
};
