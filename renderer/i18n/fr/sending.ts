// Texts of the screens in French: how a mail account sends.

import type { sendingTexts as texts } from '../en/sending.ts';

export const sendingTexts: Readonly<Record<keyof typeof texts, string>> = {
  'sending.open': 'Envoyer des courriers avec ce compte',
  'sending.change': 'Envoi',
  'sending.line': 'Les courriers partent de {address}.',
  'sending.lineNone': 'Lecture seule ; aucun courrier ne part de ce compte.',
  'sending.title': 'Envoyer des courriers avec {user}',
  'sending.text':
    'Ces réglages conviennent vraisemblablement au compte. Avant de les conserver, l’application se connecte au serveur, sans rien envoyer.',
  'sending.textKept':
    'Ce qui est modifié ici vaut pour les courriers qui partiront désormais et pour ceux qui attendent.',
  'sending.keep': 'Se connecter et conserver',
  'sending.stop': 'Ne plus envoyer de courriers avec ce compte',
  'sending.kept': 'Les courriers partent par {user}.',
  'sending.stopped': '{user} ne sert plus qu’à la lecture.',
  'sending.address': 'Adresse de l’expéditeur',
  'sending.addressWrong': 'Écrivez-la sous la forme nom@example.org.',
  'sending.name': 'Nom de l’expéditeur',
  'sending.controller': 'Pour les courriers de',
  'sending.everyController': 'tout responsable du traitement sans compte propre',
  'sending.host': 'Serveur d’envoi (SMTP)',
  'sending.security.tls': 'TLS (usuel, port 465)',
  'sending.security.starttls': 'STARTTLS (port 587)',
  'sending.password': 'Mot de passe d’envoi',
  'sending.passwordHint': 'Laissez vide s’il est identique à celui du compte.',
  'sending.sentFolder': 'Dossier des messages envoyés',
  'sending.sentFolderHint':
    'Une copie de chaque courrier y est déposée. Laissez vide si le fournisseur le fait lui-même.',
  'sending.draftsFolder': 'Dossier des brouillons',
  'sending.draftsFolderHint': 'Pour les courriers que vous envoyez avec votre propre messagerie.',
};
