// Tells whether a mail continues an earlier request, by its header fields, its quoted text and its words.

import type { Right } from '#core/law/right.ts';

import { askedRights } from './asked-rights.ts';
import type { Findings } from './findings.ts';
import { quotedWords } from './own-words.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { read } from './reading.ts';
import { isReplySubject, withoutReplyMarks } from './subject.ts';

export interface ThreadReading {
  /** Header fields or the subject say that it answers a mail. */
  readonly isReply: boolean;
  /** The mail that it answers belongs to a request: the subject or the quoted text says so. */
  readonly isRequestThread: boolean;
  /** It continues a request, whatever thread it stands in: asks for the answer, sends what was missing, thanks. */
  readonly isFollowUp: boolean;
  /** Rights that it tells of having asked for before. */
  readonly toldRights: readonly Right[];
  /** It takes a request back. */
  readonly isWithdrawal: boolean;
  /** What the quoted mails ask for: not new when it is said again. */
  readonly askedBefore: readonly Right[];
}

/** What is read of the quoted text: enough to see what it is about. */
const longestQuotedText = 3000;

export function threadOf(mail: ParsedMail, own: Findings, isReplyToCase: boolean): ThreadReading {
  const isReply =
    isReplyToCase || mail.inReplyTo.length > 0 || mail.references.length > 0 || isReplySubject(mail.subject);
  const answered = isReply ? answeredRequest(mail, own.pack.language) : undefined;
  const isRequestThread = isReplyToCase || answered !== undefined;

  const { pack, sentences } = own;
  const says = (id: number): boolean =>
    sentences.some(
      ({ marks, stance }) =>
        !stance.isPolicyTalk &&
        marks.some((mark) => mark.tag === id && !stance.isSupposed(mark) && !stance.isCited(mark)),
    );
  const tellsOfRequest =
    says(pack.stance.earlier) || says(pack.followUp.thread) || own.findings.some(({ isSubject }) => isSubject);
  const isWithdrawal = says(pack.followUp.withdrawing);
  const isFollowUp =
    isRequestThread ||
    isWithdrawal ||
    (says(pack.followUp.chasing) && (tellsOfRequest || isReply)) ||
    says(pack.followUp.supplying) ||
    (says(pack.followUp.thanking) && sentences.length <= 6);
  return {
    isReply,
    isRequestThread,
    isFollowUp,
    isWithdrawal,
    toldRights: sentences.flatMap(({ earlier }) => earlier),
    askedBefore: answered ?? [],
  };
}

/** What was asked in the mail that is answered; undefined where its subject and quoted text speak of no request. */
function answeredRequest(mail: ParsedMail, language: string): readonly Right[] | undefined {
  const quoted = quotedWords(mail.text).slice(0, longestQuotedText);
  const { findings } = read(withoutReplyMarks(mail.subject), quoted, language);
  const asked = askedRights(findings, false, false).map(({ right }) => right);
  const isNamed = findings.sentences.some(({ marks }) =>
    marks.some((mark) => mark.tag === findings.pack.followUp.thread),
  );
  return asked.length > 0 || isNamed ? asked : undefined;
}
