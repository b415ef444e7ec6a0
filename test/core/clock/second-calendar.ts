// Days off for the second clock, on Julian day numbers: its own arithmetic, its own two Easters, its own lists. Imports
// nothing, so that no fault of the desk's can be one of its own.

/** The number of a day in one unbroken count; Monday is 0 modulo 7. */
export type DayNumber = number;

/** Gregorian year, month (1 to 12) and day to the day number (Fliegel and Van Flandern). */
export function numberOf(year: number, month: number, day: number): DayNumber {
  const a = Math.trunc((month - 14) / 12);
  return (
    Math.trunc((1461 * (year + 4800 + a)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * a)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + a) / 100)) / 4) +
    day -
    32075
  );
}

/** The Gregorian date of a day number (Fliegel and Van Flandern). */
export function dateOf(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  let l = number + 68569;
  const n = Math.trunc((4 * l) / 146097);
  l -= Math.trunc((146097 * n + 3) / 4);
  const i = Math.trunc((4000 * (l + 1)) / 1461001);
  l = l - Math.trunc((1461 * i) / 4) + 31;
  const j = Math.trunc((80 * l) / 2447);
  const day = l - Math.trunc((2447 * j) / 80);
  l = Math.trunc(j / 11);
  return { year: 100 * (n - 49) + i + l, month: j + 2 - 12 * l, day };
}

/** The working days of a place that has a list below. */
export function secondCalendar(place: string): (number: DayNumber) => boolean {
  const [state = '', region] = place.split('-');
  const [national, regional] = [lists[state], region === undefined ? '' : regions[place]];
  if (national === undefined || regional === undefined) throw new Error(`no list for ${place}`);
  const list = `${national} ${regional}`.trim().split(' ');
  const years = new Map<number, ReadonlySet<DayNumber>>();
  return (number) => {
    if (number % 7 > 4) return false;
    const { year } = dateOf(number);
    const known = years.get(year) ?? daysOffIn(year, list);
    years.set(year, known);
    return !known.has(number);
  };
}

/** The days off of one year; a day in lieu of a weekend one goes past those of the year that are days off already. */
function daysOffIn(year: number, list: readonly string[]): ReadonlySet<DayNumber> {
  const days = new Set<DayNumber>();
  const toReplace: DayNumber[] = [];
  for (const entry of list) {
    const [, rule = '', mark, from = '0', to = '9999'] = /^([^@*]+)(\*?)(?:@(\d*)-(\d*))?$/.exec(entry) ?? [];
    if (rule === '') throw new Error(`"${entry}" is no entry of a list`);
    if (year < Number(from || '0') || year > Number(to || '9999')) continue;
    const number = dayFor(rule, year);
    days.add(number);
    if (mark === '*' && number % 7 > 4) toReplace.push(number);
  }
  for (const number of toReplace) {
    let next = number;
    while (next % 7 > 4 || days.has(next)) next += 1;
    days.add(next);
  }
  return days;
}

function dayFor(rule: string, year: number): DayNumber {
  const [, church, offset] = /^([EO])([+-]\d+)?$/.exec(rule) ?? [];
  if (church !== undefined) return (church === 'E' ? westernEaster(year) : easternEaster(year)) + Number(offset ?? 0);
  const [, month, day, direction, weekday] = /^(\d+)\/(\d+)(?:([<>])(\d))?$/.exec(rule) ?? [];
  if (month === undefined) return oddRules[rule]?.(year) ?? fail(rule);
  const date = numberOf(year, Number(month), Number(day));
  const wanted = Number(weekday) - 1;
  if (direction === '>') return date + ((wanted - (date % 7) + 7) % 7);
  if (direction === '<') return date - (((date % 7) - wanted + 7) % 7);
  return date;
}

function fail(rule: string): never {
  throw new Error(`"${rule}" is no rule`);
}

