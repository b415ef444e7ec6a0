// The evidence of a case as a document for people and archives: tagged PDF/A-3a with the case's facts for programs inside.

import { setImmediate as others } from 'node:timers/promises';
import { filesOfCase, lettersThatLeft } from '#core/export/case-letters.ts';
import { readableParts } from '#core/export/dossier.ts';
import { mailPart, type DossierSource } from '#core/export/dossier-source.ts';
import { evidenceWords } from '#core/export/evidence-words.ts';
import { factRows, voiceOf } from '#core/export/page-facts.ts';
import { fileCells, fileHeads, letterRows } from '#core/export/page-letters.ts';
import { plainName } from '#core/export/plain-name.ts';
import { sayAnswer, sayChecklist, sayDecision, type Said } from '#core/export/right-said.ts';
import type { Voice } from '#core/export/voice.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import { plansIn } from '#core/case/plans-in.ts';
import { articleOfRight } from '#core/law/right.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { sayStep } from '#core/words/explain-step.ts';
import { formatDay, formatInstant } from '#core/words/format-day.ts';
import { sayEvent } from '#core/words/say-event.ts';
import { openPaper, type Paper, type Run } from '../pdf/paper.ts';
import { writeCourse } from './case-course.ts';

/** Of a table that names a fact and states it. */
const factShares = [4, 9];

interface Writing {
  readonly paper: Paper;
  readonly source: DossierSource;
  readonly voice: Voice;
}

/**
 * Dated by the last line of the case's journal, so that the same case gives the same octets whenever it is made. Lets others have their
 * turn between its chapters; all that it reads is read before. `log`: the desk's.
 */
export async function casePdf(source: DossierSource, log: string): Promise<Buffer> {
  const { view, controller, journal } = source;
  const voice = voiceOf(source);
  const { words, locale } = voice;
  const more = evidenceWords[locale];
  const last = journal.at(-1);
  if (last === undefined) throw new Error('a case without a journal');
  const paper = openPaper({
    title: words.title(view.ref),
    language: locale,
    author: controller.name,
    subject: view.ref,
    madeAt: last.at,
    style: 'report',
    footer: `${controller.name} · ${view.ref}`,
    isArchival: true,
    attachments: readableParts(source).map(({ name, bytes }) => ({
      name,
      bytes,
      mediaType: 'application/json',
      description: `${view.ref}: ${name}`,
    })),
  });
  const writing = { paper, source, voice };
  paper.heading(1, words.title(view.ref));
  paper.table({ head: [], rows: factRows(source, voice), shares: factShares });
  paper.heading(2, words.why);
  paper.list(
    [...view.reading.steps, ...(view.reading.suspension?.steps ?? [])].map((step) => sayStep(step, voice.say, locale)),
    true,
  );
  paper.note(words.calendar(view.reading.country, view.reading.ruleVersion, view.reading.calendarVersion));
  writeCourse(paper, source, voice);
  await others();
  writeRights(writing);
  writeIdentity(writing);
  writeTasks(writing);
  await others();
  writeLetters(writing);
  writeMails(writing);
  await others();
  writeFiles(writing);
  await others();
  writeJournal(writing);
  await others();
  paper.heading(2, words.files);
  paper.paragraph(words.howToVerify);
  paper.paragraph(more.embedded);
  paper.table({ head: [], rows: [[more.log, log]], shares: factShares });
  return await paper.finish();
}

function writeRights({ paper, source: { view }, voice }: Writing): void {
  const { words, say, locale } = voice;
  const more = evidenceWords[locale];
  paper.heading(2, words.course);
  for (const right of view.rights) {
    const work = view.work[right];
    const answer = sayAnswer(work, voice);
    paper.heading(3, `${say(`right.${right}`)} (${citeArticle(articleOfRight[right], locale)})`);
    paper.table({
      head: [],
      rows: [
        [words.decision, linesOf(sayDecision(work, voice))],
        [words.answered, answer === undefined ? '–' : linesOf(answer)],
      ],
      shares: factShares,
    });
    paper.table({
      head: [words.checklist, more.state],
      rows: sayChecklist(right, work, voice).map(({ state, text }) => [text, more.states[state]]),
      shares: [5, 1],
    });
  }
}

