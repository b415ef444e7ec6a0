// To whom a letter goes: addresses of the case to choose from, or one that is typed.

import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Button as AriaButton, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { mailboxText, type Mailbox } from '#core/base/mailbox.ts';
import type { LetterView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { addressesOfCase, mailboxOf } from './letter-addresses.ts';
import fieldStyles from '../../parts/field.module.css';
import styles from './letter-fields.module.css';

export interface LetterRecipientsProps {
  readonly view: LetterView;
  readonly isFixed: boolean;
  readonly onChange: (to: readonly Mailbox[]) => void;
}

export function LetterRecipients({ view, isFixed, onChange }: LetterRecipientsProps) {
  const { t } = useWords();
  const { queries } = useDesk();
  const found = useAnswer(queries.cases.show.queryOptions({ input: { ref: view.caseRef } })).data;
  const id = useId();
  const [typed, setTyped] = useState('');
  const { to } = view;
  const others = (found === undefined ? [] : addressesOfCase(found)).filter(
    ({ address }) => !to.some((one) => one.address === address),
  );
  const read = mailboxOf(typed, others);
  const add = (): void => {
    if (read === undefined) return;
    onChange([...to.filter(({ address }) => address !== read.address), read]);
    setTyped('');
  };
  return (
    <div className={styles.recipients} data-personal>
      <TagGroup
        className={styles.chips ?? ''}
        {...(isFixed ? {} : { onRemove: (keys) => onChange(to.filter((one) => !keys.has(one.address))) })}
      >
        <Label className={fieldStyles.label ?? ''}>{t('letter.to')}</Label>
        <TagList className={styles.chipList ?? ''} renderEmptyState={() => <span>{t('letter.to.nobody')}</span>}>
          {to.map((one) => (
            <Tag key={one.address} id={one.address} textValue={mailboxText(one)} className={styles.chip ?? ''}>
              <bdi>{mailboxText(one)}</bdi>
              {isFixed ? null : (
                <AriaButton slot="remove" className={styles.remove ?? ''}>
                  <X aria-hidden="true" />
                </AriaButton>
              )}
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      {isFixed ? null : (
        <form
          className={styles.add}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <input
            className={fieldStyles.input}
            aria-label={t('letter.to.add')}
            placeholder={t('letter.to.add')}
            list={`${id}-known`}
            value={typed}
            maxLength={640}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setTyped(target.value)}
          />
          <datalist id={`${id}-known`}>
            {others.map((one) => (
              <option key={one.address} value={mailboxText(one)}>
                {mailboxText(one)}
              </option>
            ))}
          </datalist>
          <IconButton label={t('letter.to.do')} icon={<Plus aria-hidden="true" />} onPress={add} />
        </form>
      )}
    </div>
  );
}
