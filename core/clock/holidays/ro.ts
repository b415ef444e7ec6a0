// Romania: the legal holidays of the labour code.

import * as common from '../common-feasts.ts';
import { feast, fixed, since, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const romania: HolidayTable = {
  version: '2026-11',
  national: under('Codul muncii (Legea 53/2003) art. 139', [
    common.newYear,
    common.secondOfJanuary,
    since(2024, common.epiphany),
    since(
      2024,
      feast(
        'st-john-baptist',
        fixed(1, 7),
        'St John the Baptist',
        'Saint Jean-Baptiste',
        'Johannes de Doper',
        'Sfântul Ioan Botezătorul',
      ),
    ),
    feast(
      'unification-day',
      fixed(1, 24),
      'Union of the Principalities',
      'Union des principautés',
      'Vereniging van de vorstendommen',
      'Ziua Unirii Principatelor Române',
    ),
    common.orthodoxGoodFriday,
    common.orthodoxEasterSunday,
    common.orthodoxEasterMonday,
    common.labourDay,
    feast('childrens-day', fixed(6, 1), 'Children’s Day', 'Journée de l’enfance', 'Kinderdag', 'Ziua Copilului'),
    common.orthodoxWhitSunday,
    common.orthodoxWhitMonday,
    common.assumption,
    feast('st-andrew', fixed(11, 30), 'St Andrew’s Day', 'Saint-André', 'Sint-Andreas', 'Sfântul Andrei'),
    feast(
      'national-day',
      fixed(12, 1),
      'National Day',
      'Fête nationale',
      'Nationale feestdag',
      'Ziua Națională a României',
    ),
    common.christmas,
    common.secondChristmasDay,
  ]),
  regions: {},
};
