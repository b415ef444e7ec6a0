// Texts of the screens in French: settings.

import type { settingsTexts as english } from '../en/settings.ts';

export const settingsTexts: Readonly<Record<keyof typeof english, string>> = {
  'settings.mailboxes': 'Boîte aux lettres',
  'settings.readOnlyNote':
    'Le bureau ne fait que lire : il ouvre le dossier en lecture seule, ne marque rien comme lu, ne déplace et ne supprime rien.',
  'settings.addMailbox': 'Ajouter une boîte',
  'settings.added': 'Boîte de {user} ajoutée. Relevez-la pour en reprendre les messages.',
  'settings.host': 'Serveur de courrier (IMAP)',
  'settings.hostHint': 'Par exemple imap.example.org',
  'settings.port': 'Port',
  'settings.portWrong': 'Un port est un nombre entier de 1 à 65535.',
  'settings.security': 'Chiffrement',
  'settings.user': 'Identifiant',
  'settings.password': 'Mot de passe',
  'settings.passwordHint':
    'Conservé chiffré dans le bureau. Certains fournisseurs exigent un mot de passe d’application.',
  'settings.folder': 'Dossier',
  'settings.chooseCa': 'Ajouter une autorité de certification',
  'settings.caHint': 'Seulement pour un serveur au certificat privé (fichier PEM).',
  'settings.dropCa': 'Retirer',
  'settings.privateCa': 'autorité privée',
  'settings.plaintextNote':
    'Sans chiffrement, quiconque se trouve sur le chemin peut lire le mot de passe et le courrier. À n’employer que pour un serveur sur cette machine.',
  'settings.add': 'Vérifier et ajouter',
  'settings.looking': 'Examen de la boîte…',
  'settings.stored': '{count, plural, one {# message} other {# messages}}',
  'settings.pull': 'Relever maintenant',
  'settings.stop': 'Arrêter',
  'settings.remove': 'Retirer',
  'settings.removeTitle': 'Retirer la boîte de {user}',
  'settings.removeNote':
    'Le bureau oublie le compte et son mot de passe. Les messages déjà repris restent, les dossiers aussi.',
  'settings.appearance': 'Langue et apparence',
  'settings.language': 'Langue',
  'settings.theme': 'Apparence',
  'settings.theme.system': 'Comme cet ordinateur',
  'settings.theme.light': 'Clair',
  'settings.theme.dark': 'Sombre',
  'settings.singleKeys': 'Raccourcis à une seule touche, comme J pour le message suivant et C pour ouvrir un dossier',
  'settings.about': 'À propos de ce bureau',
};
