// The wordings that come with the app; the shell reads them, since the core knows no files.

import type { LetterKind, LetterLanguage } from '#core/case/letter-kind.ts';
import type { Letters } from '#core/desk/letters-port.ts';
import type { Wording } from './render-wording.ts';

export type Originals = (kind: LetterKind, language: LetterLanguage) => Wording;

export interface CurrentWording extends Wording {
  /** 0 for the one that comes with the app. */
  readonly version: number;
}

/** The wording that counts for a controller: its own newest, unless that one says that the original counts again. */
export function currentWording(
  letters: Pick<Letters, 'templates'>,
  originals: Originals,
  {
    controller,
    kind,
    language,
  }: { readonly controller: string; readonly kind: LetterKind; readonly language: LetterLanguage },
): CurrentWording {
  const newest = letters.templates(controller, kind, language)[0];
  if (newest === undefined || !newest.isOwn) return { ...originals(kind, language), version: 0 };
  return { subject: newest.subject, body: newest.body, version: newest.version };
}
