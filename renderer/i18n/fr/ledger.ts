// Texts of the screens in French: the completeness ledger.

import type { ledgerTexts as english } from '../en/ledger.ts';

export const ledgerTexts: Readonly<Record<keyof typeof english, string>> = {
  'ledger.title': 'Exhaustivité',
  'ledger.lead': 'Ce qu’est devenu chaque message, numéro par numéro, état de {when}.',
  'ledger.short': 'Courrier complet : {total, plural, one {# message retracé} other {# messages retracés}}',
  'ledger.shortNot': 'Courrier pas encore complet : voir ce qui manque',

  'ledger.proof':
    '{shown, plural, one {Le message que le serveur de courrier a jamais présenté est dans un dossier, en attente de tri, mis de côté par vous ou indiqué ci-dessous.} other {Chacun des # messages que le serveur de courrier a jamais présentés est dans un dossier, en attente de tri, mis de côté par vous ou indiqué ci-dessous.}}',
  'ledger.proofErased':
    '{shown, plural, one {Le message que le serveur de courrier a jamais présenté est dans un dossier, en attente de tri, mis de côté par vous, effacé au terme de sa durée ou indiqué ci-dessous.} other {Chacun des # messages que le serveur de courrier a jamais présentés est dans un dossier, en attente de tri, mis de côté par vous, effacé au terme de sa durée ou indiqué ci-dessous.}}',
  'ledger.proofFiles':
    '{count, plural, one {Le message venu d’un fichier est dans un dossier, en attente de tri, mis de côté par vous ou conservé comme illisible.} other {Chacun des # messages venus de fichiers est dans un dossier, en attente de tri, mis de côté par vous ou conservé comme illisible.}}',
  'ledger.proofFilesErased':
    '{count, plural, one {Le message venu d’un fichier est dans un dossier, en attente de tri, mis de côté par vous, conservé comme illisible ou effacé au terme de sa durée.} other {Chacun des # messages venus de fichiers est dans un dossier, en attente de tri, mis de côté par vous, conservé comme illisible ou effacé au terme de sa durée.}}',
  'ledger.proofNothing': 'Le serveur de courrier n’a encore présenté aucun message.',
  'ledger.doesNotComeOut':
    'Le compte ne tombe pas juste : le bureau contient un autre nombre de messages que les numéros des serveurs et les fichiers réunis. Exportez le registre et montrez-le à la personne qui gère le bureau.',
  'ledger.notYet': 'La preuve n’est pas encore complète.',
  'ledger.notYetKnown':
    '{shown, plural, one {Jusqu’ici, # message présenté par le serveur est retracé.} other {Jusqu’ici, # messages présentés par le serveur sont retracés.}}',
  'ledger.none': 'Il n’y a encore rien à retracer',
  'ledger.noneWhy':
    'Dès qu’une boîte est reliée ou que des fichiers sont repris, cette page prouve ce qu’est devenu chaque message.',

  'ledger.missing': 'Ce qui manque',
  'ledger.missing.neverLevel': '{folder} ({user}) n’a pas encore été lu jusqu’au bout.',
  'ledger.missing.neverLevelDo': 'La lecture continue d’elle-même. Le compte indique où elle en est.',
  'ledger.missing.unaccounted':
    '{count, plural, one {{folder} ({user}) : # message du serveur n’est pas retracé.} other {{folder} ({user}) : # messages du serveur ne sont pas retracés.}}',
  'ledger.missing.unaccountedDo':
    'Le prochain passage compare le dossier de courrier entier. Faites regarder le bureau maintenant.',
  'ledger.missing.withheld':
    '{count, plural, one {{folder} ({user}) : le serveur présente # message et ne le remet pas.} other {{folder} ({user}) : le serveur présente # messages et ne les remet pas.}}',
  'ledger.missing.withheldDo': 'Chaque passage les redemande. Si cela dure, signalez-le à l’administrateur du serveur.',
  'ledger.toAccounts': 'Vers les comptes de messagerie',
  'ledger.figure': '{value, number}',

  'ledger.where': 'Où sont les messages',
  'ledger.where.case': 'dans des dossiers',
  'ledger.where.tray': 'en attente de tri',
  'ledger.where.set-aside': 'mis de côté par vous',
  'ledger.where.unreadable': 'illisibles, conservés tels quels',
  'ledger.where.erased': 'effacés au terme de leur durée',
  'ledger.sum': 'Comment le compte tombe juste',
  'ledger.sum.shown': 'présentés par le serveur de courrier',
  'ledger.sum.again': 'le même message encore, dans un autre dossier de courrier ou sous une nouvelle numérotation',
  'ledger.sum.never': 'jamais remis : indiqués ci-dessous',
  'ledger.sum.files': 'venus de fichiers',
  'ledger.sum.stored': 'messages différents dans le bureau',

  'ledger.folders': 'Dossiers de courrier, {user}',
  'ledger.removedAccount': 'retiré',
  'ledger.removedFolder': 'n’est plus lu',
  'ledger.folder': 'Dossier de courrier',
  'ledger.levelAt': 'À jour {when}',
  'ledger.neverLevel': 'Pas encore à jour',
  'ledger.comparedAt': 'Chaque numéro comparé {when}',
  'ledger.neverCompared': 'Pas encore comparé numéro par numéro',
  'ledger.onServer': 'Sur le serveur',
  'ledger.stored': 'Conservés',
  'ledger.again': 'Dont répétés',
  'ledger.gone': 'Partis depuis',
  'ledger.oversize': 'Trop volumineux',
  'ledger.unreadable': 'Illisibles',
  'ledger.differing': 'Divergents',
  'ledger.vanished': 'Disparus avant relève',
  'ledger.withheld': 'Retenus',
  'ledger.unused': 'Numéros jamais employés',
  'ledger.unaccounted': 'Non retracés',

  'ledger.epochs': '{count, plural, one {# numérotation (UIDVALIDITY)} other {# numérotations (UIDVALIDITY)}}',
  'ledger.epochsText':
    'Un serveur donne un numéro à chaque message d’un dossier de courrier. S’il renumérote un dossier, le bureau compte les deux : rien n’est conservé en double, rien n’est perdu.',
  'ledger.epoch': 'UIDVALIDITY {value}',
  'ledger.epochCurrent': 'en vigueur',
  'ledger.epochPast': 'remplacée',
  'ledger.epochFacts':
    '{stored, plural, one {# message conservé} other {# messages conservés}}, {gone, plural, =0 {aucun parti depuis} one {# parti depuis} other {# partis depuis}}',
  'ledger.epochNext': 'Numéros attribués : 1 à {last, number}',
  'ledger.epochUnused': 'Jamais présentés : {ranges}',
  'ledger.epochUnusedNone': 'Aucun numéro ne manque',
  'ledger.range': '{from, number}–{to, number}',
  'ledger.rangesMore': '{count, plural, one {et # autre plage} other {et # autres plages}}',

  'ledger.look': 'Indiqué ici : ce qui mérite un regard',
  'ledger.lookNone': 'Rien. Chaque message est arrivé entier, se lit, et se trouve là où vous l’avez mis.',
  'ledger.filesUnreadable':
    '{count, plural, one {# message venu d’un fichier ne se lit pas. Il est conservé tel qu’il est arrivé.} other {# messages venus de fichiers ne se lisent pas. Ils sont conservés tels qu’ils sont arrivés.}}',
  'ledger.toMessages': 'Vers les messages',
  'ledger.mark.withheld': 'Retenus par le serveur',
  'ledger.mark.withheldWhy':
    'Le serveur présente ces messages et ne les remet pas. Chaque passage les redemande ; si cela dure, signalez-le à l’administrateur du serveur.',
  'ledger.mark.vanished': 'Disparus avant d’être relevés',
  'ledger.mark.vanishedWhy':
    'Le serveur a présenté ces numéros puis n’avait plus les messages : quelqu’un ou une règle les a supprimés ou déplacés. Demandez qui travaille dans cette boîte.',
  'ledger.mark.oversize': 'Trop volumineux pour être relevés en entier',
  'ledger.mark.oversizeWhy':
    'L’en-tête est ici, le reste est encore dans la boîte. Relevez le reste, ou ouvrez le message pour voir qui a écrit.',
  'ledger.mark.unreadable': 'Illisibles',
  'ledger.mark.unreadableWhy':
    'Conservés octet par octet tels qu’ils sont arrivés. Ouvrez-les : ce qui se laisse lire est montré.',
  'ledger.mark.differing': 'Autres qu’annoncés',
  'ledger.mark.differingWhy':
    'Le serveur a remis un autre nombre d’octets que celui qu’il avait annoncé. Le message est conservé tel qu’il est arrivé.',
  'ledger.mark.gone': 'Partis du serveur depuis',
  'ledger.mark.goneWhy': 'Conservés dans le bureau, et plus sur le serveur. Il n’y a rien à faire.',
  'ledger.items': '{count, plural, one {# message} other {# messages}}',
  'ledger.itemsShown':
    'Les {shown, number} plus récents sur {count, number} sont indiqués ; l’export les contient tous.',
  'ledger.uid': 'Numéro {uid}',
  'ledger.noted': 'noté {when}',
  'ledger.open': 'Ouvrir le message',
  'ledger.openCase': 'Ouvrir le dossier {ref}',
  'ledger.notStored': 'non conservé',

  'ledger.export': 'Exporter le registre',
  'ledger.exporting': 'Export…',
  'ledger.exportText':
    'Un ZIP avec une ligne pour chaque numéro de chaque dossier de courrier, en CSV et en JSON, et une page qui dit comment le vérifier. Il ne nomme personne, ne contient aucun objet et aucune adresse hormis celle de la boîte elle-même.',
  'ledger.exported':
    '{rows, plural, one {Registre enregistré sous {file}, avec # ligne.} other {Registre enregistré sous {file}, avec # lignes.}}',
  'ledger.hash': 'SHA-256 du fichier : {sha256}',
};
