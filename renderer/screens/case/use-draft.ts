// The text of a field in a dialog of the case: what was begun and not recorded is there again, and leaving it is said.

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';

export interface Draft {
  readonly text: string;
  readonly write: (text: string) => void;
  /** The hint of the field, or that the text is one of before. */
  readonly hint: (usual: string) => string;
  /** Passes an act's end on; where nothing stood in its way, the draft is forgotten. */
  readonly settle: (end: Promise<Obstacle | undefined>) => Promise<Obstacle | undefined>;
}

export function useDraft(ref: string, field: string, initial = ''): Draft {
  const { t } = useWords();
  const { drafts, toaster } = useDesk();
  const [kept] = useState(() => drafts.read(ref, field));
  const [text, setText] = useState(kept === '' ? initial : kept);
  const isSettled = useRef(false);
  const tellKept = useEffectEvent(() => {
    if (!isSettled.current && drafts.read(ref, field) !== '')
      toaster.show({ text: t('draft.kept', { ref }), tone: 'done', isPassing: true });
  });
  useEffect(() => () => tellKept(), []);
  return {
    text,
    write: (next) => {
      setText(next);
      drafts.write(ref, field, next.trim() === initial.trim() ? '' : next);
    },
    hint: (usual) => (kept === '' || text !== kept ? usual : t('draft.again')),
    settle: async (end) => {
      const obstacle = await end;
      if (obstacle === undefined) {
        isSettled.current = true;
        drafts.write(ref, field, '');
      }
      return obstacle;
    },
  };
}
