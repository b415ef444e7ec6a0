// Texts of the screens in French: the register of requests and the figures of a year.

import type { reportsTexts as english } from '../en/reports.ts';

export const reportsTexts: Readonly<Record<keyof typeof english, string>> = {
  'reports.title': 'Registre et rapports',
  'reports.lead':
    'Quelles demandes sont arrivées, quand et comment elles ont reçu une réponse ; et les chiffres d’une année.',
  'reports.none': 'Aucune demande pour l’instant',
  'reports.noneWhy': 'Dès que le premier dossier est ouvert, il figure au registre et compte dans les chiffres.',
  'reports.register': 'Registre des demandes',
  'reports.registerText':
    'Une ligne par dossier : dates, droits, moyen de preuve, décision, jours. Les personnes portent un signe au lieu d’un nom ; les dossiers effacés gardent leur ligne sans données à caractère personnel.',
  'reports.period': 'Reçues',
  'reports.period.all': 'À tout moment',
  'reports.period.days': 'Entre deux jours',
  'reports.from': 'Premier jour',
  'reports.until': 'Dernier jour',
  'reports.daysWrong': 'Indiquez les deux jours en entier, le premier avant le dernier. Un champ vide ne limite rien.',
  'reports.phase': 'Dossiers',
  'reports.phase.all': 'Ouverts, clos et effacés',
  'reports.phase.open': 'Ouverts seulement',
  'reports.phase.closed': 'Clos et effacés seulement',
  'reports.manner': 'CSV pour',
  'reports.manner.usual': 'les tableurs dans cette langue',
  'reports.manner.semicolon': 'les tableurs néerlandais et français (;)',
  'reports.manner.comma': 'd’autres logiciels, RFC 4180 (,)',
  'reports.personal': 'Données à caractère personnel',
  'reports.withNames': 'Avec noms, adresses et raisons',
  'reports.withNamesNote':
    'Pour usage interne uniquement. Le journal note qu’un tel registre a quitté le bureau ; conservez le fichier comme les dossiers.',
  'reports.preview': 'Premières lignes du registre',
  'reports.total':
    '{total, plural, one {# ligne} other {# lignes}} et {columns, number} colonnes, sans noms. {shown, plural, one {La première est affichée, avec ses colonnes principales.} other {Les # premières sont affichées, avec leurs colonnes principales.}}',
  'reports.totalNamed':
    '{total, plural, one {# ligne} other {# lignes}} et {columns, number} colonnes, avec les noms. {shown, plural, one {La première est affichée, avec ses colonnes principales.} other {Les # premières sont affichées, avec leurs colonnes principales.}}',
  'reports.erased': '{count, plural, one {# d’entre elles est effacée.} other {# d’entre elles sont effacées.}}',
  'reports.noLines': 'Aucune demande ne répond à ce choix.',
  'reports.columns': 'Ce que disent les {count, number} colonnes',
  'reports.saveXlsx': 'Enregistrer en classeur (XLSX)',
  'reports.saveCsv': 'Enregistrer en CSV',
  'reports.saved':
    '{rows, plural, one {Registre enregistré sous {file}, avec # ligne.} other {Registre enregistré sous {file}, avec # lignes.}}',
  'reports.savedNamed':
    '{rows, plural, one {Registre enregistré sous {file}, avec # ligne et les noms.} other {Registre enregistré sous {file}, avec # lignes et les noms.}} Conservez-le comme les dossiers.',
  'reports.hash': 'SHA-256 du fichier : {sha256}',
  'reports.year': 'Année',
  'reports.saveReport': 'Enregistrer le rapport (PDF)',
  'reports.savedReport': 'Rapport enregistré sous {file}. Il ne contient aucune donnée à caractère personnel.',
  'reports.asTable': 'La même chose en tableau',
};
