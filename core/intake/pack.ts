// A pattern file made ready for use: every set of phrases has a number, and one look through a sentence finds them all.

import type { Entry, Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicon.ts';
import type {
  CapacityPhrases,
  ContextPhrases,
  FollowUpPhrases,
  LanguagePatterns,
  OtherPhrases,
  RightPattern,
  StancePhrases,
} from './patterns/language-patterns.ts';

/** The number of a set of phrases. */
export type SetId = number;

export interface CompiledPattern extends Omit<RightPattern, 'says' | 'of' | 'unless'> {
  readonly says: SetId;
  readonly of: SetId | undefined;
  readonly unless: SetId | undefined;
}

type Ids<Phrases> = Readonly<Record<keyof Phrases, SetId>>;

export interface Pack {
  readonly language: string;
  readonly lexicon: Lexicon<SetId>;
  readonly patterns: readonly CompiledPattern[];
  readonly stance: Ids<StancePhrases>;
  readonly contexts: Ids<ContextPhrases>;
  readonly capacity: Ids<CapacityPhrases>;
  readonly followUp: Ids<FollowUpPhrases>;
  readonly other: Ids<OtherPhrases>;
  /** What each set is for, in names that all languages share: "stance.asking", "erasure.says". */
  readonly names: ReadonlyMap<SetId, readonly string[]>;
}

export function packOf(source: LanguagePatterns): Pack {
  const entries: Entry<SetId>[] = [];
  const known = new Map<string, SetId>();
  // The same phrases are used by several patterns: they are one set.
  const setOf = (phrases: string): SetId => {
    const id = known.get(phrases) ?? known.size;
    if (!known.has(phrases)) {
      known.set(phrases, id);
      entries.push({ tag: id, phrases });
    }
    return id;
  };
  const idsOf = <Phrases extends object>(phrases: Phrases): Ids<Phrases> =>
    Object.fromEntries(Object.entries(phrases).map(([name, text]) => [name, setOf(String(text))])) as Ids<Phrases>;

  const patterns = source.rights.map((pattern) => ({
    ...pattern,
    says: setOf(pattern.says),
    of: pattern.of === undefined ? undefined : setOf(pattern.of),
    unless: pattern.unless === undefined ? undefined : setOf(pattern.unless),
  }));
  const ids = {
    stance: idsOf(source.stance),
    contexts: idsOf(source.contexts),
    capacity: idsOf(source.capacity),
    followUp: idsOf(source.followUp),
    other: idsOf(source.other),
  };
  const lexicon = lexiconOf(entries, source.groups);
  return { language: source.language, lexicon, patterns, ...ids, names: namesOf(patterns, ids) };
}

function namesOf(
  patterns: readonly CompiledPattern[],
  ids: Readonly<Record<string, Readonly<Record<string, SetId>>>>,
): ReadonlyMap<SetId, readonly string[]> {
  const names = new Map<SetId, string[]>();
  const put = (id: SetId | undefined, name: string): void => {
    if (id === undefined) return;
    const known = names.get(id) ?? [];
    if (!known.includes(name)) names.set(id, [...known, name]);
  };
  for (const [group, sets] of Object.entries(ids))
    for (const [name, id] of Object.entries(sets)) put(id, `${group}.${name}`);
  for (const { right, says, of, unwanted } of patterns) {
    put(says, `${right}.${unwanted === true ? 'unwanted' : 'says'}`);
    put(of, `${right}.of`);
  }
  return names;
}
