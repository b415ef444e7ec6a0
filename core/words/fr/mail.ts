// Legal words in French: kind, otherReason, unreadable, disposition, security, job, language.

import type { WordsOf } from '../word-key.ts';

export const mailWords: WordsOf<
  'kind' | 'otherReason' | 'unreadable' | 'disposition' | 'security' | 'job' | 'language'
> = {
  'kind.request': 'Demande',
  'kind.follow-up': 'Suite',
  'kind.other': 'Pas une demande',

  'otherReason.newsletter': 'Lettre d’information',
  'otherReason.bounce': 'Échec de remise',
  'otherReason.auto-reply': 'Réponse automatique',
  'otherReason.calendar': 'Invitation d’agenda',
  'otherReason.spam': 'Indésirable',
  'otherReason.sales': 'Démarchage',
  'otherReason.notice': 'Avis automatique',
  'otherReason.no-right-found': 'Aucun droit invoqué',

  'unreadable.empty': 'Le message est vide : pas un octet n’est arrivé. Demandez à l’expéditeur de le renvoyer.',
  'unreadable.not-a-mail': 'Ceci n’est pas un message électronique. Consultez l’original dans la boîte ou le fichier.',
  'unreadable.too-deep':
    'Le message est imbriqué trop profondément pour être ouvert sans risque. Ouvrez l’original dans votre messagerie.',
  'unreadable.too-large':
    'Le message est trop volumineux pour être affiché ici. Il est conservé ; ouvrez l’original dans votre messagerie.',
  'unreadable.parser-failed':
    'Le message enfreint les règles du courrier électronique et n’a pu être lu. Ouvrez l’original dans votre messagerie.',
  'unreadable.timed-out':
    'La lecture du message a duré trop longtemps et a été arrêtée. Ouvrez l’original dans votre messagerie.',
  'unreadable.out-of-memory':
    'La lecture du message demandait trop de mémoire et a été arrêtée. Ouvrez l’original dans votre messagerie.',

  'disposition.tray': 'En attente de tri',
  'disposition.case': 'Versé à un dossier',
  'disposition.set-aside': 'Mis de côté',
  'disposition.unreadable': 'Illisible',
  'disposition.erased': 'Effacé',

  'security.tls': 'TLS',
  'security.starttls': 'STARTTLS',
  'security.plaintext': 'Sans chiffrement',

  'job.pull': 'Relève du courrier',
  'job.import': 'Importation du courrier',
  'job.sample': 'Reprise du courrier d’exemple',
  'job.complete': 'Récupération d’un message volumineux',
  'job.verify': 'Vérification du journal d’audit',
  'job.backup': 'Sauvegarde',
  'job.anchor': 'Ancrage du journal d’audit',
  'job.renew-keys': 'Renouvellement de toutes les clés',

  'language.unknown': 'Non reconnue',
};
