// Portugal: the mandatory holidays of the labour code. Municipal holidays and Carnival are not included.

import * as common from '../common-feasts.ts';
import { feast, fixed, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const portugal: HolidayTable = {
  version: '2026-11',
  national: under('Código do Trabalho art. 234.º', [
    common.newYear,
    common.goodFriday,
    common.easterSunday,
    feast('freedom-day', fixed(4, 25), 'Freedom Day', 'Jour de la Liberté', 'Dag van de Vrijheid', 'Dia da Liberdade'),
    common.labourDay,
    common.corpusChristi,
    feast('portugal-day', fixed(6, 10), 'Portugal Day', 'Jour du Portugal', 'Dag van Portugal', 'Dia de Portugal'),
    common.assumption,
    feast(
      'republic-day',
      fixed(10, 5),
      'Republic Day',
      'Fête de la République',
      'Dag van de Republiek',
      'Implantação da República',
    ),
    common.allSaints,
    feast(
      'restoration-day',
      fixed(12, 1),
      'Restoration of Independence Day',
      'Restauration de l’indépendance',
      'Herstel van de onafhankelijkheid',
      'Restauração da Independência',
    ),
    common.immaculateConception,
    common.christmas,
  ]),
  regions: {},
};
