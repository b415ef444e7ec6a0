// A register on its way to a file: its columns, its rows, and the words that explain them.

import type { Instant } from '#core/base/day.ts';
import type { Desk } from '#core/desk/ports.ts';
import type { RegisterColumn, RegisterRow, RegisterScope } from '#core/desk/register-views.ts';
import { columnsOf, registerRows } from '#core/export/register-rows.ts';
import type { RegisterVoice } from '#core/export/register-voice.ts';
import { formatDay, formatInstant } from '#core/words/format-day.ts';

export interface RegisterSheet {
  readonly columns: readonly RegisterColumn[];
  readonly heads: readonly string[];
  readonly rows: readonly RegisterRow[];
  readonly madeAt: Instant;
  /** What the register holds: names and values. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Each column with its meaning. */
  readonly meanings: readonly (readonly [column: string, meaning: string])[];
  readonly notes: readonly string[];
  readonly title: string;
  readonly names: {
    readonly rows: string;
    readonly columns: string;
    readonly column: string;
    readonly meaning: string;
  };
}

export function registerSheet(desk: Desk, scope: RegisterScope, voice: RegisterVoice): RegisterSheet {
  const { tell, locale } = voice;
  const columns = columnsOf(scope);
  const rows = registerRows(desk, scope, voice);
  const madeAt = desk.now();
  const home = desk.controllers.home();
  const controller = scope.controller === undefined ? undefined : desk.controllers.byId(scope.controller);
  return {
    columns,
    heads: columns.map((column) => tell(`column.${column}`)),
    rows,
    madeAt,
    title: tell('sheet.title'),
    facts: [
      [tell('sheet.madeAt'), `${formatInstant(madeAt, home.zone, locale)} (${home.zone})`],
      [tell('sheet.controller'), controller?.name ?? tell('sheet.allControllers')],
      [tell('sheet.period'), periodOf(scope, voice)],
      [tell('sheet.phase'), tell(`sheet.${scope.phase}`)],
      [tell('sheet.number'), String(rows.length)],
      [tell('sheet.names'), tell(scope.withNames ? 'sheet.withNames' : 'sheet.withoutNames')],
    ],
    meanings: columns.map((column) => [tell(`column.${column}`), tell(`about.${column}`)]),
    notes: [
      tell('sheet.noDuty'),
      ...(scope.withNames ? [tell('sheet.namesWarning')] : []),
      tell('sheet.signs'),
      tell('sheet.formulas'),
    ],
    names: {
      rows: tell('sheet.rows'),
      columns: tell('sheet.columns'),
      column: tell('sheet.column'),
      meaning: tell('sheet.meaning'),
    },
  };
}

function periodOf({ from, until }: RegisterScope, { tell, locale }: RegisterVoice): string {
  const first = from === undefined ? undefined : formatDay(from, locale, 'medium');
  const last = until === undefined ? undefined : formatDay(until, locale, 'medium');
  if (first === undefined) return last === undefined ? tell('sheet.wholePeriod') : tell('sheet.until', { until: last });
  return last === undefined ? tell('sheet.from', { from: first }) : tell('sheet.between', { from: first, until: last });
}
