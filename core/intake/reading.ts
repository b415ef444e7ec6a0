// Reads a mail in the languages that it may be written in, and keeps the reading that understands most.

import { threshold } from './asked-rights.ts';
import { findRights, type Findings } from './findings.ts';
import { languageOf, type LanguageGuess } from './language.ts';
import { packOf, type Pack } from './pack.ts';
import { allLanguages } from './patterns/all-languages.ts';
import { sentencesOf } from './sentence.ts';
import { isReplySubject, withoutReplyMarks } from './subject.ts';

export interface Reading {
  /** In the language of the mail, or in the one whose patterns understand it best. */
  readonly findings: Findings;
  readonly language: LanguageGuess;
}

const packs: readonly Pack[] = allLanguages.map(packOf);
/** Longer mails are read up to here: a request stands at the start, and the time stays bounded. */
export const longestText = 20_000;
/** Below this the language is a guess, and the other languages are tried as well. */
const sureLanguage = 0.75;

/**
 * Reads the subject and the body, each of which may be empty.
 * @param likely the language to read in where the words themselves do not tell.
 * @param by the languages to read in.
 */
export function read(subject: string, body: string, likely?: string, by: readonly Pack[] = packs): Reading {
  const text = body.slice(0, longestText);
  // The subject of a reply is that of the mail it answers: it asks for nothing now.
  const subjects = isReplySubject(subject) ? [] : sentencesOf(subject.slice(0, 500));
  const sentences = sentencesOf(text);
  const language = languageOfMail(subject, text);
  const readIn = (pack: Pack): Findings => findRights(subjects, sentences, pack);

  const isSilent = language.language === 'und';
  const own = by.find((pack) => pack.language === (isSilent ? likely : language.language));
  const first = own === undefined ? undefined : readIn(own);
  if (first !== undefined && (language.confidence >= sureLanguage || clarity(first) > 0))
    return { findings: first, language };

  const others = by.filter((pack) => pack !== own).map(readIn);
  const best = others.reduce((one, other) => (clarity(other) > clarity(one) ? other : one));
  if (clarity(best) === 0) return { findings: first ?? best, language };
  return { findings: best, language: isSilent ? { language: best.pack.language, confidence: 0.5 } : language };
}

/** A one-line mail says too little by itself; its subject helps. */
function languageOfMail(subject: string, text: string): LanguageGuess {
  const body = languageOf(text);
  if (body.confidence >= sureLanguage) return body;
  const both = languageOf(`${withoutReplyMarks(subject)}\n${text}`);
  return both.confidence > body.confidence ? both : body;
}

/** How much a reading understands: 0 if it finds no right that is asked for. */
function clarity({ findings }: Findings): number {
  return findings.reduce((most, finding) => Math.max(most, finding.strength >= threshold ? finding.strength : 0), 0);
}
