// Tells whether the rest of a mail lets a pattern count: "a human" means Art. 22 only where a machine has decided.

import { hasMark, type MarkedSentence } from './marked-sentence.ts';
import type { CompiledPattern, Pack } from './pack.ts';
import type { Context } from './patterns/language-patterns.ts';

/** Answers for a pattern in the sentence at a place. */
export type ContextReader = (pattern: CompiledPattern, at: number) => boolean;

export function contextReader(sentences: readonly MarkedSentence[], pack: Pack): ContextReader {
  const places = new Map<Context, readonly number[]>(
    (Object.keys(pack.contexts) as Context[]).map((context) => [
      context,
      sentences.flatMap((sentence, at) => (hasMark(sentence, pack.contexts[context]) ? [at] : [])),
    ]),
  );
  const isSaid = (context: Context): boolean => (places.get(context)?.length ?? 0) > 0;
  const isSaidBeside = (context: Context, at: number): boolean =>
    places.get(context)?.some((place) => Math.abs(place - at) <= 1) === true;

  return ({ where, near, notWhere }, at) => {
    if (notWhere?.some(isSaid) === true) return false;
    if (where === undefined && near === undefined) return true;
    return where?.some(isSaid) === true || near?.some((context) => isSaidBeside(context, at)) === true;
  };
}
