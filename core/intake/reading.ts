// Reads a mail in the languages that it may be written in, and keeps the reading that understands most.

import { findRights, type Findings } from './findings.ts';
import { languageOf, type LanguageGuess } from './language.ts';
import { packOf, type Pack } from './pack.ts';
import { de } from './patterns/de.ts';
import { en } from './patterns/en.ts';
import { es } from './patterns/es.ts';
import { fr } from './patterns/fr.ts';
import { it } from './patterns/it.ts';
import { nl } from './patterns/nl.ts';
import { pl } from './patterns/pl.ts';
import { pt } from './patterns/pt.ts';
import { sentencesOf } from './sentence.ts';

export interface Reading {
  /** The first is that of the mail's own language; more where it is unsure or mixed. */
  readonly readings: readonly Findings[];
  readonly language: LanguageGuess;
}

const packs: readonly Pack[] = [nl, fr, en, de, es, it, pt, pl].map(packOf);
/** Longer mails are read up to here: a request stands at the start, and the time stays bounded. */
export const longestText = 20_000;
/** Below this the language is a guess, and the other languages are tried as well. */
const sureLanguage = 0.75;

export function read(subject: string, body: string): Reading {
  const text = body.slice(0, longestText);
  const subjects = sentencesOf(withoutReplyMarks(subject).slice(0, 500));
  const sentences = [...subjects, ...sentencesOf(text)];
  const language = languageOfMail(subject, text);
  const own = packs.find((pack) => pack.language === language.language);
  const first = own === undefined ? [] : [findRights(sentences, subjects.length, own)];
  const isEnough = own !== undefined && language.confidence >= sureLanguage && hasClearFinding(first[0]);
  if (isEnough) return { readings: first, language };

  const others = packs
    .filter((pack) => pack !== own)
    .map((pack) => findRights(sentences, subjects.length, pack))
    .filter(hasClearFinding);
  return { readings: [...first, ...others], language };
}

/** A one-line mail says too little by itself; its subject helps. */
function languageOfMail(subject: string, text: string): LanguageGuess {
  const body = languageOf(text);
  if (body.confidence >= sureLanguage) return body;
  const both = languageOf(`${withoutReplyMarks(subject)}\n${text}`);
  return both.confidence > body.confidence ? both : body;
}

function hasClearFinding(findings: Findings | undefined): boolean {
  return findings?.findings.some((finding) => finding.strength >= 0.5) === true;
}

const replyMark = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw|antwoord|sv|odp|r|rif|ref|res|resp|fw|fwd|tr|doorst|wg|rv|enc|i|pd|vs)\s*(?:\[\d+\])?\s*:\s*/i;

/** A subject without `Re:`, `AW:`, `Fwd:`, `TR :`, however many. */
export function withoutReplyMarks(subject: string): string {
  let rest = subject;
  for (let count = 0; count < 8; count += 1) {
    const next = rest.replace(replyMark, '');
    if (next === rest) break;
    rest = next;
  }
  return rest.trim();
}