/** Clavius' tables as Knuth puts them: golden number, century, two corrections, epact, full moon, the Sunday after. */
function westernEaster(year: number): DayNumber {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapYears = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (((11 * golden + 20 + moonCorrection - droppedLeapYears) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  const fullMoon = 44 - epact + (44 - epact < 21 ? 30 : 0);
  return sundayAfter(numberOf(year, 3, 1) + fullMoon - 1);
}

/** The nineteen-year cycle on the Julian calendar, which lags the Gregorian by 13 days from 1900 to 2099. */
function easternEaster(year: number): DayNumber {
  return sundayAfter(numberOf(year, 3, 21) + 13 + ((19 * (year % 19) + 15) % 30));
}

function sundayAfter(number: DayNumber): DayNumber {
  return number + 7 - ((number + 1) % 7);
}

const oddRules: Readonly<Record<string, (year: number) => DayNumber>> = {
  // 27 April, or the 26th where the 27th is a Sunday.
  king: (year) => numberOf(year, 4, 27) - (numberOf(year, 4, 27) % 7 === 6 ? 1 : 0),
  // The first Monday of February, but 1 February itself where that is a Friday.
  brigid: (year) => {
    const first = numberOf(year, 2, 1);
    return first % 7 === 4 ? first : first + ((7 - (first % 7)) % 7);
  },
};

/**
 * From 2024 on. `5/1` is 1 May; `E-2` and `O-2` are two days before western and eastern Easter; `6/20>6` is the first
 * Saturday from 20 June on, `10/31<1` the last Monday until 31 October; `*` gives the next working day for a weekend;
 * `@2026-` holds from 2026 on, `@-2025` until 2025.
 */
const lists: Readonly<Record<string, string>> = {
  AT: '1/1 1/6 E+1 5/1 E+39 E+50 E+60 8/15 10/26 11/1 12/8 12/25 12/26',
  BE: '1/1 E+1 5/1 E+39 E+50 7/21 8/15 11/1 11/11 12/25',
  BG: '1/1* 3/3* O-2 O-1 O O+1 5/1* 5/6* 5/24* 9/6* 9/22* 12/24* 12/25* 12/26*',
  CZ: '1/1 E-2 E+1 5/1 5/8 7/5 7/6 9/28 10/28 11/17 12/24 12/25 12/26',
  DE: '1/1 E-2 E+1 5/1 E+39 E+50 10/3 12/25 12/26',
  DK: '1/1 E-3 E-2 E E+1 E+39 E+49 E+50 12/25 12/26',
  EE: '1/1 2/24 E-2 E 5/1 E+49 6/23 6/24 8/20 12/24 12/25 12/26',
  ES: '1/1 1/6 E-2 5/1 8/15 10/12 11/1 12/6 12/8 12/25',
  FI: '1/1 1/6 E-2 E E+1 5/1 E+39 E+49 6/20>6 10/31>6 12/6 12/25 12/26',
  FR: '1/1 E+1 5/1 5/8 E+39 E+50 7/14 8/15 11/1 11/11 12/25',
  CY: '1/1 1/6 O-48 3/25 4/1 O-2 O+1 5/1 O+50 8/15 10/1 10/28 12/25 12/26',
  GR: '1/1 1/6 O-48 3/25 5/1 O-2 O-1 O+1 O+50 8/15 10/28 12/25 12/26',
  HR: '1/1 1/6 E E+1 5/1 5/30 E+60 6/22 8/5 8/15 11/1 11/18 12/25 12/26',
  HU: '1/1 3/15 E-2 E E+1 5/1 E+49 E+50 8/20 10/23 11/1 12/25 12/26',
  IE: '1/1 brigid 3/17 E+1 5/1>1 6/1>1 8/1>1 10/31<1 12/25 12/26',
  IS: '1/1 E-3 E-2 E E+1 4/19>4 5/1 E+39 E+49 E+50 6/17 8/1>1 12/25 12/26',
  IT: '1/1 1/6 E+1 4/25 5/1 6/2 8/15 10/4@2026- 11/1 12/8 12/25 12/26',
  LI: '1/1 1/6 E+1 5/1 E+39 E+50 E+60 8/15 9/8 11/1 12/8 12/25 12/26',
  LT: '1/1 2/16 3/11 E E+1 5/1 6/24 7/6 8/15 11/1 11/2 12/24 12/25 12/26',
  LU: '1/1 E+1 5/1 5/9 E+39 E+50 6/23 8/15 11/1 12/25 12/26',
  LV: '1/1 E-2 E E+1 5/1 5/4* E+49 6/23 6/24 11/18* 12/24 12/25 12/26 12/31',
  MT: '1/1 2/10 3/19 3/31 E-2 5/1 6/7 6/29 8/15 9/8 9/21 12/8 12/13 12/25',
  NL: '1/1 E-2 E+1 king 5/5 E+39 E+50 12/25 12/26',
  NO: '1/1 E-3 E-2 E E+1 5/1 5/17 E+39 E+49 E+50 12/25 12/26',
  PL: '1/1 1/6 E E+1 5/1 5/3 E+49 E+60 8/15 11/1 11/11 12/24@2025- 12/25 12/26',
  PT: '1/1 E-2 E 4/25 5/1 E+60 6/10 8/15 10/5 11/1 12/1 12/8 12/25',
  RO: '1/1 1/2 1/6 1/7 1/24 O-2 O O+1 5/1 6/1 O+49 O+50 8/15 11/30 12/1 12/25 12/26',
  SE: '1/1 1/6 E-2 E E+1 5/1 E+39 E+49 6/6 6/20>6 10/31>6 12/25 12/26',
  SI: '1/1 1/2 2/8 E E+1 4/27 5/1 5/2 E+49 6/25 8/15 10/31 11/1 12/25 12/26',
  // Three days of rest given up: 1 September and 17 November for good, 8 May and 15 September at least in 2026.
  SK: '1/1 1/6 E-2 E+1 5/1 5/8@-2025 7/5 8/29 9/15@-2025 11/1 11/17@-2024 12/24 12/25 12/26',
};

const alsaceMoselle = 'E-2 12/26';
const reformation = '10/31';

const regions: Readonly<Record<string, string>> = {
  'DE-BB': `E E+49 ${reformation}`,
  'DE-BE': '3/8 5/8@2025-2025 6/17@2028-2028',
  'DE-BW': '1/6 E+60 11/1',
  'DE-BY': '1/6 E+60 8/15 11/1',
  'DE-HB': reformation,
  'DE-HE': 'E+60',
  'DE-HH': reformation,
  'DE-MV': `3/8 ${reformation}`,
  'DE-NI': reformation,
  'DE-NW': 'E+60 11/1',
  'DE-RP': 'E+60 11/1',
  'DE-SH': reformation,
  'DE-SL': 'E+60 8/15 11/1',
  'DE-SN': `${reformation} 11/22<3`,
  'DE-ST': `1/6 ${reformation}`,
  'DE-TH': `9/20 ${reformation}`,
  'FR-57': alsaceMoselle,
  'FR-67': alsaceMoselle,
  'FR-68': alsaceMoselle,
  'FR-971': '5/27',
  'FR-972': '5/22',
  'FR-973': '6/10',
  'FR-974': '12/20',
  'FR-976': '4/27',
};
