// Legal words in French: why a sign-in with a mail provider did not come about, and what a provider wants first.

import type { SignInObstacleCode } from '#core/desk/sign-in-obstacle.ts';
import type { WordsOf } from '../word-key.ts';

export const signInWords: WordsOf<'settingsHint' | 'fault.sign-in-refused' | 'fault.sign-in-unreachable'> &
  Readonly<Record<`obstacle.${SignInObstacleCode}`, string>> = {
  'obstacle.sign-in-missing': 'La connexion manque ou a expiré. Connectez-vous de nouveau auprès du fournisseur.',
  'obstacle.sign-in-no-client':
    'DPO Desk n’a pas d’enregistrement propre auprès de {provider}. Saisissez un identifiant client de votre organisme ; le guide « Comptes de messagerie » explique comment en créer un.',
  'obstacle.sign-in-no-port':
    'Le navigateur ne peut pas revenir vers DPO Desk : cet ordinateur n’ouvre aucun port à cette fin. Vérifiez son pare-feu, puis réessayez.',
  'obstacle.sign-in-cancelled': 'La connexion a été annulée. Rien n’a été conservé.',
  'obstacle.sign-in-too-late':
    'Le navigateur n’est pas revenu dans les dix minutes. Rien n’a été conservé ; recommencez la connexion.',
  'obstacle.sign-in-refused':
    '{provider} n’a pas autorisé la connexion : {fault}. Rien n’a été conservé. Corrigez ce point, puis connectez-vous de nouveau.',
  'obstacle.sign-in-answer':
    'La réponse reçue ne correspond pas à cette connexion auprès de {provider}. Rien n’a été conservé ; recommencez la connexion.',
  'obstacle.sign-in-unreachable':
    'Le service de connexion de {provider} est injoignable : {fault}. Vérifiez la liaison, puis réessayez ; les comptes déjà suivis réessaient d’eux-mêmes.',
  'obstacle.sign-in-expired':
    'La connexion auprès de {provider} n’est plus valable. Connectez-vous de nouveau dans les réglages ; ce qui est arrivé est conservé.',
  'obstacle.sign-in-other-server':
    '{host} n’est pas un serveur de messagerie de {provider} ; la connexion ne lui est donc pas présentée. Utilisez le serveur que DPO Desk trouve pour l’adresse.',

  'fault.sign-in-refused.denied': 'l’accès n’a pas été accordé dans le navigateur',
  'fault.sign-in-refused.client': 'l’identifiant client ou son secret n’est pas accepté',
  'fault.sign-in-refused.scope': 'l’accès accordé ne comprend pas la messagerie',
  'fault.sign-in-refused.admin': 'un administrateur de votre organisme doit d’abord l’autoriser',
  'fault.sign-in-refused.tenant': 'l’annuaire (tenant) n’est pas écrit comme un identifiant ou un domaine',
  'fault.sign-in-refused.other': 'un autre motif a été donné',
  'fault.sign-in-unreachable.unknown-host': 'son nom n’est pas connu ici',
  'fault.sign-in-unreachable.refused': 'la liaison a été refusée',
  'fault.sign-in-unreachable.timeout': 'aucune réponse n’est arrivée à temps',
  'fault.sign-in-unreachable.network': 'il n’y a pas de liaison',
  'fault.sign-in-unreachable.certificate': 'son certificat n’est pas reconnu',
  'fault.sign-in-unreachable.unavailable': 'il n’est pas disponible pour le moment',

  'settingsHint.bridge-only':
    'Ce fournisseur n’ouvre sa messagerie aux autres programmes que par son propre programme sur cet ordinateur (Proton Mail Bridge). Lancez-le et saisissez le serveur, le nom d’utilisateur et le mot de passe qu’il affiche.',
  'settingsHint.no-imap':
    'Ce fournisseur ne laisse aucun autre programme lire sa messagerie. Exportez-y les messages et importez les fichiers ici.',
  'settingsHint.switch-on-imap':
    'Chez ce fournisseur, l’accès par les programmes de messagerie (IMAP) est d’abord désactivé. Activez-le dans les réglages du webmail.',
};
