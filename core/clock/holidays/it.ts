// Italy: the feast days of the act of 1949 as it stands. Patron saints’ days are local and not included.

import * as common from '../common-feasts.ts';
import { feast, fixed, since, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const italy: HolidayTable = {
  version: '2026-11',
  national: under('Legge 260/1949 art. 1-2', [
    common.newYear,
    common.epiphany,
    common.easterMonday,
    feast(
      'liberation-day',
      fixed(4, 25),
      'Liberation Day',
      'Jour de la Libération',
      'Bevrijdingsdag',
      'Festa della Liberazione',
    ),
    common.labourDay,
    feast(
      'republic-day',
      fixed(6, 2),
      'Republic Day',
      'Fête de la République',
      'Dag van de Republiek',
      'Festa della Repubblica',
    ),
    common.assumption,
    since(
      2026,
      feast(
        'st-francis',
        fixed(10, 4),
        'St Francis of Assisi',
        'Saint François d’Assise',
        'Sint-Franciscus van Assisi',
        'San Francesco d’Assisi',
      ),
    ),
    common.allSaints,
    common.immaculateConception,
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
