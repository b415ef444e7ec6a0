// What a report is made of: sentences, charts and tables, and how its figures are written.

import { formatTag, type Locale } from '#core/words/locale.ts';
import type { Say } from '#core/words/say.ts';
import type { SayRegister } from '#core/words/say-register.ts';

export interface ReportBar {
  readonly label: string;
  readonly value: number;
  /** Told apart without colours. */
  readonly fill: 'solid' | 'hatched' | 'crossed' | 'dotted' | 'blank';
}

export interface ReportChart {
  /** `columns` stand, for a course in time; `bars` lie, for names that need room. */
  readonly shape: 'columns' | 'bars';
  /** All its values in words. */
  readonly alt: string;
  readonly bars: readonly ReportBar[];
}

export interface ReportTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it; the others are figures. */
  readonly rows: readonly (readonly string[])[];
  /** The last row sums the others up. */
  readonly hasTotal?: true;
}

export interface ReportSection {
  readonly id: 'months' | 'rights' | 'time' | 'extensions' | 'refusals' | 'identity' | 'ways' | 'outcomes' | 'open';
  readonly title: string;
  readonly sentences: readonly string[];
  readonly charts: readonly ReportChart[];
  readonly tables: readonly ReportTable[];
}

/** How a report speaks. */
export interface ReportVoice {
  readonly locale: Locale;
  readonly say: Say;
  readonly tell: SayRegister;
}

export function bar(label: string, value: number): ReportBar {
  return { label, value, fill: 'solid' };
}

export function chart(
  shape: ReportChart['shape'],
  title: string,
  bars: readonly ReportBar[],
  voice: ReportVoice,
): ReportChart {
  const values = bars.map(({ label, value }) => `${label}: ${figure(value, voice)}`).join('; ');
  return { shape, alt: voice.tell('report.chart', { title, values }), bars };
}

export function figure(value: number, { locale }: ReportVoice): string {
  return new Intl.NumberFormat(formatTag[locale]).format(value);
}

export function share(value: number, of: number, { locale }: ReportVoice): string {
  const percent = new Intl.NumberFormat(formatTag[locale], { style: 'percent', maximumFractionDigits: 0 });
  return of === 0 ? '–' : percent.format(value / of);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
