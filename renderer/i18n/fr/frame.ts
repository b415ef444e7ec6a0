// Texts of the screens in French: app, fault, nav, key, days, track, clock, job, status, toast, gone, trouble, mail, rights, about.

import type { frameTexts as english } from '../en/frame.ts';

export const frameTexts: Readonly<Record<keyof typeof english, string>> = {
  'app.skip': 'Aller au contenu',
  'app.loading': 'Un instant…',
  'app.retry': 'Réessayer',
  'app.cancel': 'Annuler',
  'app.close': 'Fermer',
  'app.undo': 'Annuler',
  'app.next': 'Continuer',
  'app.back': 'Retour',
  'app.silent': 'Le bureau ne répond pas. Nouvelle tentative en cours ; rien n’est perdu sur cette page.',
  'app.readOnly':
    'Le bureau peut être lu mais non écrit : le disque est plein, ou il a signalé une erreur. Faites de la place s’il est plein. Sinon, verrouillez le bureau, déverrouillez-le et vérifiez que votre dernier acte y est ; si cela se répète, sauvegardez sur un autre disque.',

  'fault.title': 'Une erreur s’est produite dans le bureau.',
  'fault.numbered':
    'Vos données sont en sûreté. Si vous le signalez, indiquez le numéro {id} ; le fichier technique le contient sans données personnelles.',
  'fault.silent': 'Vos données sont en sûreté. Réessayez ; si le problème persiste, redémarrez DPO Desk.',

  'nav.title': 'Écrans',
  'nav.today': 'Aujourd’hui',
  'nav.triage': 'Tri',
  'nav.cases': 'Dossiers',
  'nav.messages': 'Messages',
  'nav.settings': 'Réglages',
  'nav.lock': 'Verrouiller',
  'nav.hint': '{name} ({key})',
  'nav.wantsLook': 'Quelque chose y demande votre attention',
  'nav.waiting': '{count, plural, one {# message en attente} other {# messages en attente}}',

  'key.title': 'Raccourcis clavier',
  'key.areOff': 'Les raccourcis à une seule touche sont désactivés ; activez-les sous Réglages.',
  'key.undo': 'Annuler le dernier geste',
  'key.nextPane': 'Partie suivante de l’écran',
  'key.next': 'Suivant dans la liste',
  'key.previous': 'Précédent dans la liste',
  'key.search': 'Rechercher',
  'key.back': 'Retour à la liste',

  'job.nothingNew': 'Pas de nouveau message.',
  'job.done.verify': 'Le journal d’audit a été vérifié. Le résultat est à la page Sécurité.',
  'job.done.anchor': 'Le journal d’audit est ancré.',
  'job.done.backup': 'Sauvegarde écrite, relue et vérifiée.',
  'job.completed': 'Le message est maintenant là en entier.',
  'job.brought':
    '{stored, plural, one {Un nouveau message.} other {# nouveaux messages.}} {requests, plural, =0 {} one {L’un semble être une demande.} other {# semblent être des demandes.}}',
  'job.withheld':
    '{count, plural, one {Le serveur n’a pas livré un message ; la prochaine relève le redemandera.} other {Le serveur n’a pas livré # messages ; la prochaine relève les redemandera.}}',
  'job.beginning': 'début',
  'job.counted': '{done, number} sur {total, number}',
  'job.minutesLeft': 'encore {minutes} min environ',

  'toast.title': 'À l’instant',
  'toast.canUndo': 'Peut être annulé avec Ctrl Z.',
  'toast.confirmed': 'Dossier {ref} ouvert.',
  'toast.attached': 'Rattaché à {ref}.',
  'toast.exported':
    '{entries, plural, one {Dossier enregistré sous {file}, avec # pièce.} other {Dossier enregistré sous {file}, avec # pièces.}}',

  'days.left': '{days, plural, one {# jour restant} other {# jours restants}}',
  'days.over': '{days, plural, one {# jour de dépassement} other {# jours de dépassement}}',
  'days.today': 'aujourd’hui',
  'days.leftUnit': '{days, plural, one {jour restant} other {jours restants}}',
  'days.overUnit': '{days, plural, one {jour de retard} other {jours de retard}}',
  'days.todayUnit': 'aujourd’hui',

  'track.described': 'Reçue le {received} ; prolongation à annoncer jusqu’au {noticeBy} ; réponse due le {due}',
  'track.received': 'Reçue {day}',
  'track.notice': 'Prolongation à annoncer jusqu’au {day}',
  'track.due': 'Échéance {day}',

  'rights.title': 'Droits invoqués',

  'clock.why': 'Pourquoi cette date ?',
  'clock.ifExtended': 'Si le délai est prolongé',
  'clock.source': 'Jours fériés : {country} ({code}), table {calendar} ; règles {rule}.',

  'mail.title': 'Message',
  'mail.nobody': 'Expéditeur inconnu',
  'mail.noSubject': 'Sans objet',
  'mail.noText': 'Ce message ne contient pas de texte.',
  'mail.notYetRead': 'Ce message est en cours de lecture. Son texte apparaîtra ici dans un instant.',
  'mail.quoted': '{lines, plural, one {Texte cité et signature, # ligne} other {Texte cité et signature, # lignes}}',
  'mail.from': 'De',
  'mail.replyTo': 'Répondre à',
  'mail.received': 'Reçu',
  'mail.attachments': 'Pièces jointes',
  'mail.hasAttachments': 'Avec pièces jointes',
  'mail.author': 'Transmis pour',
  'mail.partial': 'Plus volumineux que ce que le bureau prélève : seul l’en-tête est ici, le reste est dans la boîte',
  'mail.fetchRest': 'Récupérer le reste',
  'mail.form': 'Forme',
  'mail.htmlOnly': 'Message mis en forme, affiché en texte simple',
  'mail.original': 'L’original tel qu’il est conservé',
  'mail.source': 'Source',
  'mail.size': 'Taille',
  'about.controller': 'Responsable du traitement',
  'about.addresses': 'Adresses officielles',
  'about.holidays': 'Jours fériés',
  'about.zone': 'Heure légale',
  'about.authority': 'Autorité de contrôle',
  'about.version': 'Version',
  'about.local':
    'Tout est conservé chiffré sur cet ordinateur. De lui-même, le bureau ne s’adresse qu’à votre fournisseur de messagerie ; il n’interroge les serveurs de noms et d’autres que si vous le permettez.',
  'trouble.desk-in-use': 'Le bureau est utilisé ailleurs',
  'trouble.desk-newer': 'Ce bureau demande un DPO Desk plus récent',
  'trouble.desk-damaged': 'Le bureau est illisible',
  'trouble.desk-absent': 'Le bureau est introuvable',
  'gone.title': 'Cette session est terminée',
  'gone.text':
    'L’adresse qui a ouvert cette page ne sert qu’une fois, et la session est terminée. Recommencez à partir de l’adresse que DPO Desk affiche au démarrage.',
  'gone.shell': 'La partie de DPO Desk qui tient le bureau s’est arrêtée. Rouvrez le bureau.',
  'gone.reload': 'Rouvrir',
  'gone.safe': 'Tout ce qui a été décidé est enregistré.',
};
