// A mail on the screen: nothing lost, nothing hidden by mistake, evidence where it stands.

import { describe, expect, it } from 'vitest';
import { markEvidence } from '#renderer/parts/mark-evidence.ts';
import { splitOwnWords } from '#renderer/parts/split-own-words.ts';
import { unwrapLines } from '#renderer/parts/unwrap-lines.ts';

const reply =
  'Dear DPO,\n\nWhere is my answer?\n\nOn 31 August you wrote:\n> We received it.\n> Kind regards\n\nAnd my photos?\n';

describe('splitOwnWords', () => {
  it('tells the writer’s words from the quoted ones, in their order', () => {
    const stretches = splitOwnWords(reply, 'Dear DPO,\n\nWhere is my answer?\n\nAnd my photos?');
    expect(stretches.map(({ isOwn, text }) => [isOwn, text.split('\n')[0]])).toEqual([
      [true, 'Dear DPO,'],
      [false, 'On 31 August you wrote:'],
      [true, 'And my photos?'],
    ]);
  });

  it('keeps every line that says something', () => {
    const stretches = splitOwnWords(reply, 'Dear DPO,\n\nWhere is my answer?\n\nAnd my photos?');
    const shown = stretches.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '');
    expect(shown).toEqual(reply.split('\n').filter((line) => line.trim() !== ''));
  });

  it('takes the whole text for the writer’s where the two do not belong together', () => {
    expect(splitOwnWords('One text.', 'Another text.')).toEqual([{ at: 0, isOwn: true, text: 'One text.' }]);
  });

  it('has nothing to show of an empty mail', () => {
    expect(splitOwnWords(' \n ', '')).toEqual([]);
  });
});

describe('unwrapLines', () => {
  it('leaves a name under the last sentence where it is: its first word would have had room above', () => {
    const text = "Je m'oppose à recevoir encore vos publicités. Merci d'arrêter.\nPaul Durand";
    expect(unwrapLines(text)).toBe(text);
    const full = 'I would like to have a copy of all that you keep about me. Thank you.\nAltogether';
    expect(unwrapLines(full)).toBe(full.replace('\n', ' '));
  });

  const long = 'I used your application for nearly three years as a site manager';

  it('joins what a mail program broke', () => {
    expect(unwrapLines(`${long}\nat Armor Bâtiment.`)).toBe(`${long} at Armor Bâtiment.`);
  });

  it('leaves addresses, lists and paragraphs alone', () => {
    const text = `Solène Kervadec\n14, rue des Mimosas\n\n${long}:\n- the purposes;\n- the recipients\n\n${long}\n\n${long}`;
    expect(unwrapLines(text)).toBe(text);
  });

  it('loses no word', () => {
    const text = `${long}\n${long}\n1) first\n> quoted ${long}\nend`;
    expect(unwrapLines(text).split(/\s+/)).toEqual(text.split(/\s+/));
  });
});

describe('markEvidence', () => {
  it('finds a quote across line breaks and marks all its rights', () => {
    const pieces = markEvidence('Hello. Please delete\n  my account. Bye.', [
      { right: 'erasure', quote: 'Please delete my account.' },
      { right: 'objection', quote: 'Please delete my account.' },
    ]);
    expect(pieces.map(({ text, rights }) => [text, rights])).toEqual([
      ['Hello. ', []],
      ['Please delete\n  my account.', ['erasure', 'objection']],
      [' Bye.', []],
    ]);
  });

  it('reads a quote as text, whatever signs it holds', () => {
    const [piece] = markEvidence('(a+b)* [c] \\d?', [{ right: 'access', quote: '(a+b)* [c] \\d?' }]);
    expect(piece?.rights).toEqual(['access']);
  });

  it('leaves the text whole where a quote is not in it', () => {
    expect(markEvidence('Text.', [{ right: 'access', quote: 'Elsewhere' }])).toEqual([
      { from: 0, text: 'Text.', rights: [] },
    ]);
  });

  it('takes a shortened quote for its beginning', () => {
    const pieces = markEvidence('Send me everything you hold.', [{ right: 'access', quote: 'Send me everything…' }]);
    expect(pieces[0]?.text).toBe('Send me everything');
  });
});
