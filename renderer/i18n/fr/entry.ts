// Texts of the screens in French: welcome, unlock, recovery, passphrase.

import type { entryTexts as english } from '../en/entry.ts';

export const entryTexts: Readonly<Record<keyof typeof english, string>> = {
  'welcome.title': 'Bienvenue à votre bureau',
  'welcome.text':
    'Les demandes de droits reçues dans la messagerie, avec leur délai et leur preuve. Tout reste sur cet ordinateur, chiffré.',
  'welcome.controller': 'Pour quel responsable du traitement travaillez-vous ?',
  'welcome.controllerNote': 'Jours fériés : {country} ({code})',
  'passphrase.text':
    'La phrase de passe chiffre tout le bureau. Personne ne peut la réinitialiser, pas même les auteurs de ce programme.',
  'passphrase.hint':
    'Au moins 12 caractères que personne ne devinerait, par exemple quatre mots ou plus sans lien entre eux.',
  'passphrase.first': 'Phrase de passe',
  'passphrase.again': 'Répétez la phrase de passe',
  'passphrase.differs': 'Les deux diffèrent.',
  'passphrase.weak': 'Pas encore suffisante',
  'passphrase.fair': 'Suffisante ; plus longue, c’est mieux',
  'passphrase.good': 'Solide',
  'passphrase.create': 'Créer le bureau',
  'passphrase.creating': 'Création…',
  'recovery.title': 'Notez la clé de récupération',
  'recovery.text':
    'Ces 24 mots ouvrent le bureau si la phrase de passe est perdue. Ils ne sont montrés que cette fois. Gardez-les sur papier, loin de cet ordinateur.',
  'recovery.print': 'Imprimer',
  'recovery.printTitle': 'DPO Desk : mots de récupération',
  'recovery.printText':
    'Quiconque a ces mots peut ouvrir le bureau et chacune de ses sauvegardes. Gardez cette feuille dans une enveloppe fermée, loin de l’ordinateur.',
  'recovery.list': 'Les 24 mots de récupération',
  'recovery.copy': 'Copier…',
  'recovery.copyTitle': 'Copier les mots dans le presse-papiers ?',
  'recovery.copyText':
    'D’autres programmes de cet ordinateur peuvent lire le presse-papiers ; certains en gardent le contenu ou l’envoient à d’autres appareils. Le papier est plus sûr. Le bureau vide le presse-papiers après une minute.',
  'recovery.copyDo': 'Copier quand même',
  'recovery.copied': 'Copié. Le presse-papiers sera vidé dans une minute.',
  'recovery.copyFailed': 'Ce navigateur ne permet pas au bureau d’utiliser le presse-papiers.',
  'recovery.kept': 'Je les ai notés',
  'drill.title': 'Vérifiez ce que vous avez noté',
  'drill.text':
    'Saisissez trois des mots de votre papier. On voit ainsi que le papier est lisible et que les mots sont dans l’ordre.',
  'drill.word': 'Mot {number}',
  'drill.wrong':
    'Ce n’est pas le mot {number}. Regardez encore votre papier : le numéro et l’orthographe sont-ils bons ?',
  'drill.look': 'Revoir les mots',
  'drill.check': 'Vérifier',
  'drill.skip': 'Vérifier plus tard…',
  'drill.skipTitle': 'Vérifier les mots de récupération plus tard ?',
  'drill.skipText':
    'Si la phrase de passe est oubliée et que ces mots ne peuvent être lus, le bureau et toutes ses sauvegardes sont perdus pour de bon. Personne ne peut alors aider. Le bureau vous le rappelle jusqu’à ce que les mots aient été vérifiés.',
  'drill.skipDo': 'Vérifier plus tard',
  'drill.done': 'Les mots de récupération sont bons.',
  'unlock.title': 'Le bureau est verrouillé',
  'unlock.passphrase': 'Phrase de passe',
  'unlock.because.idle': 'Il s’est verrouillé parce que personne ne l’utilisait depuis un moment.',
  'unlock.because.slept': 'Il s’est verrouillé parce que l’ordinateur s’était mis en veille.',
  'unlock.because.crashed':
    'La partie de DPO Desk qui le tenait ouvert s’est arrêtée de façon inattendue. Tout ce qui a été décidé est enregistré ; ce que vous étiez en train de saisir est peut-être perdu.',
  'unlock.forgot': 'Phrase de passe oubliée ?',
  'unlock.byDevice': 'Ouvrir par le trousseau de cet ordinateur',
  'unlock.waiting':
    'Après des essais erronés, le bureau répond chaque fois plus tard, pour ralentir qui devinerait. Un instant.',
  'unlock.secondsLeft':
    '{seconds, plural, =0 {Vous pouvez réessayer.} one {Vous pourrez réessayer dans # seconde.} other {Vous pourrez réessayer dans # secondes.}}',
  'unlock.harmless': 'Un essai erroné ne change rien. Après plusieurs, le bureau répond plus lentement.',
  'unlock.do': 'Déverrouiller',
  'unlock.unlocking': 'Déverrouillage…',
  'forgot.title': 'Ouvrir avec les mots de récupération',
  'forgot.text':
    'Les 24 mots ont été montrés à la création du bureau, ou lors de leur dernier renouvellement. Ils ouvrent le bureau et vous laissent choisir une nouvelle phrase de passe ; l’ancienne n’ouvre plus rien.',
  'forgot.do': 'Ouvrir avec la nouvelle phrase de passe',
  'forgot.lost':
    'Sans la phrase de passe et sans les mots, personne ne peut ouvrir ce bureau, ni ses sauvegardes. C’est ce qui le protège.',
  'words.label': 'Mots de récupération',
  'words.hint': 'Les 24 dans l’ordre, saisis ou collés. Les majuscules et les retours à la ligne ne comptent pas.',
  'words.count': '{count, plural, one {# mot sur 24} other {# mots sur 24}}.',
  'words.unknown': 'Le mot {number}, « {word} », n’est pas un mot de récupération. Vérifiez son orthographe.',
  'restore.offer': 'Rétablir un bureau à partir d’une sauvegarde',
  'restore.title': 'Rétablir un bureau',
  'restore.text':
    'Pour un nouvel ordinateur, ou quand un bureau a été perdu. Dossiers, courrier et journal reviennent tels qu’ils étaient lors de la sauvegarde. Ce que nomme la liste des effacements à côté de la sauvegarde reste effacé.',
  'restore.path': 'Fichier de sauvegarde',
  'restore.pathHint': 'Son chemin entier sur cet ordinateur ; le nom finit par .dpobackup.',
  'restore.secret': 'Phrase de passe ou mots de récupération',
  'restore.secretHint': 'Ceux du jour de la sauvegarde.',
  'restore.do': 'Rétablir',
  'restore.doing': 'Lecture et vérification de la sauvegarde…',
};
