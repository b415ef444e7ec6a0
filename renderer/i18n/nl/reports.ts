// Texts of the screens in Dutch: the register of requests and the figures of a year.

import type { reportsTexts as english } from '../en/reports.ts';

export const reportsTexts: Readonly<Record<keyof typeof english, string>> = {
  'reports.title': 'Register en verslagen',
  'reports.lead': 'Welke verzoeken zijn binnengekomen, wanneer en hoe ze zijn beantwoord; en de cijfers van een jaar.',
  'reports.none': 'Nog geen verzoek',
  'reports.noneWhy': 'Zodra de eerste zaak is geopend, staat ze in het register en telt ze mee in de cijfers.',
  'reports.register': 'Register van verzoeken',
  'reports.registerText':
    'Eén regel per zaak: data, rechten, bewijsmiddel, besluit, dagen. Personen hebben een teken in plaats van een naam; gewiste zaken houden hun regel zonder persoonsgegevens.',
  'reports.period': 'Ontvangen',
  'reports.period.all': 'Op enig moment',
  'reports.period.days': 'Tussen twee dagen',
  'reports.from': 'Eerste dag',
  'reports.until': 'Laatste dag',
  'reports.daysWrong': 'Vul beide dagen volledig in, de eerste vóór de laatste. Een leeg veld begrenst niets.',
  'reports.phase': 'Zaken',
  'reports.phase.all': 'Open, gesloten en gewist',
  'reports.phase.open': 'Alleen open',
  'reports.phase.closed': 'Alleen gesloten en gewist',
  'reports.manner': 'CSV voor',
  'reports.manner.usual': 'rekenbladen in deze taal',
  'reports.manner.semicolon': 'Nederlandse en Franse rekenbladen (;)',
  'reports.manner.comma': 'andere programma’s, RFC 4180 (,)',
  'reports.personal': 'Persoonsgegevens',
  'reports.withNames': 'Met namen, adressen en redenen',
  'reports.withNamesNote':
    'Uitsluitend voor intern gebruik. Het logboek vermeldt dat zo’n register de desk heeft verlaten; bewaar het bestand zoals u de zaken bewaart.',
  'reports.preview': 'Eerste regels van het register',
  'reports.total':
    '{total, plural, one {# regel} other {# regels}} met {columns, number} kolommen, zonder namen. {shown, plural, one {De eerste is te zien, met de belangrijkste kolommen.} other {De eerste # zijn te zien, met de belangrijkste kolommen.}}',
  'reports.totalNamed':
    '{total, plural, one {# regel} other {# regels}} met {columns, number} kolommen, met namen. {shown, plural, one {De eerste is te zien, met de belangrijkste kolommen.} other {De eerste # zijn te zien, met de belangrijkste kolommen.}}',
  'reports.erased': '{count, plural, one {# daarvan is gewist.} other {# daarvan zijn gewist.}}',
  'reports.noLines': 'Geen enkel verzoek voldoet aan deze keuze.',
  'reports.columns': 'Wat de {count, number} kolommen zeggen',
  'reports.saveXlsx': 'Opslaan als werkmap (XLSX)',
  'reports.saveCsv': 'Opslaan als CSV',
  'reports.saved':
    '{rows, plural, one {Register opgeslagen als {file}, met # regel.} other {Register opgeslagen als {file}, met # regels.}}',
  'reports.savedNamed':
    '{rows, plural, one {Register opgeslagen als {file}, met # regel en met namen.} other {Register opgeslagen als {file}, met # regels en met namen.}} Bewaar het zoals u de zaken bewaart.',
  'reports.hash': 'SHA-256 van het bestand: {sha256}',
  'reports.year': 'Jaar',
  'reports.saveReport': 'Verslag opslaan (PDF)',
  'reports.savedReport': 'Verslag opgeslagen als {file}. Er staan geen persoonsgegevens in.',
  'reports.asTable': 'Hetzelfde als tabel',
};
