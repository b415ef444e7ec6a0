// Croatia: the holidays and days off of the act of 2019.

import * as common from '../common-feasts.ts';
import { feast, fixed, since, under, until } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const croatia: HolidayTable = {
  version: '2026-11',
  national: under('Zakon o blagdanima, spomendanima i neradnim danima čl. 1', [
    common.newYear,
    common.epiphany,
    common.easterSunday,
    common.easterMonday,
    common.labourDay,
    since(
      2020,
      feast('statehood-day', fixed(5, 30), 'Statehood Day', 'Fête nationale', 'Dag van de Staat', 'Dan državnosti'),
    ),
    common.corpusChristi,
    feast(
      'antifascist-day',
      fixed(6, 22),
      'Anti-Fascist Struggle Day',
      'Journée de la lutte antifasciste',
      'Dag van de antifascistische strijd',
      'Dan antifašističke borbe',
    ),
    until(
      2019,
      feast('statehood-day', fixed(6, 25), 'Statehood Day', 'Fête nationale', 'Dag van de Staat', 'Dan državnosti'),
    ),
    feast(
      'victory-day',
      fixed(8, 5),
      'Victory and Thanksgiving Day',
      'Jour de la Victoire',
      'Dag van de Overwinning',
      'Dan pobjede i domovinske zahvalnosti',
    ),
    common.assumption,
    until(
      2019,
      feast(
        'independence-day',
        fixed(10, 8),
        'Independence Day',
        'Jour de l’Indépendance',
        'Onafhankelijkheidsdag',
        'Dan neovisnosti',
      ),
    ),
    common.allSaints,
    since(
      2020,
      feast('remembrance-day', fixed(11, 18), 'Remembrance Day', 'Jour du Souvenir', 'Herdenkingsdag', 'Dan sjećanja'),
    ),
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
