// Texts of the screens in French: how a mail account sends.

import type { sendingTexts as texts } from '../en/sending.ts';

export const sendingTexts: Readonly<Record<keyof typeof texts, string>> = {
  'sending.open': 'Envoyer des lettres avec ce compte',
  'sending.change': 'Envoi',
  'sending.line': 'Les lettres partent de {address}.',
  'sending.lineNone': 'Lecture seule ; aucune lettre ne part de ce compte.',
  'sending.title': 'Envoyer des lettres avec {user}',
  'sending.text':
    'Ces réglages conviennent vraisemblablement au compte. Avant de les conserver, l’application se connecte au serveur, sans rien envoyer.',
  'sending.textKept':
    'Ce qui est modifié ici vaut pour les lettres qui partiront désormais et pour celles qui attendent.',
  'sending.keep': 'Se connecter et conserver',
  'sending.stop': 'Ne plus envoyer de lettres avec ce compte',
  'sending.kept': 'Les lettres partent par {user}.',
  'sending.stopped': '{user} ne sert plus qu’à la lecture.',
  'sending.address': 'Adresse de l’expéditeur',
  'sending.addressWrong': 'Écrivez-la sous la forme nom@example.org.',
  'sending.name': 'Nom de l’expéditeur',
  'sending.controller': 'Pour les lettres de',
  'sending.everyController': 'tout responsable du traitement sans compte propre',
  'sending.host': 'Serveur d’envoi (SMTP)',
  'sending.security.tls': 'TLS (usuel, port 465)',
  'sending.security.starttls': 'STARTTLS (port 587)',
  'sending.password': 'Mot de passe d’envoi',
  'sending.passwordHint': 'Laissez vide s’il est identique à celui du compte.',
  'sending.sentFolder': 'Dossier des messages envoyés',
  'sending.sentFolderHint':
    'Une copie de chaque lettre y est déposée. Laissez vide si le fournisseur le fait lui-même.',
  'sending.draftsFolder': 'Dossier des brouillons',
  'sending.draftsFolderHint': 'Pour les lettres que vous envoyez avec votre propre messagerie.',
};
