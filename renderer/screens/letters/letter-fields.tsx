// The lines above a letter: to whom, under which subject, in which language, with which files.

import type { LetterView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { LetterFiles } from './letter-files.tsx';
import type { LetterChange, LetterKeeper } from './letter-keeper.ts';
import { LetterLanguageField } from './letter-language.tsx';
import { LetterRecipients } from './letter-recipients.tsx';
import styles from './letter-fields.module.css';

export interface LetterFieldsProps {
  readonly view: LetterView;
  readonly onChange: (part: LetterChange) => void;
  readonly keeper: LetterKeeper;
  readonly onRewritten: (view: LetterView) => void;
}

export function LetterFields({ view, onChange, keeper, onRewritten }: LetterFieldsProps) {
  const { t } = useWords();
  const isFixed = view.stage !== 'draft';
  return (
    <div className={styles.fields}>
      <LetterRecipients view={view} isFixed={isFixed} onChange={(to) => onChange({ to })} />
      {isFixed ? (
        <p className={styles.subject} data-personal>
          {view.subject}
        </p>
      ) : (
        <div data-personal>
          <TextField
            label={t('letter.subject')}
            value={view.subject}
            onChange={(subject) => onChange({ subject })}
            maxLength={400}
          />
        </div>
      )}
      <div className={styles.pair}>
        {isFixed ? null : <LetterLanguageField view={view} keeper={keeper} onRewritten={onRewritten} />}
        <LetterFiles view={view} isFixed={isFixed} onChange={(files) => onChange({ files })} />
      </div>
    </div>
  );
}
