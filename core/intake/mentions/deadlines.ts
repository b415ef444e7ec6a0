// Finds the days that a writer sets: "within 14 days", "before 1 March". A wish of theirs, never the law's time limit.

import { addDays, addMonths, parseDay, type Day } from '#core/base/day.ts';

import { fold } from '../fold.ts';
import type { Deadline } from './mentions.ts';

const monthNames: readonly (readonly string[])[] = [
  'januari january janvier januar janner enero gennaio janeiro stycznia',
  'februari february fevrier februar feber febrero febbraio fevereiro lutego',
  'maart march mars marz maerz marzo marco marca',
  'april avril abril aprile kwietnia',
  'mei may mai mayo maggio maio maja',
  'juni june juin junio giugno junho czerwca',
  'juli july juillet julio luglio julho lipca',
  'augustus august aout agosto sierpnia',
  'september septembre septiembre settembre setembro wrzesnia',
  'oktober october octobre octubre ottobre outubro pazdziernika',
  'november novembre noviembre novembro listopada',
  'december decembre dezember diciembre dicembre dezembro grudnia',
].map((names) => names.split(' '));
const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'een one un une ein eine einer einem einen uno una um uma jednego',
    'twee two deux zwei dos due dois dwoch',
    'drie three trois drei tres tre trzech',
    'vier four quatre cuatro quattro quatro czterech',
    'vijf five cinq funf fuenf cinco cinque pieciu',
    'zes six sechs seis sei szesciu',
    'zeven seven sept sieben siete sette siedmiu',
    'acht eight huit ocho otto osmiu',
    'negen nine neuf neun nueve nove dziewieciu',
    'tien ten dix zehn diez dieci dez dziesieciu',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
);
const moreNumbers: Readonly<Record<string, number>> = {
  veertien: 14,
  fourteen: 14,
  quatorze: 14,
  vierzehn: 14,
  catorce: 14,
  quattordici: 14,
  catorze: 14,
  czternastu: 14,
  vijftien: 15,
  fifteen: 15,
  quinze: 15,
  funfzehn: 15,
  quince: 15,
  quindici: 15,
  pietnastu: 15,
  dertig: 30,
  thirty: 30,
  trente: 30,
  dreissig: 30,
  treinta: 30,
  trenta: 30,
  trinta: 30,
  trzydziestu: 30,
};

const within =
  'binnen|uiterlijk binnen|within|in the next|sous|dans un delai de|dans les|dans le delai de|innerhalb von|innerhalb|binnen|in|en un plazo de|en el plazo de|dentro de|en|entro|nel termine di|nel giro di|no prazo de|dentro de|em|w ciagu|w terminie';
const unit =
  '(working days?|werkdagen|dagen|days?|jours(?: ouvr(?:es|ables))?|(?:werk|arbeits)?tagen?|dias(?: habiles| uteis)?|giorni(?: lavorativi)?|dni(?: roboczych)?|weken|weeks?|semaines?|wochen?|semanas?|settimane?|tygodni|maand(?:en)?|months?|mois|monat(?:en|s)?|mes(?:es)?|mesi|mese|miesiac[ae]?)';
const spanPattern = new RegExp(
  `\\b(?:${within}) (?:de |d'|die |de wettelijke |the |(?:une?|ein(?:er|es)?|un|una|um|uma) (?=\\d))?(\\d{1,3}|[a-z]{2,12}) (?:kalender|calendar |opeenvolgende )?${unit}\\b`,
  'g',
);
const before =
  "voor|uiterlijk(?: op)?|ten laatste(?: op)?|tegen|by|before|no later than|not later than|avant le|au plus tard le|d'ici le|d'ici au|pour le|bis zum|bis spatestens|bis|spatestens(?: am| bis)?|vor dem|antes del|a mas tardar el|hasta el|entro il|entro e non oltre il|prima del|ate(?: ao dia| dia)?|antes de|do dnia|do|przed|najpozniej(?: do)?";
const dayPattern = new RegExp(
  `\\b(?:${before}) (?:the |le |den |dem |el |il |dia |uiterlijk )?(?:(\\d{1,2})(?:st|nd|rd|th|er|e|\\.|º|°)?(?: of| de)? ([a-z]{3,12})(?:,? (?:de )?(\\d{4}))?|(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))`,
  'g',
);
/** Only an asking mail sets days; what the law gives is no wish of the writer's. */
const ofTheLaw =
  /wettelijk|statutory|legal(?:e|)? (?:delai|termijn|period|term)|delai legal|gesetzliche|plazo legal|termine di legge|prazo legal|ustawow/;
const most = 4;

/** @param written the day on which the mail was written, by its own claim. */
export function deadlinesIn(sentences: readonly string[], written: Day | undefined): readonly Deadline[] {
  const found: Deadline[] = [];
  for (const sentence of sentences) {
    // Folding may change lengths: then the quote is the folded text, which says the same.
    const folded = fold(sentence);
    if (ofTheLaw.test(folded)) continue;
    const quoteAt = (at: number, length: number): string =>
      (folded.length === sentence.length ? sentence : folded).slice(at, at + length).trim();
    for (const match of folded.matchAll(spanPattern)) {
      const count = countOf(match[1] ?? '');
      if (count === undefined) continue;
      const day = written && spanEnd(written, count, match[2] ?? '');
      found.push({ quote: quoteAt(match.index, match[0].length), ...(day && { day }) });
    }
    for (const match of folded.matchAll(dayPattern)) {
      const day = dayOfMatch(match, written);
      if (day === 'none') continue;
      found.push({ quote: quoteAt(match.index, match[0].length), ...(day && { day }) });
    }
  }
  return found.slice(0, most);
}

function countOf(text: string): number | undefined {
  const count = /^\d+$/.test(text) ? Number(text) : (numbers[text] ?? moreNumbers[text]);
  return count !== undefined && count > 0 && count <= 365 ? count : undefined;
}

/** undefined where working days are meant: whose, the writer does not say. */
function spanEnd(from: Day, count: number, span: string): Day | undefined {
  if (/werkdag|working|ouvr|werktag|arbeitstag|habil|util|uteis|lavorativ|robocz/.test(span)) return undefined;
  if (/^(?:week|weken|sem|woch|sett|tyg)/.test(span)) return addDays(from, 7 * count);
  if (/^(?:maand|month|mois|monat|mes|mies)/.test(span)) return addMonths(from, count);
  return addDays(from, count);
}

/** `none` where the words name no month. Without a year the next such day after the mail is meant. */
function dayOfMatch(match: RegExpMatchArray, written: Day | undefined): Day | undefined | 'none' {
  const [, day, monthName, year, day2, month2, year2, year3, month3, day3] = match;
  if (day3 !== undefined) return parseDay(`${year3}-${month3}-${day3}`);
  if (day2 !== undefined) return parseDay(textOf(Number(year2), Number(month2), Number(day2)));
  const month = months.get(monthName ?? '');
  if (month === undefined) return 'none';
  if (year !== undefined) return parseDay(textOf(Number(year), month, Number(day)));
  if (written === undefined) return undefined;
  const thisYear = parseDay(textOf(Number(written.slice(0, 4)), month, Number(day)));
  if (thisYear !== undefined && thisYear >= written) return thisYear;
  return parseDay(textOf(Number(written.slice(0, 4)) + 1, month, Number(day)));
}

function textOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
