// Legal words in French: event, by.

import type { WordsOf } from '../word-key.ts';

export const eventWords: WordsOf<'event' | 'by'> = {
  'event.case.opened': 'Dossier {ref} ouvert : {rights}. Reçu le {day} (canal : {channel} ; preuve : {evidence}).',
  'event.case.mail-joined':
    '{how, select, headers {Message rattaché par son fil, de {address}.} subject {Message rattaché par la référence dans son objet, de {address}.} own {Copie d’une lettre partie rattachée.} bounce {Avis sur la remise d’une lettre rattaché.} other {Message rattaché à la main, de {address}.}}',
  'event.case.mail-released': 'Message remis au tri. Motif : {reason}',
  'event.case.noted': 'Note : {text}',
  'event.case.receipt-corrected':
    'Jour de réception corrigé, désormais le {day} ; les délais sont recalculés. Motif : {reason}',
  'event.case.rights-corrected': 'Droits corrigés : {rights}. Motif : {reason}',
  'event.case.persons-corrected':
    'Personnes corrigées. Demandeur : {requester} ({capacity}). Personne concernée : {dataSubject}.{hasLanguage, select, yes { Réponses en {language}.} other {}} Motif : {reason}',
  'event.case.authority-shown':
    'Pouvoir justifié : {proof}. Étendue : {scope} {hasEnd, select, yes {Valable jusqu’au {until}.} other {Sans terme.}} Réponse à adresser {toSubject, select, yes {à la personne concernée} other {au demandeur}}.',
  'event.case.linked': 'Lié à un autre dossier de la même personne. Motif : {reason}',
  'event.case.unlinked': 'Lien avec un autre dossier supprimé. Motif : {reason}',
  'event.case.clarification-asked': 'Précisions demandées à la personne le {day} : {about}',
  'event.case.clarification-received': 'Demande précisée par la personne le {day} : {note}',
  'event.case.extended': 'Délai prolongé jusqu’au {until}. Fondement : {ground}. Motif : {reason}',
  'event.case.identity-doubted': 'Doute sur l’identité consigné le {day}. Fondement : {ground}',
  'event.case.identity-asked':
    'Confirmation de l’identité demandée le {day}. Moyen : {method}.{hasWhy, select, yes { Motif : {why}} other {}}',
  'event.case.identity-document-received': 'Copie d’une pièce d’identité ({id}) reçue le {day}.',
  'event.case.identity-document-deleted':
    'Pièce d’identité {id} supprimée ; la vérification elle-même reste consignée.',
  'event.case.identity-verified':
    'Identité vérifiée le {day}. Moyen : {method}.{hasNote, select, yes { {note}} other {}}',
  'event.case.identity-not-proven': 'Constaté le {day} que l’identité n’est pas établie. Motif : {reason}',
  'event.case.right-decided':
    '{right} : décision – {decision}.{isRefusal, select, yes { Fondement : {ground}.} other {}}{hasNote, select, yes { {note}} other {}}{isRefusal, select, yes { Faits : {facts}} other {}}',
  'event.case.answered':
    'Réponse donnée le {day} : {rights}. Canal : {channel}{hasFormat, select, yes { ; format : {format}} other {}}.{isLate, select, yes { Motif du retard : {lateReason}} other {}}',
  'event.case.right-withdrawn': 'Désistement de la personne : {rights}. {note}',
  'event.case.right-taken-up': '{right} : examen rouvert. Motif : {reason}',
  'event.case.fee-asked': '{right} : frais de {amount} demandés le {day} ({ground}). Faits : {facts}',
  'event.case.fee-settled': '{right} : {how, select, paid {frais payés} other {renonciation aux frais}}.',
  'event.case.duty-settled':
    '{right} – {duty} : {state, select, done {accompli} open {rouvert} other {sans objet}}.{hasNote, select, yes { {note}} other {}}',
  'event.case.tasks-planned': '{count, plural, one {# tâche prévue} other {# tâches prévues}} : {tasks}.',
  'event.case.task-assigned': 'Tâche {task} confiée à {owner}.',
  'event.case.task-asked': 'Tâche {task} demandée le {day}.',
  'event.case.task-chased': 'Relance pour la tâche {task} envoyée le {day}.',
  'event.case.task-finished': 'Tâche {task} terminée le {day} : {result}.{hasNote, select, yes { {note}} other {}}',
  'event.case.task-dropped': 'Tâche {task} abandonnée. Motif : {reason}',
  'event.case.restriction-started': 'Traitement limité à compter du {day} : {trigger}.',
  'event.case.restriction-lifted':
    'Limitation levée le {day} ; la personne en a été informée le {toldOn}. Motif : {reason}',
  'event.case.held': 'Gel pour contentieux. Responsable : {owner} ; réexamen le {day}. Motif : {reason}',
  'event.case.hold-released': 'Gel pour contentieux levé. Motif : {reason}',
  'event.case.erased':
    'Dossier {ref} : les données personnelles ont été effacées ; une ligne sans donnée personnelle demeure au registre.',
  'event.case.retracted': 'Ligne {seq} reprise : consignée par erreur. Raison : {reason}',
  'event.case.closed': 'Dossier clos le {day} : {outcome}.{hasNote, select, yes { {note}} other {}}',
  'event.case.reopened': 'Dossier rouvert. Motif : {reason}',
  'event.case.discarded': 'Dossier abandonné ; ses messages sont remis au tri. Motif : {reason}',

  'event.mail.stored': 'Message conservé tel qu’il est arrivé ({size}).',
  'event.mail.completed': 'Reste d’un message volumineux récupéré sur le serveur ({size} en tout).',
  'event.mail.attachment-struck': 'Pièce jointe {place} supprimée du message conservé.',
  'event.mail.sender-checked':
    'Expéditeur d’un message vérifié : {verdict}. {answers, plural, =0 {Personne n’a été interrogé.} one {# réponse DNS conservée comme preuve.} other {# réponses DNS conservées comme preuves.}}',
  'event.mail.set-aside': 'Message mis de côté. Motif : {reason}',
  'event.mail.put-back': 'Message remis au tri. Motif : {reason}',
  'event.desk.created': 'Le bureau a été créé pour {controller}.',
  'event.desk.controller-added': 'Responsable du traitement {controller} ajouté.',
  'event.desk.controller-changed': 'Profil du responsable du traitement {controller} modifié. Motif : {reason}',
  'event.desk.mailbox-added': 'Boîte {mailbox} ajoutée.',
  'event.desk.mailbox-removed': 'Boîte {mailbox} retirée.',
  'event.desk.account-added': 'Compte de messagerie {account} ajouté.',
  'event.desk.account-removed': 'Compte de messagerie {account} supprimé ; les messages relevés sont conservés.',
  'event.desk.account-changed':
    'Compte de messagerie {account} : {what, select, folders {d’autres dossiers sont lus} secret {nouveau mot de passe ou nouvelle connexion} paused {mis en pause} resumed {repris} other {paramètres modifiés}}.',
  'event.desk.folder-renumbered':
    'Le serveur a renuméroté le dossier {folder} (UIDVALIDITY {from}, désormais {to}) ; ses messages ont été comparés à nouveau.',
  'event.desk.mail-gone':
    '{count, plural, one {# message enregistré n’est} other {# messages enregistrés ne sont}} plus sur le serveur (dossier {folder}, UIDVALIDITY {uidValidity}, UID {uids}) ; le bureau {count, plural, one {le} other {les}} conserve.',
  'event.desk.ledger-exported':
    'Le registre a été exporté ({rows, plural, one {# ligne} other {# lignes}}). SHA-256 {sha256}',
  'event.desk.dossier-exported': 'Le dossier a été exporté. SHA-256 {sha256}',
  'event.desk.register-exported':
    'Le registre des demandes a été exporté {withNames, select, yes {avec les noms} other {sans les noms}} ({rows, plural, one {# ligne} other {# lignes}}). SHA-256 {sha256}',
  'event.mail.erased': 'Message effacé définitivement. Motif : {reason}',
  'event.mail.erased-again': 'Effacé à nouveau : il avait déjà été effacé et est revenu avec une sauvegarde',
  'event.desk.keys-changed': 'Protection du bureau modifiée : {what}.',
  'event.desk.erasures-settled':
    'Les clés de ce qui a été effacé ont disparu de tous les fichiers du bureau ({lines, plural, one {# ligne} other {# lignes}}).',
  'event.desk.backed-up':
    'Sauvegarde écrite et relue en entier ({entries, plural, one {# ligne} other {# lignes}}, {size}). SHA-256 {sha256}',
  'event.desk.restored':
    'Bureau rétabli à partir de la sauvegarde du {at} ({taken, plural, one {# ligne} other {# lignes}}).{lost, plural, =0 {} one { # ligne ultérieure a été abandonnée.} other { # lignes ultérieures ont été abandonnées.}}',
  'event.desk.log-adopted':
    'Le journal d’une version antérieure a été repris ({size, plural, one {# ligne} other {# lignes}}, se terminant par {hash}).',
  'event.log.rotated': 'Nouvelle clé de signature (numéro {epoch}) ; la précédente est détruite.',
  'event.log.head':
    'État de tous les dossiers et messages consigné ({subjects, plural, one {# élément} other {# éléments}}).',
  'event.log.clock-jumped':
    'L’horloge de cet ordinateur a sauté de {seconds, plural, one {# seconde} other {# secondes}}.',
  'event.log.anchored': 'Le journal jusqu’à la ligne {size} est désormais aussi en d’autres mains : {way} ({where}).',
  'event.log.anchors-missing':
    'La boîte {account} ne contient plus {count, plural, one {# ancrage} other {# ancrages}} de ce journal.',
  'event.log.alarm-settled': 'Alarme examinée et levée : {alarm}. Motif : {reason}',
  'event.erased':
    'Les données personnelles de cette ligne ont été effacées ; la chaîne prouve encore qu’elle a existé.',
  'by.user': 'DPO',
  'by.app': 'DPO Desk',
  'by.peer': 'Suppléant',
  'event.case.letter-left':
    '{way, select, mail {Lettre envoyée à {to} le {day}} draft {Lettre déposée dans les brouillons pour {to} le {day}} other {Lettre enregistrée dans un fichier le {day}}} : {kind}. SHA-256 {sha256}',
  'event.case.letter-bounced':
    '{isFinal, select, yes {Une lettre n’a pas pu être remise à {recipient}} other {Une lettre à {recipient} est retardée}}{status, select, other { ({status})}}',
  'event.case.handed-over':
    'Confié à {to} le {day}, retour attendu le {until}. Motif : {reason}. SHA-256 du fichier {sha256}',
  'event.case.taken-over':
    'Pris en charge de {from}, avec {lines, plural, one {# ligne} other {# lignes}} du journal {log} ; retour attendu le {until}. SHA-256 du fichier {sha256}',
  'event.case.given-back': 'Rendu le {day}',
  'event.case.handed-back':
    'Revenu du suppléant, avec {lines, plural, =0 {aucune ligne} one {# ligne} other {# lignes}} du journal {log}. SHA-256 du fichier {sha256}, de la preuve du suppléant {evidence}',
  'event.case.taken-back': 'Repris sans le fichier du suppléant le {day}. Motif : {reason}',
  'event.case.letter-settled':
    'Ce qu’il est advenu de la lettre : {as, select, arrived {elle est arrivée} again {envoyée de nouveau} other {elle n’est pas partie et ne sera pas envoyée}}. {reason}',
  'event.case.file-added':
    '{origin, select, redacted {Copie caviardée créée ({passages, plural, one {# passage couvert} other {# passages couverts}})} package {Envoi préparé} other {Fichier ajouté}} : {name}, {size}. SHA-256 {sha256}',
  'event.case.file-removed': 'Fichier retiré : {reason}',
  'event.case.reminder-snoozed': 'Rappel reporté au {day} ({reminder}) : {reason}',
  'event.desk.letter-template-kept':
    '{isOwn, select, yes {Texte modifié (version {version})} other {Texte de l’application repris}} : {kind}, {language}. {reason}',
};
