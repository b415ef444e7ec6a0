// Recovery words as people type and paste them, and the three places that a drill asks for.

import { generateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, it } from 'vitest';
import {
  drillPlaces,
  isSameWord,
  isWholeRecovery,
  unknownWord,
  wordsOf,
  writtenWords,
} from '#renderer/parts/recovery-text.ts';

describe('recovery words as typed', () => {
  it('are the same with numbers, capitals and line breaks between them', () => {
    const key = generateMnemonic(wordlist, 256);
    const listed = key
      .split(' ')
      .map((word, place) => `${place + 1}. ${word.toUpperCase()}`)
      .join('\n');
    expect(writtenWords(listed)).toBe(key);
    expect(isWholeRecovery(listed)).toBe(true);
  });

  it('are not whole with 23 words, or with one that is on no list', () => {
    const words = generateMnemonic(wordlist, 256).split(' ');
    expect(isWholeRecovery(words.slice(1).join(' '))).toBe(false);
    expect(isWholeRecovery([...words.slice(1), 'lamb'].join(' '))).toBe(false);
  });

  it('name the first word that cannot be right, and let a word grow', () => {
    expect(unknownWord('legal winer thank ')).toEqual({ number: 2, word: 'winer' });
    expect(unknownWord('legal winn')).toBeUndefined();
    expect(unknownWord('legal winx')).toEqual({ number: 2, word: 'winx' });
    expect(unknownWord('legal winn ')).toEqual({ number: 2, word: 'winn' });
  });

  it('match one by one without their case and what surrounds them, never as two', () => {
    expect(isSameWord('  Winner ', 'winner')).toBe(true);
    expect(isSameWord('winner legal', 'winner')).toBe(false);
    expect(isSameWord('', 'winner')).toBe(false);
  });

  it('stay apart from what accents or punctuation would join', () => {
    expect(wordsOf('abandon, ability;able')).toEqual(['abandon', 'ability', 'able']);
  });
});

describe('the drill', () => {
  it('asks for three different places of the 24, in order', () => {
    for (let round = 0; round < 200; round += 1) {
      const places = drillPlaces(3);
      expect(new Set(places).size).toBe(3);
      expect(places.toSorted((a, b) => a - b)).toEqual(places);
      expect(places.every((place) => place >= 1 && place <= 24)).toBe(true);
    }
  });
});
