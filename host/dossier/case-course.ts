// The course of a case on paper: its days on a line, and the same days in a table.

import { epochOf, type Day, type Instant } from '#core/base/day.ts';
import { lettersThatLeft } from '#core/export/case-letters.ts';
import type { PageSource } from '#core/export/dossier-source.ts';
import { evidenceWords } from '#core/export/evidence-words.ts';
import type { Voice } from '#core/export/voice.ts';
import { formatDay } from '#core/words/format-day.ts';
import { chooseFace } from '../pdf/paper-document.ts';
import type { Box, Paper } from '../pdf/paper.ts';
import { accent, hairline, ink } from '../pdf/typography.ts';

interface Milestone {
  readonly day: Day;
  readonly what: string;
  /** A day that the law sets, not one on which something was done. */
  readonly isDeadline: boolean;
}

export function writeCourse(paper: Paper, source: PageSource, voice: Voice): void {
  const { locale } = voice;
  const words = evidenceWords[locale];
  const milestones = milestonesOf(source, voice);
  const [first, last] = [milestones[0], milestones.at(-1)];
  if (first === undefined || last === undefined) return;
  paper.heading(2, words.course);
  const drawing = {
    alt: words.courseDrawn(formatDay(first.day, locale, 'full'), formatDay(last.day, locale, 'full')),
    height: 42,
    draw: (doc: PDFKit.PDFDocument, box: Box) => drawDays(doc, box, milestones),
  };
  const days = {
    head: ['', words.day, words.event],
    rows: milestones.map(({ day, what }, at) => [String(at + 1), formatDay(day, locale, 'full'), what]),
    align: ['right', 'left', 'left'] as const,
    shares: [1, 8, 14],
  };
  paper.keep(() => {
    paper.figure(drawing);
    paper.table(days);
  });
}

/** In the order of their days; what the law sets for a day comes after what was done on it. */
function milestonesOf({ view, journal }: PageSource, { say, locale }: Voice): readonly Milestone[] {
  const words = evidenceWords[locale];
  const done = (day: Day, what: string): Milestone => ({ day, what, isDeadline: false });
  const deadline = (day: Day, what: string): Milestone => ({ day, what, isDeadline: true });
  const milestones = [
    done(view.receivedDay, words.received),
    ...lettersThatLeft(journal).map(({ on, kind }) => done(on, say(`letterKind.${kind}`))),
    ...view.rights.flatMap((right) => {
      const answer = view.work[right]?.answer;
      return answer === undefined ? [] : [done(answer.on, words.answered(say(`right.${right}`)))];
    }),
    ...(view.closedOn === undefined ? [] : [done(view.closedOn, words.closed)]),
    ...(view.isExtended ? [deadline(view.reading.due, words.firstDue)] : []),
    deadline(view.due, words.due),
  ];
  return milestones.toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : Number(a.isDeadline) - Number(b.isDeadline),
  );
}

/** Discs for what was done, lozenges for what the law sets; the numbers are those of the table. */
function drawDays(doc: PDFKit.PDFDocument, box: Box, milestones: readonly Milestone[]): void {
  const at = (day: Day) => epochOf(`${day}T00:00:00Z` as Instant);
  const from = at(milestones[0]?.day ?? ('1970-01-01' as Day));
  const span = Math.max(1, at(milestones.at(-1)?.day ?? ('1970-01-02' as Day)) - from);
  const y = box.y + 27;
  const inner = box.width - 24;
  doc
    .lineWidth(1)
    .strokeColor(hairline)
    .moveTo(box.x + 12, y)
    .lineTo(box.x + 12 + inner, y)
    .stroke();
  const labels = new Map<number, string>();
  for (const [index, { day, isDeadline }] of milestones.entries()) {
    const x = box.x + 12 + (inner * (at(day) - from)) / span;
    if (isDeadline) doc.polygon([x, y - 5], [x + 5, y], [x, y + 5], [x - 5, y]).fill(ink);
    else doc.circle(x, y, 4).fill(accent);
    // Numbers that would stand on each other stand side by side.
    const near = [...labels.keys()].find((other) => Math.abs(other - x) < 16);
    const place = near ?? x;
    labels.set(place, near === undefined ? String(index + 1) : `${labels.get(near)}, ${index + 1}`);
  }
  chooseFace(doc, 'regular');
  doc.fontSize(8).fillColor(ink);
  for (const [x, text] of labels) {
    const width = doc.widthOfString(text);
    const left = Math.min(Math.max(box.x, x - width / 2), box.x + box.width - width);
    doc.text(text, left, y - 10, { lineBreak: false, baseline: 'alphabetic' });
  }
}
