// Germany: the nine days of all sixteen Länder, and those that each Land has of its own.

import * as common from '../common-feasts.ts';
import { feast, fixed, only, since, under, weekdayUntil } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

const { allSaints, assumption, corpusChristi, easterSunday, epiphany, reformationDay, whitSunday } = common;

const unityDay = feast(
  'german-unity-day',
  fixed(10, 3),
  'Day of German Unity',
  'Jour de l’Unité allemande',
  'Dag van de Duitse Eenheid',
  'Tag der Deutschen Einheit',
);
const womensDay = feast(
  'womens-day',
  fixed(3, 8),
  'International Women’s Day',
  'Journée internationale des femmes',
  'Internationale Vrouwendag',
  'Internationaler Frauentag',
);
const childrensDay = feast(
  'childrens-day',
  fixed(9, 20),
  'World Children’s Day',
  'Journée mondiale de l’enfance',
  'Wereldkinderdag',
  'Weltkindertag',
);
/** The Wednesday before 23 November. */
const repentanceDay = feast(
  'repentance-day',
  weekdayUntil(3, 11, 22),
  'Day of Repentance and Prayer',
  'Jour de pénitence et de prière',
  'Boete- en bededag',
  'Buß- und Bettag',
);
const liberationDay = feast(
  'liberation-day',
  fixed(5, 8),
  'Liberation Day',
  'Jour de la Libération',
  'Bevrijdingsdag',
  'Tag der Befreiung',
);
const uprisingDay = feast(
  'uprising-of-1953',
  fixed(6, 17),
  'Uprising of 1953',
  'Soulèvement de 1953',
  'Volksopstand van 1953',
  'Volksaufstand in der DDR',
);

export const germany: HolidayTable = {
  version: '2026-11',
  national: [
    ...under('Feiertagsgesetze der Länder', [
      common.newYear,
      common.goodFriday,
      common.easterMonday,
      common.labourDay,
      common.ascension,
      common.whitMonday,
      common.christmas,
      common.secondChristmasDay,
    ]),
    ...under('Einigungsvertrag Art. 2 Abs. 2', [unityDay]),
    // Once everywhere, for the 500th anniversary.
    ...under('Feiertagsrecht der Länder (Reformationstag 2017)', [only(2017, reformationDay)]),
  ],
  regions: {
    BB: { name: 'Brandenburg', rules: under('FTG Brandenburg § 2', [easterSunday, whitSunday, reformationDay]) },
    BE: {
      name: 'Berlin',
      rules: under('Gesetz über die Sonn- und Feiertage (Berlin) § 1', [
        since(2019, womensDay),
        only(2020, liberationDay),
        only(2025, liberationDay),
        only(2028, uprisingDay),
      ]),
    },
    BW: { name: 'Baden-Württemberg', rules: under('FTG Baden-Württemberg § 1', [epiphany, corpusChristi, allSaints]) },
    BY: {
      name: 'Bayern',
      rules: [
        // Assumption Day depends on the commune: most have a Catholic majority.
        ...under('BayFTG Art. 1 Abs. 1 Nr. 1', [epiphany, corpusChristi, allSaints]),
        ...under('BayFTG Art. 1 Abs. 1 Nr. 2 (Gemeinden mit überwiegend katholischer Bevölkerung)', [assumption]),
      ],
    },
    HB: {
      name: 'Bremen',
      rules: under('Gesetz über die Sonn- und Feiertage (Bremen) § 2', [since(2018, reformationDay)]),
    },
    HE: { name: 'Hessen', rules: under('HFeiertagsG § 1', [corpusChristi]) },
    HH: { name: 'Hamburg', rules: under('Feiertagsgesetz Hamburg § 1', [since(2018, reformationDay)]) },
    MV: { name: 'Mecklenburg-Vorpommern', rules: under('FTG M-V § 2', [since(2023, womensDay), reformationDay]) },
    NI: { name: 'Niedersachsen', rules: under('NFeiertagsG § 2', [since(2018, reformationDay)]) },
    NW: { name: 'Nordrhein-Westfalen', rules: under('Feiertagsgesetz NW § 2', [corpusChristi, allSaints]) },
    RP: { name: 'Rheinland-Pfalz', rules: under('LFtG Rheinland-Pfalz § 2', [corpusChristi, allSaints]) },
    SH: { name: 'Schleswig-Holstein', rules: under('SFTG Schleswig-Holstein § 2', [since(2018, reformationDay)]) },
    SL: { name: 'Saarland', rules: under('SFG Saarland § 2', [corpusChristi, assumption, allSaints]) },
    // Corpus Christi in a few communes of Saxony and Thuringia only: a controller there adds it as its own day.
    SN: { name: 'Sachsen', rules: under('SächsSFG § 1', [reformationDay, repentanceDay]) },
    ST: { name: 'Sachsen-Anhalt', rules: under('FeiertG LSA § 2', [epiphany, reformationDay]) },
    TH: { name: 'Thüringen', rules: under('ThürFtG § 2', [since(2019, childrensDay), reformationDay]) },
  },
};
