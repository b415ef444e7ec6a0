// The feasts that several states share, with the names that a reader of English, French or Dutch expects.

import { easter, feast, fixed, orthodoxEaster, weekdayFrom } from './feast.ts';

export const newYear = feast('new-year', fixed(1, 1), 'New Year’s Day', 'Jour de l’an', 'Nieuwjaarsdag');
export const secondOfJanuary = feast('second-of-january', fixed(1, 2), '2 January', '2 janvier', '2 januari');
export const epiphany = feast('epiphany', fixed(1, 6), 'Epiphany', 'Épiphanie', 'Driekoningen');
export const stJoseph = feast('st-joseph', fixed(3, 19), 'St Joseph’s Day', 'Saint-Joseph', 'Sint-Jozef');
export const maundyThursday = feast('maundy-thursday', easter(-3), 'Maundy Thursday', 'Jeudi saint', 'Witte Donderdag');
export const goodFriday = feast('good-friday', easter(-2), 'Good Friday', 'Vendredi saint', 'Goede Vrijdag');
export const easterSunday = feast('easter-sunday', easter(0), 'Easter Sunday', 'Pâques', 'Eerste paasdag');
export const easterMonday = feast('easter-monday', easter(1), 'Easter Monday', 'Lundi de Pâques', 'Tweede paasdag');
export const labourDay = feast('labour-day', fixed(5, 1), 'Labour Day', 'Fête du Travail', 'Dag van de Arbeid');
export const victoryDay = feast('victory-day', fixed(5, 8), 'Victory Day', 'Victoire 1945', 'Overwinningsdag 1945');
export const europeDay = feast('europe-day', fixed(5, 9), 'Europe Day', 'Journée de l’Europe', 'Dag van Europa');
export const ascension = feast('ascension', easter(39), 'Ascension Day', 'Ascension', 'Hemelvaartsdag');
export const whitSunday = feast('whit-sunday', easter(49), 'Whit Sunday', 'Pentecôte', 'Eerste pinksterdag');
export const whitMonday = feast('whit-monday', easter(50), 'Whit Monday', 'Lundi de Pentecôte', 'Tweede pinksterdag');
export const corpusChristi = feast('corpus-christi', easter(60), 'Corpus Christi', 'Fête-Dieu', 'Sacramentsdag');
export const stJohn = feast('st-john', fixed(6, 24), 'St John’s Day', 'Saint-Jean', 'Sint-Jan');
export const midsummerDay = feast('midsummer-day', weekdayFrom(6, 6, 20), 'Midsummer Day', 'Saint-Jean', 'Midzomerdag');
export const assumption = feast('assumption', fixed(8, 15), 'Assumption Day', 'Assomption', 'Maria-Tenhemelopneming');
export const reformationDay = feast(
  'reformation-day',
  fixed(10, 31),
  'Reformation Day',
  'Fête de la Réformation',
  'Hervormingsdag',
);
export const allSaints = feast('all-saints', fixed(11, 1), 'All Saints’ Day', 'Toussaint', 'Allerheiligen');
/** Finland and Sweden: the Saturday from 31 October on. */
export const allSaintsSaturday = { ...allSaints, date: weekdayFrom(6, 10, 31) };
export const armistice = feast('armistice', fixed(11, 11), 'Armistice Day', 'Armistice 1918', 'Wapenstilstand 1918');
export const immaculateConception = feast(
  'immaculate-conception',
  fixed(12, 8),
  'Immaculate Conception',
  'Immaculée Conception',
  'Onbevlekte Ontvangenis',
);
export const christmasEve = feast('christmas-eve', fixed(12, 24), 'Christmas Eve', 'Veille de Noël', 'Kerstavond');
export const christmas = feast('christmas', fixed(12, 25), 'Christmas Day', 'Noël', 'Eerste kerstdag');
export const secondChristmasDay = feast(
  'second-christmas-day',
  fixed(12, 26),
  'Second Day of Christmas',
  'Lendemain de Noël',
  'Tweede kerstdag',
);
export const newYearsEve = feast('new-years-eve', fixed(12, 31), 'New Year’s Eve', 'Saint-Sylvestre', 'Oudejaarsdag');

export const orthodoxGoodFriday = { ...goodFriday, date: orthodoxEaster(-2) };
export const orthodoxHolySaturday = feast(
  'holy-saturday',
  orthodoxEaster(-1),
  'Holy Saturday',
  'Samedi saint',
  'Stille Zaterdag',
);
export const orthodoxEasterSunday = { ...easterSunday, date: orthodoxEaster(0) };
export const orthodoxEasterMonday = { ...easterMonday, date: orthodoxEaster(1) };
export const orthodoxWhitSunday = { ...whitSunday, date: orthodoxEaster(49) };
export const orthodoxWhitMonday = { ...whitMonday, date: orthodoxEaster(50) };
