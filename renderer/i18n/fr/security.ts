// Texts of the screens in French: how the desk is protected, who can open it, when it locks.

import type { securityTexts as english } from '../en/security.ts';

export const securityTexts: Readonly<Record<keyof typeof english, string>> = {
  'security.title': 'Sécurité',
  'security.lead':
    'Ce qui protège le bureau, qui peut l’ouvrir, où sont ses sauvegardes et ce qui répond de son journal.',

  'glance.title': 'En un coup d’œil',
  'glance.sum':
    '{count, plural, =0 {Rien à faire pour le moment.} one {Un point demande votre attention.} other {# points demandent votre attention.}}',
  'glance.go': 'Y aller',
  'glance.goTo': 'Y aller : {name}',
  'glance.keys': 'Accès',
  'glance.keysGood': 'Tout est chiffré, et vous savez que vos mots de récupération fonctionnent.',
  'glance.keysLook': 'Tout est chiffré. Vérifiez que vous avez encore les mots de récupération.',
  'glance.backup': 'Sauvegarde',
  'glance.backupGood': 'Dernière sauvegarde : {when}, relue et trouvée intacte.',
  'glance.backupOld': 'La dernière sauvegarde est trop ancienne : {when}.',
  'glance.backupFailed': 'La dernière sauvegarde a échoué : {when}.',
  'glance.backupNotYet': 'Un répertoire est choisi ; aucune sauvegarde n’a encore été faite.',
  'glance.backupNone': 'Choisissez un répertoire : sans sauvegarde, un disque en panne signifie la perte du bureau.',
  'glance.anchor': 'Témoin',
  'glance.anchorGood': 'Quelqu’un hors de cet ordinateur répond du journal.',
  'glance.anchorLook': 'Ce qui s’est ajouté depuis le dernier ancrage a plus d’une semaine. Faites-en un nouveau.',
  'glance.anchorNone': 'Confiez une note à une autre personne, ou laissez la boîte en garder une.',
  'glance.check': 'Contrôle',
  'glance.checkGood': 'Tout le journal a été vérifié et concorde : {when}.',
  'glance.checkBad': 'Le journal a été vérifié et quelque chose ne concorde pas : {when}.',
  'glance.checkNever': 'Le journal n’a pas encore été vérifié en entier.',

  'protect.title': 'Ce qui protège le bureau',
  'protect.disk':
    'Tout ce qui appartient au bureau sur cet ordinateur est chiffré. Sans l’un des accès ci-dessus, personne ne peut le lire : ni celui qui trouve un ordinateur volé, ni les auteurs de ce programme.',
  'protect.guess':
    'Chaque essai pour deviner la phrase de passe coûte {memory} de mémoire et environ une seconde ; avec une bonne phrase, deviner est sans espoir.',
  'protect.not':
    'Cela ne protège pas un bureau ouvert : quiconque est devant cet ordinateur lit alors ce que vous lisez. Verrouillez-le quand vous partez.',
  'protect.memory': '{mebibytes, number} Mio',
  'protect.cost':
    'Argon2id, {memory}, {passes, plural, one {# passe} other {# passes}}, {lanes, plural, one {# voie} other {# voies}} (RFC 9106)',

  'slots.title': 'Accès au bureau',
  'slots.passphrase': 'Phrase de passe',
  'slots.recovery': 'Mots de récupération',
  'slots.device': 'Trousseau de cet ordinateur',
  'slots.since': 'Depuis : {day}',
  'slots.drilledAt': 'Dernière vérification : {day}',
  'slots.neverDrilled': 'Jamais vérifiés',
  'slots.drillDue':
    'Vérifiez que vous avez encore les mots de récupération : sans eux, une phrase de passe oubliée signifie la perte du bureau.',
  'slots.mended':
    'L’un des deux fichiers de clés était endommagé ou périmé et a été réécrit ({when}). Rien n’est perdu. Si cela se répète, le disque est peut-être défaillant.',
  'slots.change': 'Changer la phrase de passe…',
  'slots.drill': 'Vérifier les mots…',
  'slots.renew': 'Nouveaux mots…',
  'slots.remove': 'Ne plus l’utiliser…',
  'slots.addDevice': 'Ouvrir aussi par le trousseau…',
  'slots.deviceText':
    'Le trousseau du système garde une clé qui ouvre le bureau sans phrase de passe, pour qui a ouvert sa session sur cet ordinateur.',
  'slots.devicePlain':
    'Le trousseau de cet ordinateur ne chiffre pas vraiment ce qu’il garde. Le bureau n’y laisse donc aucune clé.',
  'slots.deviceAbsent':
    'Cet ordinateur n’a pas de trousseau que le bureau puisse utiliser. La phrase de passe ouvre le bureau.',

  'passphrase.changeTitle': 'Changer la phrase de passe',
  'passphrase.changeText': 'L’ancienne n’ouvrira plus rien, sauf les sauvegardes faites jusqu’ici.',
  'passphrase.current': 'Phrase de passe actuelle',
  'passphrase.next': 'Nouvelle phrase de passe',
  'passphrase.nextAgain': 'Nouvelle phrase de passe, encore une fois',
  'passphrase.changeDo': 'Changer',
  'passphrase.changed': 'La phrase de passe a été changée.',

  'drillNow.title': 'Vérifier les mots de récupération',
  'drillNow.text': 'Prenez le papier et saisissez les 24 mots. Le bureau les compare seulement ; rien ne change.',
  'drillNow.do': 'Vérifier',
  'drillNow.fits': 'Ces mots ouvrent le bureau. Remettez le papier à sa place.',
  'drillNow.differs':
    'Ces mots n’ouvrent pas le bureau. Comparez-les avec le papier, l’ordre aussi. Si le papier est celui d’un bureau antérieur ou s’il a été remplacé, faites de nouveaux mots.',

  'newWords.title': 'Nouveaux mots de récupération',
  'newWords.text':
    'Les mots actuels n’ouvriront plus rien, sauf les sauvegardes faites jusqu’ici. Ayez de quoi écrire : les nouveaux ne sont montrés qu’une fois.',
  'newWords.do': 'Faire de nouveaux mots',
  'newWords.shown': 'Notez les nouveaux mots',
  'newWords.kept': 'Notés ; vérifier',

  'device.addTitle': 'Ouvrir aussi par le trousseau de cet ordinateur',
  'device.addText':
    'Quiconque a ouvert votre session sur cet ordinateur pourra alors ouvrir le bureau sans phrase de passe. À n’utiliser que si personne d’autre ne le fait.',
  'device.addDo': 'Autoriser',
  'device.added': 'Le trousseau ouvre maintenant le bureau.',
  'device.removeTitle': 'Ne plus ouvrir le bureau par le trousseau',
  'device.removeText':
    'La clé est retirée du trousseau. La phrase de passe et les mots de récupération ouvrent le bureau comme avant.',
  'device.removeDo': 'Retirer',
  'device.removed': 'Le trousseau n’ouvre plus le bureau.',

  'lockAfter.title': 'Verrouillage',
  'lockAfter.kept': 'Le délai avant verrouillage est enregistré.',
  'lockAfter.text':
    'Le bureau se verrouille à votre demande, quand l’ordinateur se met en veille, et après un temps sans usage. Verrouillé, il n’en reste rien en mémoire.',
  'lockAfter.label': 'Verrouiller après un temps sans usage de',
  'lockAfter.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'lockAfter.never': 'Jamais de lui-même',
  'lockAfter.neverWarning':
    'Le bureau reste alors ouvert jusqu’à ce que vous le verrouilliez ou que l’ordinateur se mette en veille.',

  'renew.title': 'Quelqu’un connaît peut-être la phrase de passe ou les mots',
  'renew.text':
    'Une nouvelle phrase de passe ne suffit alors pas : qui a copié les fichiers du bureau peut encore ouvrir les clés de la copie et s’en servir. Ceci renouvelle tout : la phrase de passe, les mots de récupération, la clé maîtresse et le chiffrement du bureau entier.',
  'renew.stays':
    'Ce qui a été copié avant reste lisible pour qui a la copie et l’ancienne phrase de passe ; aucun programme ne peut l’annuler. Examinez s’il s’agit d’une violation de données à caractère personnel à notifier (art. 33 RGPD).',
  'renew.backups':
    'Faites ensuite une nouvelle sauvegarde et détruisez les anciennes : elles s’ouvrent avec l’ancienne phrase de passe.',
  'renew.open': 'Tout renouveler…',
  'renew.dialogTitle': 'Renouveler toutes les clés',
  'renew.dialogText':
    'Cela prend un moment, davantage avec beaucoup de courrier. Le bureau reste entier si l’ordinateur s’arrête entre-temps. Ayez de quoi écrire pour les nouveaux mots de récupération. Ensuite, la phrase de passe et les mots d’aujourd’hui n’ouvriront plus ce bureau ; cela ne peut être annulé.',
  'renew.do': 'Renouveler toutes les clés',
  'renew.doing': 'Renouvellement…',
  'renew.failed': 'Cela n’a pas abouti. Le bureau s’ouvre comme avant avec la phrase de passe actuelle.',

  'settled.title': 'Ce qui a été effacé',
  'settled.all':
    'Les données effacées ne peuvent plus être lues dans aucun fichier de ce bureau : leurs clés sont détruites.',
  'settled.some':
    '{count, plural, one {# effacement est fait et ne peut plus être lu} other {# effacements sont faits et ne peuvent plus être lus}}. Les restes dans le fichier lui-même sont écrasés à la prochaine ouverture du bureau : verrouillez-le et rouvrez-le.',
  'settled.backups':
    'Les sauvegardes faites avant un effacement contiennent encore ce qui a été effacé ; aucune n’est gardée plus de 30 jours.',
};