function linesOf(said: readonly Said[]): readonly Run[] {
  return said.map(({ text, isQuiet = false }, at) => ({ text: at === 0 ? text : `\n${text}`, isQuiet }));
}

/** The course of the check, never a document (EDPB Guidelines 01/2022 §79). */
function writeIdentity({ paper, source: { journal }, voice: { say, locale } }: Writing): void {
  const more = evidenceWords[locale];
  const events = journal.filter(({ event }) => event?.act.startsWith('case.identity-') === true);
  paper.heading(2, more.identityCourse);
  if (events.length === 0) paper.paragraph(more.noDoubt);
  else {
    paper.list(events.map(({ event }) => sayEvent(event, say, locale, [])));
    paper.note(more.noCopies);
  }
}

function writeTasks({ paper, source: { view }, voice: { words, say, locale } }: Writing): void {
  if (view.tasks.length === 0) return;
  const day = (value: Parameters<typeof formatDay>[0] | undefined) =>
    value === undefined ? '–' : formatDay(value, locale, 'medium');
  paper.heading(2, words.tasks);
  paper.table({
    head: [words.where, words.what, words.owner, words.asked, words.chased, words.result],
    rows: view.tasks.map((task) => [
      task.name,
      `${say(`task.${task.kind}`)} (${say(`right.${task.right}`)})`,
      task.owner,
      day(task.askedOn),
      task.chasedOn.map(day).join(', ') || '–',
      [
        {
          text:
            task.result === undefined
              ? say(`taskState.${task.state}`)
              : `${say(`taskResult.${task.result}`)}, ${day(task.finishedOn)}`,
        },
        ...(task.note === '' ? [] : [{ text: `\n${task.note}`, isQuiet: true }]),
      ],
    ]),
  });
}

function writeLetters({ paper, source, voice }: Writing): void {
  const more = evidenceWords[voice.locale];
  const letters = lettersThatLeft(source.journal);
  paper.heading(2, more.letters);
  if (letters.length === 0) paper.paragraph(more.noLetters);
  for (const letter of letters)
    paper.keep(() => paper.table({ head: [], rows: letterRows(letter, source, voice), shares: factShares }));
}

/** The words of a mail may be long and are in the file itself; here it is named, and known by its hash. */
function writeMails({ paper, source, voice: { words, locale, zone } }: Writing): void {
  const more = evidenceWords[locale];
  paper.heading(2, more.mails);
  if (source.messages.length === 0) paper.paragraph(more.noMails);
  for (const message of source.messages) {
    const rows: readonly (readonly [string, string])[] = [
      [words.from, message.from.address === '' ? '–' : mailboxText(message.from)],
      [words.to, message.to.map(mailboxText).join(', ')],
      [words.arrived, formatInstant(message.receivedAt, zone, locale)],
      [words.subject, message.subject],
      [words.attachments, message.attachments.map((attachment) => plainName(attachment.fileName)).join(', ')],
      [words.file, mailPart(message.id)],
      ['SHA-256', message.sha256],
    ];
    paper.keep(() => paper.table({ head: [], rows: rows.filter(([, value]) => value !== ''), shares: factShares }));
  }
}

function writeFiles({ paper, source, voice }: Writing): void {
  const more = evidenceWords[voice.locale];
  const files = filesOfCase(source.journal);
  paper.heading(2, more.caseFiles);
  if (files.length === 0) paper.paragraph(more.noFiles);
  else {
    paper.table({
      head: fileHeads(voice),
      rows: files.map((file) => fileCells(file, source, voice)),
      shares: [4, 2, 3, 3, 3, 5],
    });
    paper.note(more.whyNotHere);
  }
}

function writeJournal({ paper, source: { journal }, voice: { words, say, locale, zone } }: Writing): void {
  const plans = plansIn(journal);
  paper.heading(2, words.journal);
  paper.table({
    head: [words.entry, words.when, words.who, words.what],
    rows: journal.map(({ seq, at, by, event }) => [
      String(seq),
      formatInstant(at, zone, locale),
      say(`by.${by}`),
      sayEvent(event, say, locale, plans),
    ]),
    align: ['right', 'left', 'left', 'left'],
    shares: [2, 9, 4, 20],
  });
}
