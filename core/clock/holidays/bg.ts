// Bulgaria: the official holidays of the labour code, with the working days that replace weekend ones.

import * as common from '../common-feasts.ts';
import { feast, fixed, orNextWorkingDay, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const bulgaria: HolidayTable = {
  version: '2026-11',
  national: under('Кодекс на труда чл. 154', [
    ...[
      common.newYear,
      feast(
        'liberation-day',
        fixed(3, 3),
        'Liberation Day',
        'Jour de la Libération',
        'Bevrijdingsdag',
        'Ден на Освобождението',
      ),
      common.labourDay,
      feast('st-george', fixed(5, 6), 'St George’s Day', 'Saint-Georges', 'Sint-Joris', 'Гергьовден'),
      feast(
        'culture-day',
        fixed(5, 24),
        'Education and Culture Day',
        'Journée de la culture bulgare',
        'Dag van de Bulgaarse cultuur',
        'Ден на българската просвета и култура',
      ),
      feast(
        'unification-day',
        fixed(9, 6),
        'Unification Day',
        'Jour de l’Unification',
        'Dag van de Eenwording',
        'Ден на Съединението',
      ),
      feast(
        'independence-day',
        fixed(9, 22),
        'Independence Day',
        'Jour de l’Indépendance',
        'Onafhankelijkheidsdag',
        'Ден на Независимостта',
      ),
      common.christmasEve,
      common.christmas,
      common.secondChristmasDay,
    ].map((each) => orNextWorkingDay('Кодекс на труда чл. 154 ал. 2', each)),
    common.orthodoxGoodFriday,
    common.orthodoxHolySaturday,
    common.orthodoxEasterSunday,
    common.orthodoxEasterMonday,
  ]),
  regions: {},
};
