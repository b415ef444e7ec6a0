// Legal words in French: what is decided, owed, asked and proven.

import type { WordsOf } from '../word-key.ts';

export const lawWords: WordsOf<
  | 'refusalGround'
  | 'exception'
  | 'objectionSubject'
  | 'decision'
  | 'duty'
  | 'task'
  | 'taskState'
  | 'taskResult'
  | 'method'
  | 'proof'
  | 'trigger'
  | 'format'
  | 'channel'
  | 'basis'
> = {
  'decision.granted': 'Suite favorable',
  'decision.partly-granted': 'Suite partiellement favorable',
  'decision.refused': 'Refus',
  'decision.no-data-held': 'Aucune donnée détenue',

  'refusalGround.manifestly-unfounded': 'Demande manifestement infondée',
  'refusalGround.excessive': 'Demande excessive',
  'refusalGround.exception': 'Exception propre au droit',
  'refusalGround.not-identifiable': 'Personne non identifiable',

  'exception.access-rights-of-others': 'Droits et libertés d’autrui (occultation)',
  'exception.access-national-law': 'Limitation prévue par le droit de l’Union ou le droit national',
  'exception.rectification-accurate': 'Données exactes et complètes',
  'exception.erasure-no-ground': 'Aucun motif d’effacement applicable',
  'exception.erasure-expression': 'Liberté d’expression et d’information',
  'exception.erasure-legal-obligation': 'Obligation légale ou mission d’intérêt public',
  'exception.erasure-public-health': 'Intérêt public dans le domaine de la santé publique',
  'exception.erasure-archiving': 'Archivage dans l’intérêt public, recherche ou statistiques',
  'exception.erasure-legal-claims': 'Constatation, exercice ou défense de droits en justice',
  'exception.restriction-no-trigger': 'Aucun des quatre cas de limitation',
  'exception.portability-out-of-scope': 'Données hors du champ de la portabilité',
  'exception.portability-public-task': 'Mission d’intérêt public ou autorité publique',
  'exception.portability-rights-of-others': 'Droits et libertés de tiers',
  'exception.objection-other-basis': 'Traitement fondé sur une autre base juridique',
  'exception.objection-compelling-grounds': 'Motifs légitimes et impérieux',
  'exception.objection-legal-claims': 'Constatation, exercice ou défense de droits en justice',
  'exception.objection-research': 'Recherche ou statistiques pour une mission d’intérêt public',
  'exception.automated-none': 'Aucune décision entièrement automatisée',
  'exception.automated-permitted': 'Décision automatisée permise (contrat, loi ou consentement explicite)',
  'exception.consent-other-basis': 'Traitement non fondé sur le consentement',
  'exception.post-mortem-not-entitled': 'Demandeur non habilité',
  'exception.post-mortem-beyond-need': 'Au-delà de ce qu’exige le règlement de la succession',

  'objectionSubject.direct-marketing': 'Prospection',
  'objectionSubject.other-processing': 'Autre traitement',

  'duty.access-confirmation': 'Confirmation que des données sont ou ne sont pas traitées',
  'duty.access-purposes': 'Finalités du traitement',
  'duty.access-categories': 'Catégories de données',
  'duty.access-recipients': 'Destinataires nommément désignés',
  'duty.access-retention': 'Durées de conservation ou critères qui les déterminent',
  'duty.access-rights': 'Mention des autres droits',
  'duty.access-complaint': 'Mention du droit d’introduire une réclamation',
  'duty.access-source': 'Source des données non collectées auprès de la personne',
  'duty.access-automated': 'Logique sous-jacente des décisions automatisées',
  'duty.access-safeguards': 'Garanties des transferts hors de l’EEE',
  'duty.access-copy': 'Copie des données',
  'duty.access-redactions': 'Données de tiers occultées',
  'duty.rectification-checked': 'Données vérifiées et rectifiées',
  'duty.rectification-statement': 'Déclaration complémentaire ajoutée',
  'duty.rectification-recipients': 'Rectification notifiée aux destinataires',
  'duty.erasure-ground': 'Motif d’effacement établi',
  'duty.erasure-exceptions': 'Exceptions à l’effacement examinées',
  'duty.erasure-published': 'Autres responsables informés de l’effacement des données rendues publiques',
  'duty.erasure-recipients': 'Effacement notifié aux destinataires',
  'duty.restriction-trigger': 'Cas de limitation établi',
  'duty.restriction-recipients': 'Limitation notifiée aux destinataires',
  'duty.portability-scope': 'Périmètre des données portables délimité',
  'duty.portability-transfer': 'Données transmises directement à l’autre responsable',
  'duty.portability-others': 'Droits des tiers respectés',
  'duty.objection-balance': 'Mise en balance consignée',
  'duty.objection-stopped': 'Traitement arrêté',
  'duty.automated-review': 'Décision réexaminée avec intervention humaine',
  'duty.automated-view': 'Point de vue de la personne recueilli et pris en compte',
  'duty.consent-stopped': 'Traitement fondé sur le consentement arrêté',
  'duty.consent-erasure': 'Données sans autre base juridique effacées',
  'duty.post-mortem-who': 'Directives ou qualité d’héritier vérifiées',
  'duty.post-mortem-carried-out': 'Directives exécutées',

  'task.search': 'Rechercher les données et en remettre une copie',
  'task.correct': 'Rectifier les données',
  'task.erase': 'Effacer les données',
  'task.freeze': 'Geler les données : conservation seule',
  'task.extract': 'Extraire les données dans un format lisible par machine',
  'task.stop': 'Arrêter le traitement',
  'task.review': 'Faire réexaminer la décision par une personne',
  'task.carry-out': 'Exécuter les directives',
  'task.inform': 'Notifier la modification',

  'taskState.planned': 'Prévue',
  'taskState.asked': 'Demandée',
  'taskState.finished': 'Terminée',
  'taskState.dropped': 'Abandonnée',

  'taskResult.done': 'Exécutée',
  'taskResult.nothing-held': 'Aucune donnée détenue',
  'taskResult.kept': 'Données conservées',
  'taskResult.impossible': 'Impossible ou efforts disproportionnés',

  'method.known-contact': 'Confirmation depuis un compte ou des coordonnées déjà connus',
  'method.held-data': 'Questions auxquelles seule la personne peut répondre',
  'method.digital-identity': 'Identité numérique',
  'method.registered-delivery': 'Lettre recommandée, identité vérifiée à la remise',
  'method.masked-document': 'Copie d’une pièce d’identité, mentions inutiles masquées',
  'method.other': 'Autre',

  'proof.mandate': 'Mandat ou procuration',
  'proof.parental-authority': 'Justificatif de l’autorité parentale',
  'proof.guardianship': 'Justificatif de la tutelle',
  'proof.certificate-of-inheritance': 'Acte de notoriété',
  'proof.family-record-book': 'Livret de famille',
  'proof.named-in-directive': 'Désignation dans les directives du défunt',
  'proof.court-decision': 'Décision de justice',

  'trigger.accuracy-disputed': 'Exactitude contestée par la personne',
  'trigger.unlawful': 'Traitement illicite, effacement refusé par la personne',
  'trigger.legal-claims': 'Données nécessaires à la personne pour des droits en justice',
  'trigger.objection-pending': 'Opposition en cours d’examen',

  'format.json': 'JSON',
  'format.csv': 'CSV',
  'format.xml': 'XML',
  'format.pdf': 'PDF',
  'format.mail': 'Texte du courriel',
  'format.paper': 'Papier',
  'format.oral': 'De vive voix',

  'channel.mail': 'Courriel',
  'channel.post': 'Courrier postal',
  'channel.phone': 'Téléphone',
  'channel.in-person': 'En personne',
  'channel.web-form': 'Formulaire en ligne',
  'channel.in-app': 'Message dans l’application',
  'channel.forwarded': 'Transmission par un tiers',

  'basis.consent': 'Consentement',
  'basis.contract': 'Exécution d’un contrat',
  'basis.legal-obligation': 'Obligation légale',
  'basis.vital-interests': 'Intérêts vitaux',
  'basis.public-task': 'Mission d’intérêt public',
  'basis.legitimate-interests': 'Intérêts légitimes',
};
