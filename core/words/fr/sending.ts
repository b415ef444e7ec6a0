// Legal words in French: why a letter does not leave.

import type { SendingObstacleCode } from '#core/desk/sending-obstacle.ts';

export const sendingWords: Readonly<Record<`obstacle.${SendingObstacleCode}`, string>> = {
  'obstacle.smtp-unreachable':
    'Le serveur d’envoi {host}:{port} est injoignable : {fault}. La lettre attend et sera présentée de nouveau automatiquement.',
  'obstacle.smtp-certificate':
    'Le certificat de {host} n’est pas digne de confiance : {fault}. Rien n’a été envoyé. Vérifiez le nom du serveur d’envoi, ou ajoutez le certificat de l’autorité.',
  'obstacle.smtp-tls':
    'Aucune connexion sécurisée avec {host}:{port} n’a pu être établie : {fault}. Rien n’a été envoyé. Choisissez un autre chiffrement ou un autre port.',
  'obstacle.smtp-starttls-missing':
    '{host} n’offre aucun chiffrement sur le port {port}. Rien n’a été envoyé. Utilisez TLS, en général sur le port 465.',
  'obstacle.smtp-login-refused':
    '{host} n’a pas autorisé l’envoi : {fault}. Vérifiez le nom d’utilisateur et le mot de passe d’envoi ; pour un compte avec connexion, connectez-vous de nouveau afin qu’elle couvre aussi l’envoi.',
  'obstacle.smtp-refused':
    '{part, select, sender {{host} n’autorise pas ce compte à envoyer depuis cette adresse} recipients {{host} n’accepte pas de courrier pour {recipients}} other {{host} a refusé la lettre}} ({status}). Personne ne l’a reçue. {part, select, recipients {Corrigez l’adresse, puis envoyez de nouveau.} sender {Vérifiez l’adresse d’expéditeur du compte.} other {Modifiez la lettre ou ses pièces jointes, ou adressez-vous à l’administrateur du serveur.}}',
  'obstacle.smtp-later':
    '{part, select, recipients {{host} n’accepte pas pour le moment de courrier pour {recipients}} other {{host} n’accepte pas la lettre pour le moment}} ({status}). Personne ne l’a reçue ; elle sera présentée de nouveau automatiquement.',
  'obstacle.smtp-too-large':
    'Avec ses pièces jointes, la lettre fait {megabytes, number} Mo ; {host} en accepte {most, number}. Joignez moins de fichiers, ou remettez-les d’une autre manière.',
  'obstacle.smtp-broken-off':
    'La connexion avec {host} a été interrompue avant la remise de la lettre : {fault}. Elle sera présentée de nouveau automatiquement.',
  'obstacle.smtp-protocol':
    '{host} ne répond pas comme un serveur de messagerie. Rien n’a été remis. Vérifiez le serveur et le port d’envoi.',
  'obstacle.smtp-no-answer':
    'La lettre a été remise à {host}, mais aucune réponse n’est venue. Elle est peut-être partie, peut-être pas. Consultez la boîte aux lettres ou demandez au destinataire, puis indiquez ce qu’il en est.',
  'obstacle.sending-not-set-up':
    'Aucun compte de messagerie n’envoie de lettres pour ce responsable du traitement. Configurez-en un dans les paramètres, ou enregistrez la lettre dans un fichier.',
  'obstacle.folder-for-letters-missing':
    'Le compte de messagerie n’a pas de dossier connu pour {folder, select, sent {les messages envoyés} other {les brouillons}}. Indiquez-le dans les paramètres d’envoi du compte.',
  'obstacle.letter-cannot-leave':
    'La lettre ne peut pas partir ainsi : {number, plural, one {un point demande} other {# points demandent}} votre attention. Consultez les contrôles.',
  'obstacle.outgoing-unknown': 'Cette lettre n’est plus dans la boîte d’envoi. Consultez-la dans son dossier.',
  'obstacle.outgoing-too-late':
    'Cette lettre est en route ou déjà partie ; elle ne peut plus être reprise. Envoyez-en une autre pour la rectifier.',
  'obstacle.outgoing-not-unsure': 'On sait ce qu’il est advenu de cette lettre ; il n’y a rien à établir.',
  'obstacle.outgoing-restored':
    'Le bureau a été restauré à partir d’une sauvegarde dans laquelle cette lettre attendait encore. Elle est peut-être partie depuis. Consultez la boîte aux lettres ou demandez au destinataire, puis indiquez ce qu’il en est.',
};
