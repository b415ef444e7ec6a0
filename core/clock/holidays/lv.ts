// Latvia: the holidays of one act. The last day of the song festival, which has no fixed date, is added by the controller.

import * as common from '../common-feasts.ts';
import { feast, fixed, orNextWorkingDay, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const latvia: HolidayTable = {
  version: '2026-11',
  national: under('Likums “Par svētku, atceres un svinamām dienām” 1. pants', [
    common.newYear,
    common.goodFriday,
    common.easterSunday,
    common.easterMonday,
    common.labourDay,
    orNextWorkingDay(
      'Likums “Par svētku, atceres un svinamām dienām” 1. pants',
      feast(
        'restoration-day',
        fixed(5, 4),
        'Restoration of Independence Day',
        'Restauration de l’indépendance',
        'Herstel van de onafhankelijkheid',
        'Neatkarības atjaunošanas diena',
      ),
    ),
    common.whitSunday,
    feast('midsummer-eve', fixed(6, 23), 'Midsummer Eve', 'Veille de la Saint-Jean', 'Midzomeravond', 'Līgo diena'),
    common.stJohn,
    orNextWorkingDay(
      'Likums “Par svētku, atceres un svinamām dienām” 1. pants',
      feast(
        'proclamation-day',
        fixed(11, 18),
        'Proclamation of the Republic',
        'Proclamation de la République',
        'Uitroeping van de Republiek',
        'Republikas proklamēšanas diena',
      ),
    ),
    common.christmasEve,
    common.christmas,
    common.secondChristmasDay,
    common.newYearsEve,
  ]),
  regions: {},
};
