// Which field of the profile the desk found wrong, known to the field itself wherever it stands.

import { createContext, use } from 'react';
import { useWords } from '../../../i18n/use-words.ts';

/** The path of the field, such as `channels.0.address`; undefined while none is wrong. */
export const FieldFault = createContext<string | undefined>(undefined);

/** What to say at the field of this path; undefined where it is not the one. */
export function useFieldFault(path: string): string | undefined {
  const { t } = useWords();
  return use(FieldFault) === path ? t('profile.fieldWrong') : undefined;
}
