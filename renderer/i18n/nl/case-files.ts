// Texts of the screens in Dutch: caseFiles.

import type { caseFilesTexts as english } from '../en/case-files.ts';

export const caseFilesTexts: Readonly<Record<keyof typeof english, string>> = {
  'caseFiles.told': 'Meegedeeld aan de persoon',
  'caseFiles.toldNote': 'Wat is vastgelegd als meegedeeld aan {who}.',
  'caseFiles.toldNone': 'Er is nog niets meegedeeld.',
  'caseFiles.what.case.answered': 'Antwoord',
  'caseFiles.what.case.extended': 'Verlenging van de termijn',
  'caseFiles.what.case.identity-asked': 'Vraag over de identiteit',
  'caseFiles.what.case.clarification-asked': 'Vraag om het verzoek te preciseren',
  'caseFiles.what.case.fee-asked': 'Vergoeding aangekondigd',
  'caseFiles.what.case.letter-left': 'Brief',
  'caseFiles.what.case.restriction-lifted': 'Bericht vóór het opheffen van een beperking',
  'caseFiles.note':
    'Sleep een bestand uit het venster, of sla het op. Een bestand dat een programma kan zijn, wordt alleen opgeslagen.',
  'caseFiles.none': 'Geen bericht in deze zaak heeft een bijlage.',
  'caseFiles.cameWith': 'Kwam mee met het bericht van {who}, {when}',
  'caseFiles.hashOf': 'SHA-256 van {name} berekenen',
  'caseFiles.dossiers': 'Geëxporteerde dossiers',
  'caseFiles.dossiersNote':
    'Elke export staat met zijn vingerafdruk in het auditlogboek; wie het bestand heeft, kan vergelijken.',
  'caseFiles.dossiersNone': 'Er is nog niets geëxporteerd.',
  'caseFiles.exportNow': 'Dossier als ZIP-bestand',
};
