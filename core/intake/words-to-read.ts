// Chooses the words in which a mail's request stands: the sender's own, or those of a mail that was passed on.

import { forwardedOriginal, forwardNote, ownWords } from './own-words.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { isForwardSubject, withoutReplyMarks } from './subject.ts';

export interface WordsToRead {
  readonly subject: string;
  readonly text: string;
  /** The words are another person's: a colleague passed the mail on. */
  readonly isForward: boolean;
}

export function wordsToRead(mail: Pick<ParsedMail, 'subject' | 'text' | 'ownText' | 'attachedMails'>): WordsToRead {
  const isMarked = isForwardSubject(mail.subject);
  const original = forwardedOriginal(mail.text, isMarked);
  if (original !== undefined) {
    const text = ownWords(original.text);
    const note = forwardNote(mail.text, isMarked);
    const subject = original.subject ?? withoutReplyMarks(mail.subject);
    // An empty mail was passed on: then the note is all there is.
    return { subject, text: text === '' ? note : text, isForward: true };
  }
  const attached = mail.attachedMails?.[0];
  if (attached !== undefined && (isMarked || mail.ownText.length < 600)) {
    return { subject: attached.subject, text: ownWords(attached.text), isForward: true };
  }
  return { subject: mail.subject, text: mail.ownText, isForward: false };
}
