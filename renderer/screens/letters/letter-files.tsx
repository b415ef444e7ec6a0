// The files of the case that go with a letter.

import { Paperclip, X } from 'lucide-react';
import type { FileId } from '#core/base/id.ts';
import type { LetterView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import fieldStyles from '../../parts/field.module.css';
import { AddFileMenu } from './add-file-menu.tsx';
import styles from './letter-fields.module.css';

export interface LetterFilesProps {
  readonly view: LetterView;
  readonly isFixed: boolean;
  readonly onChange: (files: readonly FileId[]) => void;
}

export function LetterFiles({ view, isFixed, onChange }: LetterFilesProps) {
  const { t, size } = useWords();
  const chosen = view.files.map(({ id }) => id);
  return (
    <div className={styles.files}>
      <span className={fieldStyles.label}>{t('letter.files')}</span>
      {view.files.length === 0 ? (
        <span className={styles.none}>{t('letter.files.none')}</span>
      ) : (
        <ul className={styles.fileList}>
          {view.files.map((file) => (
            <li key={file.id} className={styles.file}>
              <Paperclip aria-hidden="true" />
              <span className={styles.fileName} data-personal>
                {file.name}
              </span>
              <span className={styles.fileFacts}>
                {t(`letter.file.${file.origin.kind}`)} · {size(file.size)}
              </span>
              {isFixed ? null : (
                <IconButton
                  label={t('letter.files.remove', { name: file.name })}
                  icon={<X aria-hidden="true" />}
                  onPress={() => onChange(chosen.filter((id) => id !== file.id))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {isFixed ? null : <AddFileMenu view={view} onAdd={(id) => onChange([...chosen, id])} />}
    </div>
  );
}
