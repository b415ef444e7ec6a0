// Czechia: the state holidays and the other holidays of one act.

import * as common from '../common-feasts.ts';
import { feast, fixed, since, under } from '../feast.ts';
import type { HolidayTable } from '../holiday.ts';

export const czechia: HolidayTable = {
  version: '2026-11',
  national: [
    ...under('Zákon č. 245/2000 Sb. § 1', [
      common.newYear,
      common.victoryDay,
      feast(
        'cyril-methodius',
        fixed(7, 5),
        'Saints Cyril and Methodius',
        'Saints Cyrille et Méthode',
        'Heiligen Cyrillus en Methodius',
        'Den slovanských věrozvěstů Cyrila a Metoděje',
      ),
      feast('jan-hus', fixed(7, 6), 'Jan Hus Day', 'Jour de Jan Hus', 'Jan Husdag', 'Den upálení mistra Jana Husa'),
      feast(
        'statehood-day',
        fixed(9, 28),
        'Czech Statehood Day',
        'Jour de l’État tchèque',
        'Dag van de Tsjechische staat',
        'Den české státnosti',
      ),
      feast(
        'independence-day',
        fixed(10, 28),
        'Independent Czechoslovak State Day',
        'Jour de l’État tchécoslovaque',
        'Dag van de Tsjechoslowaakse staat',
        'Den vzniku samostatného československého státu',
      ),
      feast(
        'freedom-day',
        fixed(11, 17),
        'Struggle for Freedom and Democracy Day',
        'Jour de la lutte pour la liberté',
        'Dag van de strijd voor vrijheid',
        'Den boje za svobodu a demokracii',
      ),
    ]),
    ...under('Zákon č. 245/2000 Sb. § 2', [
      since(2016, common.goodFriday),
      common.easterMonday,
      common.labourDay,
      common.christmasEve,
      common.christmas,
      common.secondChristmasDay,
    ]),
  ],
  regions: {},
};
