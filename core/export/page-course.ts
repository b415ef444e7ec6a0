// What was decided, told and done in a case, as tables of its dossier's page: each right, and each task.

import type { RightWork } from '#core/case/right-work.ts';
import type { CaseView } from '#core/desk/views.ts';
import { articleOfRight, type Right } from '#core/law/right.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { formatDay } from '#core/words/format-day.ts';
import { element, type Content } from './html.ts';
import { sayAnswer, sayChecklist, sayDecision, type Said } from './right-said.ts';
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

function decision(work: RightWork | undefined, voice: Voice): Content {
  return paragraphs(sayDecision(work, voice));
}

function answer(work: RightWork | undefined, voice: Voice): Content {
  const said = sayAnswer(work, voice);
  return said === undefined ? '–' : paragraphs(said);
}

function paragraphs([first, ...more]: readonly Said[]): Content {
  return [first?.text, more.map(({ text, isQuiet }) => element('p', text, isQuiet === true ? 'meta' : undefined))];
}

const marks = { open: '☐', done: '☑', 'not-needed': '–' } as const;

function checklist(right: Right, work: RightWork | undefined, voice: Voice): Content {
  return element(
    'ul',
    sayChecklist(right, work, voice).map(({ state, text }) => element('li', `${marks[state]} ${text}`)),
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
