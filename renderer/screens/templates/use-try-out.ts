// What a wording becomes while it is written: asked for once the keys rest.

import { useEffect, useState } from 'react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import type { TemplateFault, TemplateView } from '#core/desk/letter-views.ts';
import { valueOf } from '../../state/answer.ts';
import { useDesk } from '../../state/desk-context.ts';

export interface Wording extends Pick<TemplateView, 'kind' | 'language' | 'subject' | 'body'> {
  readonly controller: string;
}

export interface TriedOut {
  readonly document: LetterDocument;
  readonly subject: string;
  readonly faults: readonly TemplateFault[];
}

/** In milliseconds. */
const rest = 350;

/** `ref` names a case of the desk; empty for an invented one. */
export function useTryOut(wording: Wording, ref: string): UseQueryResult<TriedOut> {
  const { queries } = useDesk();
  const input = { ...wording, ...(ref === '' ? {} : { ref }) };
  const text = JSON.stringify(input);
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return useQuery({
    ...queries.letters.templates.tryOut.queryOptions({ input: JSON.parse(asked) as typeof input }),
    select: valueOf<TriedOut>,
    placeholderData: (before) => before,
    // Made with the data of a case: not kept beside it.
    gcTime: 0,
  });
}
