// Where our holiday tables differ from date-holidays, and why ours stands.

const alwaysSunday = 'always a Sunday, and not in the statute';
const inLieu = 'чл. 154 ал. 2 since 2017: a weekend holiday makes the next working day a day off';
const localCustom = 'custom of the island, not in L3422-2';

/** `+ our-id` for a day that only we know, `- Their name` for one that only date-holidays knows. */
const differences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  BG: {
    '+ new-year-in-lieu': inLieu,
    '+ liberation-day-in-lieu': inLieu,
    '+ labour-day-in-lieu': inLieu,
    '+ st-george-in-lieu': inLieu,
    '+ culture-day-in-lieu': inLieu,
    '+ unification-day-in-lieu': inLieu,
    '+ independence-day-in-lieu': inLieu,
    '+ christmas-eve-in-lieu': inLieu,
    '+ christmas-in-lieu': inLieu,
    '+ second-christmas-day-in-lieu': inLieu,
    '+ second-christmas-day': 'чл. 154 ал. 1: 24, 25 and 26 December',
    '+ holy-saturday': 'чл. 154 ал. 1 names it; always a Saturday',
  },
  CY: {
    '+ clean-monday': 'orthodox Easter less 48 days is a Monday; theirs goes wrong in some years',
    '- Clean Monday': 'theirs puts it on a Tuesday in 2025 and 2026',
    '+ whit-monday': 'Kataklysmos, on every list of the state’s holidays; theirs has the Sunday only',
    '- Easter Sunday': alwaysSunday,
    '- Pentecost': alwaysSunday,
  },
  'DE-BY': {
    '+ assumption': 'BayFTG Art. 1 Abs. 1 Nr. 2: in most communes, those with a Catholic majority',
  },
  ES: {
    '- Christmas Day (substitute day)': 'each community decides by the year; left out, so that a date errs early',
  },
  'FR-971': { '- Good Friday': localCustom },
  'FR-972': { '- Good Friday': localCustom },
  GR: {
    '+ holy-saturday': 'ν. 1157/1981 names it; always a Saturday',
    '- Easter Sunday': alwaysSunday,
    '- Pentecost': alwaysSunday,
  },
  IE: { '+ remembrance': 'S.I. No. 50/2022: 18 March 2022, once' },
  IS: {
    '+ first-summer-day': 'the first Thursday after 18 April: 25 April, where the 18th is a Thursday itself',
    '- First Day of Summer': 'theirs takes 18 April itself where that is a Thursday',
    '- Christmas Eve': 'free from 13:00 only',
    "- New Year's Eve": 'free from 13:00 only',
  },
  IT: { '- Easter Sunday': alwaysSunday },
  LI: {
    '+ assumption': 'Arbeitsgesetz Art. 18 Abs. 2 names it; theirs calls it an observance',
    '+ all-saints': 'Arbeitsgesetz Art. 18 Abs. 2 names it; theirs calls it an observance',
    '- Good Friday': 'not in Art. 18 Abs. 2: a bank holiday',
    '- Feiertagsbrücke': 'not in Art. 18 Abs. 2: days between that many take off',
  },
  LV: {
    '+ whit-sunday': 'named by the act; always a Sunday',
    '- Bronze medal of the Latvian hockey team at the 2023 World Hockey Championship': 'one day of 2023, long past',
  },
  NL: {
    '+ good-friday': 'Algemene termijnenwet art. 3 lid 2',
    '+ liberation-day': 'Algemene termijnenwet art. 3 lid 1: every year; theirs calls it a school holiday',
    '- Easter Sunday': alwaysSunday,
    '- Pentecost': alwaysSunday,
  },
  RO: {
    '- Epiphany': 'a holiday since 2024 only',
    '- Saint John the Baptist': 'a holiday since 2024 only',
  },
};

/** The listed differences of a place, each with its reason. */
export function differencesOf(code: string): Readonly<Record<string, string>> {
  return differences[code] ?? {};
}
