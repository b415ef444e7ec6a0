// Texts of the screens in French: the first run and the sample desk.

import type { firstRunTexts as english } from '../en/first-run.ts';

export const firstRunTexts: Readonly<Record<keyof typeof english, string>> = {
  'firstRun.step': 'Étape {step} sur {steps}',
  'firstRun.place': 'Langue et pays',
  'firstRun.mailbox': 'Boîte aux lettres',
  'firstRun.window': 'Ce qui est lu',
  'firstRun.protection': 'Protection',
  'firstRun.own': 'Votre organisme',
  'firstRun.ownNote': 'Le nom, l’adresse et le pays maintenant ; le reste peut suivre dans les réglages.',
  'firstRun.ownName': 'Nom de l’organisme',
  'firstRun.ownNameMissing': 'Sans nom, aucune lettre ne peut dire qui répond.',
  'firstRun.ownAddress': 'Adresse pour les demandes',
  'firstRun.ownAddressHint':
    'Celle à laquelle les personnes sont invitées à écrire, comme dans la politique de confidentialité.',
  'firstRun.ownPrefix': 'Début de chaque référence',
  'firstRun.ownPrefixHint': 'De deux à six majuscules. Un dossier s’appellera {prefix}-2026-0001.',
  'firstRun.ownPrefixWrong': 'De deux à six lettres, de A à Z.',
  'firstRun.country': 'Pays ou région',
  'firstRun.countryHint': 'Ses jours fériés déplacent la fin des délais (règlement 1182/71, art. 2 et 3).',
  'firstRun.court': 'la juridiction compétente (article 79 du RGPD)',
  'firstRun.mailboxTitle': 'Votre boîte aux lettres',
  'firstRun.mailboxText':
    'Le bureau ne fait que la lire : rien n’y est marqué comme lu, déplacé ni supprimé. L’adresse et le mot de passe restent dans cette fenêtre jusqu’à ce que le bureau soit protégé ; rien n’est sur le disque avant.',
  'firstRun.mailboxKnown':
    '{user} accepte la connexion. {folders, plural, one {Un dossier de messages a été trouvé.} other {# dossiers de messages ont été trouvés.}}',
  'firstRun.mailboxChange': 'Choisir une autre boîte',
  'firstRun.later': 'Configurer la boîte plus tard',
  'firstRun.windowTitle': 'Quels messages faut-il lire ?',
  'firstRun.windowFolders':
    'Les demandes arrivent dans la boîte de réception et se perdent parmi les indésirables. Les deux sont choisies ; ajoutez les dossiers où des règles ou des collègues déplacent des messages.',
  'firstRun.windowHow': 'Depuis quand',
  'firstRun.windowAll':
    'Tout ce que contiennent ces dossiers, en commençant par le plus récent : {messages, plural, =0 {aucun message pour l’instant} one {un message} other {# messages}}. Vous pouvez commencer pendant que les plus anciens arrivent.',
  'firstRun.windowWhy':
    'C’est à cette condition que le bureau peut montrer, pour chaque numéro de message, ce qu’il est devenu. Un message jamais lu peut être une demande dont le délai court.',
  'firstRun.windowReadOnly':
    'La boîte reste telle quelle : aucun message n’est marqué, déplacé ni supprimé, et aucune réponse n’en part.',
  'firstRun.windowNone': 'Pas de boîte pour l’instant',
  'firstRun.windowNoneText':
    'Il n’y a encore rien à choisir. Le courrier peut aussi venir de fichiers : déposez des fichiers .eml, .msg ou mbox sur la fenêtre. Une boîte s’ajoute dans les réglages, sous Comptes de messagerie.',
  'firstRun.protectTitle': 'Protégez le bureau',
  'firstRun.making': 'Création du bureau',
  'firstRun.makingDesk': 'Création des clés et de la base chiffrée',
  'firstRun.makingMailbox': 'Connexion de {user}',
  'firstRun.mailboxFailed':
    'Le bureau est prêt, mais la boîte n’a pas pu être connectée. {why} Ajoutez-la dans les réglages, sous Comptes de messagerie.',
  'sample.title': 'Bureau d’exemple',
  'sample.offer': 'Faire le tour avec des données d’exemple',
  'sample.text':
    'Des messages inventés et 24 dossiers en quatre langues, dont les délais courent. Un clic efface le tout.',
  'sample.settings':
    'Des messages inventés et 24 dossiers pour faire le tour et s’exercer. Votre propre bureau est d’abord verrouillé et n’est pas touché ; l’exemple se trouve dans un répertoire à part, supprimé dès que vous le quittez.',
  'sample.settingsDo': 'Verrouiller ce bureau et ouvrir l’exemple',
  'sample.making': 'Préparation du bureau d’exemple…',
  'sample.mark': 'Données d’exemple',
  'sample.end': 'Quitter l’exemple',
  'sample.ended': 'L’exemple est supprimé.',
  'sample.note':
    'Tout ici est inventé et rien de ce que vous faites n’a d’effet : aucun message ne part et votre propre bureau est fermé. Quand vous quittez l’exemple, tout est supprimé.',
  'sample.noAccount':
    'Un bureau d’exemple n’a pas de compte de messagerie : il est supprimé quand vous le quittez, et de vrais messages le seraient avec lui. Quittez l’exemple pour ajouter votre boîte.',
};
