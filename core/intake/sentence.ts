// Cuts a mail into sentences that know where they stand, so that every finding can be quoted word for word.

import { wordsOf, type Word } from './word.ts';

export interface Sentence {
  /** Exactly as written, without surrounding blanks. */
  readonly text: string;
  /** Offsets are into `text`. */
  readonly words: readonly Word[];
  /** An item of a list: it leans on the sentence that opens the list. */
  readonly isListItem: boolean;
  /** Ends in a colon: what it says holds for the list or line that follows. */
  readonly opensList: boolean;
  readonly isQuestion: boolean;
}

const listMark = /^\s*(?:[-*+•·–—▪◦✓☑☒]|\[[x✓]\]|\(?\d{1,2}[.)°]{1,2}|\(?[a-z][.)])\s+/i;
/** A box that the writer left empty: what stands beside it is not asked for. */
const emptyBox = /^\s*(?:[-*]\s+)?(?:\[\s?\]|☐)/;
/** Below this a line that ends without a stop was ended by the writer, not by a mail program that wraps at 72. */
const shortLine = 48;
/** Words after which a full stop ends no sentence: art. 15, bzw., o.g.v., M. Dupont. */
const abbreviations = new Set(
  (
    'art artt artikel abs bzw ca dr dhr mevr mw mr mrs ms prof nr ref resp inkl incl evt evtl ggf usw vgl sog sig avv dott ' +
    'reg rozp lett rif egr gent spett sigg geom ing mgr godz lit zb bv bijv ivm ogv tav mbt jl ll st av cf cie mme mlle sr sra d h z b e g i o a u m par al ust pkt np ul'
  ).split(' '),
);

/** Every sentence of `text`, in order; list items and lines that stand alone count as sentences. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocksOf(text)) {
    if (emptyBox.test(block)) continue;
    const isListItem = listMark.test(block);
    for (const part of splitAtStops(block)) {
      const trimmed = part.trim();
      if (trimmed === '') continue;
      const words = wordsOf(trimmed);
      if (words.length === 0) continue;
      sentences.push({
        text: trimmed,
        words,
        isListItem,
        opensList: /:\s*$/.test(trimmed),
        isQuestion: /\?["”»)\s]*$/.test(trimmed),
      });
    }
  }
  return sentences;
}

/** Lines that belong together: a paragraph that a mail program wrapped is one block, a list item another. */
function blocksOf(text: string): readonly string[] {
  const blocks: string[] = [];
  let from = 0;
  let to = 0;
  let previous = '';
  const close = (): void => {
    if (to > from) blocks.push(text.slice(from, to));
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const isBreak =
      line.trim() === '' ||
      previous.trim() === '' ||
      listMark.test(line) ||
      emptyBox.test(line) ||
      wasEndedByWriter(previous, line);
    if (isBreak) {
      close();
      from = at;
    }
    to = at + line.length;
    previous = line;
    at += line.length + 1;
  }
  close();
  return blocks;
}

function wasEndedByWriter(previous: string, next: string): boolean {
  const ending = previous.trimEnd();
  if (/[.!?:;…]$/.test(ending)) return true;
  // "Beste," and "Bonjour," stand alone; so does a short line before one that starts with a capital.
  if (ending.length < 30 && ending.endsWith(',')) return true;
  return ending.length < shortLine && /^\s*\p{Lu}/u.test(next);
}

function splitAtStops(block: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const stop of block.matchAll(/[.!?…]+["”»)]*\s+|;\s+/g)) {
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith('.') && !endsSentence(block, stop.index, end)) continue;
    parts.push(block.slice(from, end));
    from = end;
  }
  parts.push(block.slice(from));
  return parts;
}

function endsSentence(block: string, stopAt: number, nextAt: number): boolean {
  const before = /[\p{L}\p{N}]+$/u.exec(block.slice(Math.max(0, stopAt - 12), stopAt))?.[0].toLowerCase() ?? '';
  // An initial ends no sentence: "L. Park". The s of "Tom's." does.
  const isAfterApostrophe = /['’]/.test(block[stopAt - before.length - 1] ?? '');
  if (!isAfterApostrophe && (abbreviations.has(before) || /^\p{L}$/u.test(before))) return false;
  // "1. kopie van mijn gegevens", "am 3. Mai": a short number before a stop counts something, but not at a line's end.
  if (/^\d{1,2}$/.test(before) && !block.slice(stopAt, nextAt).includes('\n')) return false;
  return nextAt < block.length;
}
