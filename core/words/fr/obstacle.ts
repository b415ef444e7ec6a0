// Legal words in French: the obstacles of the desk and of its mail, and their faults.

import type { CaseObstacleCode } from '#core/case/obstacle.ts';
import type { BackupObstacleCode } from '#core/desk/backup-obstacle.ts';
import type { CaseFileObstacleCode } from '#core/desk/case-file-obstacle.ts';
import type { HandoverObstacleCode } from '#core/desk/handover-obstacle.ts';
import type { LetterObstacleCode } from '#core/desk/letter-obstacle.ts';
import type { ObstacleCode } from '#core/desk/obstacle.ts';
import type { ReadingObstacleCode } from '#core/desk/reading-obstacle.ts';
import type { SendingObstacleCode } from '#core/desk/sending-obstacle.ts';
import type { SignInObstacleCode } from '#core/desk/sign-in-obstacle.ts';
import type { WordsOf } from '../word-key.ts';

export const obstacleWords: Omit<
  WordsOf<'fault'>,
  keyof WordsOf<'fault.sign-in-refused' | 'fault.sign-in-unreachable'>
> &
  Readonly<
    Record<
      `obstacle.${Exclude<ObstacleCode, CaseObstacleCode | ReadingObstacleCode | SignInObstacleCode | BackupObstacleCode | HandoverObstacleCode | SendingObstacleCode | LetterObstacleCode | CaseFileObstacleCode>}`,
      string
    >
  > = {
  'obstacle.message-unknown': 'Aucun message ne porte le numéro {id}. Cherchez-le sous Messages.',
  'obstacle.message-whole': 'Ce message est déjà là en entier. Il n’y a rien d’autre à récupérer.',
  'obstacle.message-out-of-reach':
    'Le reste de ce message ne peut être obtenu : son dossier n’est plus relevé, ou le serveur y tient un autre message. Cherchez-le dans la boîte et ajoutez-le comme fichier.',
  'obstacle.message-not-in-tray':
    'Ce message n’attend plus d’être trié. Voici où il se trouve : {disposition}. Cherchez-le sous Messages.',
  'obstacle.message-not-set-aside':
    'Ce message n’a pas été mis de côté ; il ne peut donc pas être remis au tri. Cherchez-le sous Messages.',
  'obstacle.message-in-case':
    'Ce message appartient au dossier {ref} et n’est effacé qu’avec lui. Effacez le dossier, ou retirez-en d’abord le message.',
  'obstacle.message-erased':
    'Ce message a déjà été effacé. Seule la trace de son arrivée subsiste. Il n’y a plus rien à faire.',
  'obstacle.case-unknown': 'Aucun dossier ne porte la référence {ref}. Vérifiez-la dans la liste des dossiers.',
  'obstacle.nothing-to-retract':
    'Le dernier acte du dossier {ref} ne peut plus être repris comme une erreur : cela n’est possible que le jour même, avant tout autre acte. Corrigez-le par un acte propre.',
  'obstacle.case-changed': 'Le dossier {ref} a changé entre-temps. Consultez son état actuel, puis décidez à nouveau.',
  'obstacle.attachment-unknown':
    'Le message {id} n’a pas, au rang {index} compté à partir de 0, de pièce jointe qui puisse être supprimée. Choisissez une autre pièce jointe de ce message.',
  'obstacle.country-unknown':
    'Le bureau ne connaît pas de jours fériés pour {country}. Choisissez un État de l’Espace économique européen ou l’une de ses régions, tels que FR ou DE-BY.',
  'obstacle.cases-already-linked': 'Le dossier {ref} est déjà lié à celui-ci ; il n’y a plus rien à lier.',
  'obstacle.cases-not-linked':
    'Le dossier {ref} n’est pas lié à celui-ci ; il n’y a donc aucun lien à supprimer. Vérifiez la référence.',
  'obstacle.cases-of-other-controllers':
    'Les deux dossiers relèvent de responsables du traitement différents. Seuls des dossiers du même responsable peuvent être liés ; choisissez-en un autre.',
  'obstacle.desk-locked': 'DPO Desk est verrouillé. Déverrouillez-le avec la phrase de passe.',
  'obstacle.desk-exists': 'Ce répertoire contient déjà un bureau. Déverrouillez-le ou choisissez un autre répertoire.',
  'obstacle.desk-absent': 'Ce répertoire ne contient pas encore de bureau. Créez-en un d’abord.',
  'obstacle.desk-in-use':
    'Le bureau est ouvert dans une autre fenêtre ou un autre programme. Fermez-le là-bas, puis réessayez.',
  'obstacle.sample-beside-open':
    'Le bureau d’exemple ne s’ouvre que si votre propre bureau est verrouillé. Verrouillez-le d’abord.',
  'obstacle.in-sample':
    'Ceci est le bureau d’exemple, supprimé dès que vous le quittez : ni compte de messagerie, ni fichiers à vous, ni sauvegarde, ni clés. Quittez l’exemple pour le faire sur votre propre bureau.',
  'obstacle.desk-newer':
    'Ce bureau a été utilisé par une version plus récente de DPO Desk (version de données {found} ; celle-ci connaît la {known}). Installez la version plus récente ; rien n’a été modifié.',
  'obstacle.desk-damaged':
    'Les données du bureau sont illisibles. Rien n’a été modifié. Restaurez la dernière sauvegarde dans un répertoire vide.',
  'obstacle.desk-read-only':
    'Le bureau peut être lu, mais pas modifié. Libérez de l’espace disque, puis redémarrez DPO Desk.',
  'obstacle.disk-full': 'Le disque est plein. Libérez de l’espace, puis refaites votre geste ; rien n’a été perdu.',
  'obstacle.disk-failing':
    'Le disque a signalé une erreur pendant l’enregistrement. Plus rien n’est écrit tant que vous n’avez pas verrouillé puis déverrouillé le bureau ; vérifiez alors si votre dernier geste y figure. Si cela se reproduit, faites une sauvegarde sur un autre disque.',
  'obstacle.log-alarm':
    'Quelque chose ne concorde pas dans le journal d’audit, les clés ou un ancrage ; rien n’est donc écrit. Regardez d’abord l’alarme ; le contenu du bureau reste lisible.',
  'obstacle.passphrase-wrong':
    'Cette phrase de passe n’ouvre pas le bureau. Vérifiez les majuscules et la disposition du clavier, puis réessayez.',
  'obstacle.passphrase-weak':
    'Cette phrase de passe est trop facile à deviner. Prenez au moins quatre mots sans rapport entre eux, 12 caractères au moins en tout.',
  'obstacle.crypto-broken':
    'Le chiffrement de cette installation ne calcule pas comme il le doit ; le bureau reste donc fermé. Rien n’a été modifié. Réinstallez DPO Desk ; votre phrase de passe et vos mots de récupération restent valables.',
  'obstacle.recovery-key-wrong':
    'Ces mots n’ouvrent pas le bureau. Vérifiez leur ordre et leur orthographe : 24 mots, tels qu’ils ont été affichés à la création du bureau ou à leur renouvellement.',
  'obstacle.guess-too-soon':
    'Trop d’essais erronés de suite. Attendez {seconds, plural, one {# seconde} other {# secondes}}, puis réessayez ; rien n’est perdu.',
  'obstacle.device-slot-absent': 'Le trousseau de cet ordinateur n’ouvre pas ce bureau. Saisissez la phrase de passe.',
  'obstacle.keyring-unfit': 'Le trousseau est inutilisable : {fault}. Saisissez la phrase de passe.',
  'fault.keyring-unfit.absent': 'cet ordinateur n’en a pas que DPO Desk puisse atteindre, ou il a refusé',
  'fault.keyring-unfit.plain': 'il conserve les secrets sans chiffrement sur cet ordinateur',
  'fault.keyring-unfit.changed': 'ce n’est pas celui avec lequel cet accès a été configuré',
  'obstacle.profile-unknown': 'Le profil {profile} n’existe pas. Profils connus : {known}.',
  'obstacle.profile-invalid':
    'Le profil du responsable du traitement n’est pas utilisable : le champ « {field} » manque ou n’est pas correct. Corrigez-le, puis réessayez.',
  'obstacle.controller-unknown':
    'Ce bureau ne travaille pour aucun responsable du traitement {id}. Choisissez parmi ceux-ci : {known}.',
  'obstacle.controller-exists':
    'Ce bureau travaille déjà pour un responsable du traitement {id}. Modifiez son profil, ou donnez un autre identifiant au nouveau.',
  'obstacle.job-running': 'Du courrier est encore en cours de relève. Attendez la fin ou arrêtez la relève.',
  'obstacle.transfer-unknown':
    'Ces fichiers ne sont plus acceptés : DPO Desk a été verrouillé, ou la page est restée muette trop longtemps. Présentez-les à nouveau.',
  'obstacle.job-failed':
    'Le travail s’est arrêté sur une erreur du bureau. Ce qui avait été repris est en sûreté ; relancez-le.',
  'obstacle.account-unknown': 'Ce compte de messagerie n’est plus configuré. Ajoutez-le de nouveau sous Réglages.',
  'obstacle.account-secret-missing':
    'Aucun mot de passe n’est conservé pour ce compte de messagerie. Saisissez-le sous Réglages ; ce qui a été relevé est conservé.',
  'obstacle.folder-not-on-server':
    'Le compte de messagerie n’a pas de dossier {folder}. Choisissez parmi les dossiers que le serveur indique.',
  'obstacle.address-unreadable':
    'Ce n’est pas une adresse dont les serveurs peuvent être trouvés. Écrivez-la sous la forme nom@example.org, ou saisissez vous-même le serveur.',
  'obstacle.sender-not-checkable': 'L’expéditeur de ce message ne peut pas être vérifié maintenant : {fault}.',
  'obstacle.sender-no-answer':
    'Aucun serveur de noms n’a répondu ; rien ne peut être dit de cet expéditeur. Vérifiez la connexion à internet, puis réessayez ; rien n’a été consigné.',
  'obstacle.sender-preference-invalid': 'Ces réglages ne peuvent pas être conservés : {fault}.',
  'obstacle.imap-url':
    'L’adresse de la boîte est inutilisable : {fault}. Écrivez-la ainsi : imaps://utilisateur@serveur:993/INBOX.',
  'obstacle.imap-url-password': 'L’adresse contient un mot de passe. Retirez-le ; le mot de passe est demandé à part.',
  'obstacle.imap-unreachable':
    'Le serveur de courrier {host}:{port} est injoignable : {fault}. Vérifiez l’adresse, le port et la connexion.',
  'obstacle.imap-certificate':
    'Le certificat de {host} n’est pas reconnu : {fault}. Vérifiez le nom du serveur ou ajoutez le certificat de l’autorité. Rien n’a été envoyé.',
  'obstacle.imap-tls':
    'Aucune connexion sûre avec {host}:{port} n’a pu s’établir : {fault}. Choisissez un autre chiffrement ou un autre port. Rien n’a été envoyé.',
  'obstacle.imap-login-refused':
    '{host} a refusé la connexion : {fault}. Vérifiez l’identifiant et le mot de passe ; certains fournisseurs exigent un mot de passe d’application.',
  'obstacle.imap-starttls-missing':
    '{host} n’offre pas de chiffrement sur le port {port}. Employez TLS, le plus souvent sur le port 993.',
  'obstacle.imap-folder-missing':
    'La boîte sur {host} ne contient pas ce dossier. Vérifiez son nom ; l’usuel est INBOX.',
  'obstacle.imap-folder-refused':
    '{host} ne laisse pas cet utilisateur lire le dossier. Demandez un droit de lecture à l’administrateur de la boîte.',
  'obstacle.imap-mail-gone': 'Ce message n’est plus sur {host}. Ce que le bureau en a conservé demeure.',
  'obstacle.imap-mail-too-large':
    'Ce message fait {megabytes} Mo. Les messages jusqu’à {most} Mo peuvent être récupérés ; enregistrez-le avec votre logiciel de messagerie.',
  'obstacle.imap-limit':
    '{host} a envoyé plus qu’un serveur de courrier ne devrait : {fault}. La connexion a été coupée par prudence. Ce qui était arrivé est conservé ; signalez-le à l’administrateur du serveur.',
  'obstacle.imap-broken-off':
    'La connexion à {host} a été interrompue : {fault}. Ce qui était arrivé est en sûreté ; la prochaine relève reprendra là.',
  'obstacle.imap-protocol':
    '{host} ne respecte pas les règles d’IMAP : {fault}. Rien n’a été perdu ; signalez-le à l’administrateur du serveur.',

  'fault.imap-url.unreadable': 'ce n’est pas une adresse',
  'fault.imap-url.scheme': 'elle ne commence pas par imaps:// ou imap://',
  'fault.imap-url.host': 'le serveur manque',
  'fault.imap-url.user': 'l’utilisateur manque',
  'fault.imap-url.folder': 'le dossier est illisible',
  'fault.imap-unreachable.refused': 'la connexion a été refusée',
  'fault.imap-unreachable.unknown-host': 'aucun serveur de ce nom n’est connu',
  'fault.imap-unreachable.timeout': 'il n’a pas répondu à temps',
  'fault.imap-unreachable.network': 'il n’y a pas de connexion',
  'fault.imap-certificate.expired': 'il a expiré',
  'fault.imap-certificate.not-yet-valid': 'il n’est pas encore valable',
  'fault.imap-certificate.wrong-host': 'il a été établi pour un autre serveur',
  'fault.imap-certificate.self-signed': 'il est auto-signé',
  'fault.imap-certificate.unknown-issuer': 'son autorité est inconnue ici',
  'fault.imap-certificate.revoked': 'il a été révoqué',
  'fault.imap-certificate.other': 'il n’a pas pu être vérifié',
  'fault.imap-tls.not-offered': 'le serveur ne parle pas TLS sur ce port',
  'fault.imap-tls.too-old': 'le serveur ne parle qu’une version dépassée',
  'fault.imap-tls.handshake': 'les deux parties ne se sont pas entendues',
  'fault.imap-tls.injection': 'des données non protégées ont été glissées avant le chiffrement',
  'fault.imap-login-refused.credentials': 'l’identifiant ou le mot de passe n’est pas accepté',
  'fault.imap-login-refused.expired': 'le mot de passe a expiré',
  'fault.imap-login-refused.sign-in': 'l’authentification a expiré',
  'fault.imap-login-refused.unavailable': 'le service de connexion est indisponible en ce moment',
  'fault.imap-login-refused.disabled': 'la connexion par mot de passe est désactivée',
  'fault.imap-limit.line': 'une ligne sans fin',
  'fault.imap-limit.literal': 'un message trop volumineux',
  'fault.imap-limit.response': 'une réponse trop longue',
  'fault.imap-limit.tokens': 'trop d’éléments dans une réponse',
  'fault.imap-broken-off.closed': 'le serveur l’a fermée',
  'fault.imap-broken-off.timeout': 'le serveur est resté muet',
  'fault.imap-broken-off.throttled': 'le serveur demande de ralentir',
  'fault.imap-protocol.preauth': 'il a laissé entrer le bureau sans mot de passe',
  'fault.imap-protocol.no-uidvalidity': 'il ne donne pas de numéros durables aux messages',
  'fault.imap-protocol.command-refused': 'il a refusé une commande nécessaire',
  'fault.imap-protocol.unreadable': 'sa réponse est illisible',
  'obstacle.policy-too-large':
    'Ce fichier pèse {megabytes} Mo. Une politique de {most} Mo au plus peut être lue ; collez sinon son texte.',
  'obstacle.policy-too-long':
    'Ce PDF compte {pages} pages. {most} au plus peuvent être lues ; collez sinon les pages de la politique.',
  'obstacle.policy-type-unknown':
    'Ce type de fichier ne peut être lu. Donnez la politique en texte, HTML ou PDF, ou collez son texte.',
  'obstacle.policy-empty': 'Ce fichier ne contient aucun texte. Collez le texte de la politique.',
  'obstacle.policy-encrypted': 'Ce PDF demande un mot de passe. Enregistrez-le sans mot de passe, ou collez son texte.',
  'obstacle.policy-without-text':
    'Ce PDF contient des images de pages et aucun texte, comme un scan. Collez le texte de la politique.',
  'obstacle.policy-damaged': 'Ce PDF est endommagé et ne peut être lu. Collez le texte de la politique.',
  'obstacle.policy-too-heavy': 'La lecture de ce fichier prend trop de temps. Collez le texte de la politique.',
  'fault.sender-not-checkable.erased': 'le message a été effacé',
  'fault.sender-not-checkable.partial': 'seul son en-tête est conservé, alors que la signature porte sur le tout',
  'fault.sender-not-checkable.struck':
    'une pièce jointe en a été supprimée, de sorte que la signature ne peut plus être valable',
  'fault.sender-not-checkable.unread': 'le message n’a pas pu être lu',
  'fault.sender-preference-invalid.provider':
    'un serveur de messagerie s’indique par son domaine, par exemple mx.example.org',
  'fault.sender-preference-invalid.name-server':
    'un serveur de noms s’indique par son adresse IP, par exemple 192.0.2.53',
  'obstacle.timestamp-failed':
    'Le service d’horodatage n’a pas donné d’horodatage valable : {fault}. Rien n’a été conservé. Vérifiez son adresse sous Sécurité, puis réessayez.',
  'obstacle.timestamp-url':
    'Ce n’est pas l’adresse d’un service d’horodatage. Elle commence par https:// ou http:// et ne contient ni nom ni mot de passe.',
  'obstacle.checkpoint-unknown':
    'Aucune note portant sur {size} lignes n’a été établie. Établissez une nouvelle note, puis indiquez à qui elle a été remise.',
  'obstacle.anchor-nowhere':
    'Aucun compte ni service d’horodatage ne conserve encore d’ancres. Activez-en d’abord un sous Sécurité.',
  'fault.timestamp-failed.unreachable': 'il est injoignable',
  'fault.timestamp-failed.timeout': 'il n’a pas répondu à temps',
  'fault.timestamp-failed.refused': 'il a refusé',
  'fault.timestamp-failed.redirected': 'il a renvoyé ailleurs',
  'fault.timestamp-failed.too-large': 'sa réponse est trop volumineuse',
  'fault.timestamp-failed.unreadable': 'sa réponse est illisible',
  'fault.timestamp-failed.mismatch': 'sa réponse porte sur autre chose',
  'fault.timestamp-failed.signature': 'la signature de sa réponse n’est pas valable',
};
