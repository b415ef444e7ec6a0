// Lithuania: the holidays of the labour code.

import * as common from '../common-feasts.ts';
import { feast, fixed, since, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const lithuania: HolidayTable = {
  version: '2026-11',
  national: under('Darbo kodeksas 123 str.', [
    common.newYear,
    feast(
      'state-restoration',
      fixed(2, 16),
      'Restoration of the State',
      'Restauration de l’État',
      'Herstel van de staat',
      'Valstybės atkūrimo diena',
    ),
    feast(
      'restoration-day',
      fixed(3, 11),
      'Restoration of Independence Day',
      'Restauration de l’indépendance',
      'Herstel van de onafhankelijkheid',
      'Nepriklausomybės atkūrimo diena',
    ),
    common.easterSunday,
    common.easterMonday,
    common.labourDay,
    common.stJohn,
    feast('statehood-day', fixed(7, 6), 'Statehood Day', 'Fête de l’État', 'Dag van de Staat', 'Valstybės diena'),
    common.assumption,
    common.allSaints,
    since(2020, feast('all-souls', fixed(11, 2), 'All Souls’ Day', 'Jour des Morts', 'Allerzielen', 'Vėlinės')),
    common.christmasEve,
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
