// A sentence with the marks that its words carry, and how it stands to them.

import type { Mark } from './lexicon.ts';
import type { Pack, SetId } from './pack.ts';
import type { Sentence } from './sentence.ts';
import { stanceOf, type Stance } from './stance.ts';

export interface MarkedSentence {
  readonly sentence: Sentence;
  readonly marks: readonly Mark<SetId>[];
  readonly stance: Stance;
  /** In the subject line: there a right needs no asking words. */
  readonly isSubject: boolean;
}

export function markSentence(sentence: Sentence, isSubject: boolean, pack: Pack): MarkedSentence {
  const marks = pack.lexicon.marksIn(sentence);
  return { sentence, marks, stance: stanceOf(sentence, marks, pack), isSubject };
}

export function hasMark({ marks }: Pick<MarkedSentence, 'marks'>, id: SetId | undefined): boolean {
  return id !== undefined && marks.some((mark) => mark.tag === id);
}

/**
 * Whether each sentence asks for something, by its own words or as an item of a list whose opening sentence asks or
 * announces: "I request:", "Twee dingen:".
 */
export function askedSentences(sentences: readonly MarkedSentence[], pack: Pack): readonly boolean[] {
  // After a colon everything is meant, after a bare announcement only the items of a list.
  let opened: 'all' | 'items' | 'nothing' = 'nothing';
  return sentences.map((marked) => {
    const { sentence, stance, isSubject } = marked;
    const isAsking = stance.isAsking || isSubject;
    const isAsked = isAsking || opened === 'all' || (opened === 'items' && sentence.isListItem);
    const isAnnouncing = hasMark(marked, pack.stance.announcing);
    if (sentence.opensList) opened = isAsking || isAnnouncing ? 'all' : 'nothing';
    else if (!sentence.isListItem) opened = isAnnouncing ? 'items' : 'nothing';
    return isAsked;
  });
}
