// Slovenia: the state holidays that are days off, and the other days off, of one act.

import * as common from '../common-feasts.ts';
import { feast, fixed, since, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const slovenia: HolidayTable = {
  version: '2026-11',
  national: [
    ...under('Zakon o praznikih in dela prostih dnevih člen 1', [
      common.newYear,
      since(2017, common.secondOfJanuary),
      feast('culture-day', fixed(2, 8), 'Prešeren Day', 'Jour de Prešeren', 'Prešerendag', 'Prešernov dan'),
      feast(
        'uprising-day',
        fixed(4, 27),
        'Day of Uprising Against Occupation',
        'Jour de la résistance',
        'Dag van het verzet',
        'Dan upora proti okupatorju',
      ),
      common.labourDay,
      feast(
        'second-labour-day',
        fixed(5, 2),
        'Second Labour Day',
        'Lendemain de la fête du Travail',
        'Tweede Dag van de Arbeid',
        'Praznik dela',
      ),
      feast('statehood-day', fixed(6, 25), 'Statehood Day', 'Fête de l’État', 'Dag van de Staat', 'Dan državnosti'),
      feast(
        'remembrance-day',
        fixed(11, 1),
        'Remembrance Day',
        'Jour du Souvenir',
        'Dag van de doden',
        'Dan spomina na mrtve',
      ),
      feast(
        'independence-day',
        fixed(12, 26),
        'Independence and Unity Day',
        'Jour de l’Indépendance et de l’Unité',
        'Dag van de Onafhankelijkheid en Eenheid',
        'Dan samostojnosti in enotnosti',
      ),
    ]),
    ...under('Zakon o praznikih in dela prostih dnevih člen 2', [
      common.easterSunday,
      common.easterMonday,
      common.whitSunday,
      common.assumption,
      common.reformationDay,
      common.christmas,
    ]),
  ],
  regions: {},
};
