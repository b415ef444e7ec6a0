// A letter that left, in its own words, where somebody wants to read them.

import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { LetterId } from '#core/base/id.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { AwaitAnswer } from '../../../parts/await-answer.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { useAnswer } from '../../../state/use-answer.ts';
import { LetterPaper } from '../../letters/letter-paper.tsx';
import styles from './conversation.module.css';

export function LetterWords({ id }: { readonly id: LetterId }) {
  const { t } = useWords();
  const { queries } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const letter = useAnswer({ ...queries.letters.show.queryOptions({ input: { id } }), enabled: isOpen });
  return (
    <>
      <p className={styles.letterActs}>
        <button type="button" className={styles.words} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'letters.hideWords' : 'letters.showWords')}
        </button>
        <Link to="/letters/$id" params={{ id }}>
          {t('letters.open')}
        </Link>
      </p>
      {isOpen ? (
        <AwaitAnswer query={letter}>
          {({ subject, document, language }) => (
            <LetterPaper subject={subject} document={document} language={language} />
          )}
        </AwaitAnswer>
      ) : null}
    </>
  );
}
