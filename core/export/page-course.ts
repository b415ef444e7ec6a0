// What was decided, told and done in a case, as tables of its dossier's page: each right, and each task.

import type { RightWork } from '#core/case/right-work.ts';
import type { CaseView } from '#core/desk/views.ts';
import { articleOfRight, type Right } from '#core/law/right.ts';
import { dutiesOf, dutyRule } from '#core/law/duty.ts';
import { exceptionRule } from '#core/law/exception.ts';
import { articleOfGround } from '#core/law/refusal-ground.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { formatDay } from '#core/words/format-day.ts';
import { element, type Content } from './html.ts';
import type { Voice } from './voice.ts';

/** A row for each right: what was decided on which ground, when and how it was told, and what was ticked off. */
export function rightsTable(view: CaseView, voice: Voice): Content {
  const { words, say, locale } = voice;
  const rows = view.rights.map((right) => {
    const work = view.work[right];
    return element('tr', [
      element('td', [say(`right.${right}`), element('p', citeArticle(articleOfRight[right], locale), 'meta')]),
      element('td', decision(work, voice)),
      element('td', answer(work, voice)),
      element('td', checklist(right, work, voice)),
    ]);
  });
  return table([words.rights, words.decision, words.answered, words.checklist], rows);
}

function decision(work: RightWork | undefined, { words, say, locale }: Voice): Content {
  if (work?.withdrawn !== undefined) return [say('outcome.withdrawn'), element('p', work.withdrawn)];
  const made = work?.decision;
  if (made === undefined) return words.undecided;
  const note = 'note' in made && made.note !== '' ? [element('p', made.note)] : [];
  if (!('refusal' in made)) return [say(`decision.${made.kind}`), ...note];
  const { ground, exception, facts, remedies } = made.refusal;
  const article = exception === undefined ? articleOfGround[ground] : exceptionRule(exception).article;
  const named = exception === undefined ? say(`refusalGround.${ground}`) : say(`exception.${exception}`);
  return [
    say(`decision.${made.kind}`),
    element('p', `${named} (${citeArticle(article, locale)})`),
    element('p', facts),
    element('p', `${remedies.authority}; ${remedies.court}`, 'meta'),
    ...note,
  ];
}

function answer(work: RightWork | undefined, { say, locale }: Voice): Content {
  if (work?.answer === undefined) return '–';
  const { on, channel, format } = work.answer;
  const how =
    format === undefined ? say(`channel.${channel}`) : `${say(`channel.${channel}`)}, ${say(`format.${format}`)}`;
  return [formatDay(on, locale, 'full'), element('p', how, 'meta')];
}

function checklist(right: Right, work: RightWork | undefined, { say, locale }: Voice): Content {
  return element(
    'ul',
    dutiesOf(right).map((duty) => {
      const settled = work?.duties[duty];
      const mark = settled === undefined ? '☐' : settled.state === 'done' ? '☑' : '–';
      const note = settled === undefined || settled.note === '' ? '' : `: ${settled.note}`;
      return element('li', `${mark} ${say(`duty.${duty}`)} (${citeArticle(dutyRule(duty).article, locale)})${note}`);
    }),
  );
}

/** A row for each task: who was asked for what, when, and what came of it. */
export function tasksTable({ tasks }: CaseView, { words, say, locale }: Voice): Content {
  const day = (value: Parameters<typeof formatDay>[0] | undefined) =>
    value === undefined ? '–' : formatDay(value, locale, 'medium');
  const rows = tasks.map((task) =>
    element('tr', [
      element('td', task.name),
      element('td', `${say(`task.${task.kind}`)} (${say(`right.${task.right}`)})`),
      element('td', task.owner),
      element('td', day(task.askedOn)),
      element('td', task.chasedOn.map(day).join(', ') || '–'),
      element('td', [
        task.result === undefined
          ? say(`taskState.${task.state}`)
          : `${say(`taskResult.${task.result}`)}, ${day(task.finishedOn)}`,
        ...(task.note === '' ? [] : [element('p', task.note)]),
      ]),
    ]),
  );
  return table([words.where, words.what, words.owner, words.asked, words.chased, words.result], rows);
}

function table(names: readonly string[], rows: readonly Content[]): Content {
  const head = element(
    'tr',
    names.map((name) => element('th', name)),
  );
  return element('table', [element('thead', head), element('tbody', rows)]);
}
