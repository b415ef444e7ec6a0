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
  /** It answers advertising or a newsletter: what it asks is new. */
  readonly isAnswerToMailing: boolean;
  /** What the quoted mails ask for: not new when it is said again. */
  readonly askedBefore: readonly Right[];
}

/** What is read of the quoted text: enough to see what it is about. */
const longestQuotedText = 3000;

export function threadOf(mail: ParsedMail, own: Findings, isReplyToCase: boolean): ThreadReading {
  const isReply =
    isReplyToCase || mail.inReplyTo.length > 0 || mail.references.length > 0 || isReplySubject(mail.subject);
  const answered = isReply ? answeredMail(mail, own.pack.language) : undefined;
  const isAnswerToMailing = !isReplyToCase && answered?.isMailing === true;

  const { pack, sentences } = own;
  const says = (id: number): boolean =>
    sentences.some(
      ({ marks, stance }) =>
        !stance.isPolicyTalk &&
        marks.some((mark) => mark.tag === id && !stance.isSupposed(mark) && !stance.isCited(mark)),
    );
  const tellsOfRequest =
    says(pack.stance.earlier) || says(pack.followUp.thread) || own.findings.some(({ isSubject }) => isSubject);
  // Who takes a request back asks for nothing else; "I cancel the permission that I gave" is a request.
  const isWithdrawal = says(pack.followUp.withdrawing) && (isReply || !asksElsewhere(own, pack.followUp.withdrawing));
  const isSupplying = says(pack.followUp.supplying);
  const isThanking = says(pack.followUp.thanking) && sentences.length <= 6;
  const isChasing = says(pack.followUp.chasing) && (tellsOfRequest || isReply);
  const continuesByWords = isWithdrawal || isSupplying || isThanking || isChasing;
  const isRequestThread =
    isReplyToCase || (answered !== undefined && !isAnswerToMailing && (answered.isOfRequest || continuesByWords));
  const hasQuestion = sentences.some(({ sentence }) => sentence.isQuestion);
  const isFollowUp =
    isRequestThread ||
    isWithdrawal ||
    isChasing ||
    isSupplying ||
    (isThanking && (isReply || tellsOfRequest || !hasQuestion));
  return {
    isReply,
    isRequestThread,
    isFollowUp,
    isWithdrawal,
    isAnswerToMailing,
    toldRights: sentences.flatMap(({ earlier }) => earlier),
    askedBefore: answered?.asked ?? [],
  };
}

/** Whether another sentence than the one that `id` marks clearly asks for something. */
function asksElsewhere({ findings, sentences }: Findings, id: number): boolean {
  return findings.some(
    (finding) =>
      finding.strength >= 0.6 &&
      !finding.isSubject &&
      sentences.some(({ sentence, marks }) => sentence === finding.sentence && marks.every(({ tag }) => tag !== id)),
  );
}

interface AnsweredMail {
  readonly asked: readonly Right[];
  /** Its subject or its quoted text speaks of a request. */
  readonly isOfRequest: boolean;
  readonly isMailing: boolean;
}

/** "-20 %", "29 €", "!": so advertisers write their subjects. */
const shoutingSubject = /\d\s?%|[€£$]\s?\d|\d\s?[€£$]|!\s*$/;

/** What the mail that is answered was about, by its subject and the text that is quoted from it. */
function answeredMail(mail: ParsedMail, language: string): AnsweredMail {
  const quoted = quotedWords(mail.text).slice(0, longestQuotedText);
  const subject = withoutReplyMarks(mail.subject);
  const { findings } = read(subject, quoted, language);
  const { pack, sentences } = findings;
  const says = (id: number): boolean => sentences.some(({ marks }) => marks.some((mark) => mark.tag === id));
  const asked = askedRights(findings, false, false).map(({ right }) => right);
  const isNamed = says(pack.followUp.thread);
  const isMailing =
    shoutingSubject.test(subject) ||
    (!isNamed && (says(pack.contexts.marketing) || says(pack.other.sales) || says(pack.other.newsletter)));
  return { asked, isOfRequest: asked.length > 0 || isNamed, isMailing };
}
