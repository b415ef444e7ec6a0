// What the DPO's decisions teach intake, one lesson a message: a cache, made again from the journal and the mails' words.

import { desc, eq } from 'drizzle-orm';
import type { MessageId } from '#core/base/id.ts';
import { lessonOf, type Decision, type Lesson } from '#core/intake/learned/lesson.ts';
import { readFact, writeFact } from './facts.ts';
import type { DeskDatabase } from './open.ts';
import { lesson, message, messageText } from './schema.ts';

/** What was decided long ago says little about what comes now, and comparing takes time. */
const mostLessons = 2000;

/** Inside the journal's own transaction. A mail that could not be read, or has been erased, teaches nothing. */
export function keepLesson({ orm }: DeskDatabase, id: MessageId, decision: Omit<Decision, 'language'>): void {
  const row = orm
    .select({ mail: message.mail, suggestion: message.suggestion, disposition: message.disposition })
    .from(message)
    .where(eq(message.id, id))
    .get();
  const words = orm
    .select({ ownText: messageText.ownText })
    .from(messageText)
    .where(eq(messageText.messageId, id))
    .get();
  if (!row?.mail || row.disposition === 'erased' || words === undefined) return;
  const { from, headers } = row.mail;
  const learned = lessonOf(
    { from, headers, ownText: words.ownText },
    { ...decision, language: row.suggestion?.language ?? 'und' },
  );
  orm
    .insert(lesson)
    .values({ messageId: id, lesson: learned })
    .onConflictDoUpdate({ target: lesson.messageId, set: { lesson: learned } })
    .run();
}

export function forgetLesson({ orm }: DeskDatabase, id: MessageId): void {
  orm.delete(lesson).where(eq(lesson.messageId, id)).run();
}

/** The latest ones, newest message first; none where learning is switched off. */
export function lessonsToRecall(database: DeskDatabase): readonly Lesson[] {
  if (!isLearning(database)) return [];
  return database.orm
    .select({ lesson: lesson.lesson })
    .from(lesson)
    .innerJoin(message, eq(message.id, lesson.messageId))
    .orderBy(desc(message.receivedAt), desc(message.id))
    .limit(mostLessons)
    .all()
    .map((row) => row.lesson);
}

export function isLearning(database: DeskDatabase): boolean {
  return readFact(database, 'learning') !== 'off';
}

export function switchLearning(database: DeskDatabase, isOn: boolean): void {
  writeFact(database, 'learning', isOn ? 'on' : 'off');
}
