// The words of the register in the person's language; they come with its screen.

import { useMemo } from 'react';
import { createSayRegister, type SayRegister } from '#core/words/say-register.ts';
import { useWords } from '../../i18n/use-words.ts';

export function useRegisterWords(): SayRegister {
  const { locale } = useWords();
  return useMemo(() => createSayRegister(locale), [locale]);
}
