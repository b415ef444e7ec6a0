// What of the register is shown: topics, who acted, one case, days.

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { logTopics } from '#core/desk/log-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { exampleDay, typedDay } from '../../parts/typed-day.ts';
import { isWhole, wholeRegister } from './register-filter.ts';
import type { RegisterDraft } from './register-filter.ts';
import styles from './log.module.css';
import segmentStyles from '../../parts/segments.module.css';

const actors = ['all', 'user', 'app', 'peer'] as const;

export interface RegisterFilterProps {
  readonly draft: RegisterDraft;
  /** Entries that the filter lets through, once it is known. */
  readonly total: number | undefined;
  readonly onChange: (draft: RegisterDraft) => void;
}

export function RegisterFilter({ draft, total, onChange }: RegisterFilterProps) {
  const { t, say, numericDay } = useWords();
  const example = numericDay(exampleDay);
  const wrongDay = (typed: string): string | undefined =>
    typed.trim() !== '' && typedDay(typed) === undefined ? t('day.form', { example }) : undefined;
  return (
    <search className={styles.filter} aria-label={t('log.filter')}>
      <div className={styles.topics}>
        <ToggleButtonGroup
          className={segmentStyles.group ?? ''}
          aria-label={t('log.topics')}
          selectionMode="multiple"
          selectedKeys={draft.topics}
          onSelectionChange={(keys) => onChange({ ...draft, topics: logTopics.filter((topic) => keys.has(topic)) })}
        >
          {logTopics.map((topic) => (
            <ToggleButton key={topic} id={topic} className={segmentStyles.segment ?? ''}>
              {t(`log.topic.${topic}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <output className={styles.total}>{total === undefined ? null : t('log.total', { total })}</output>
        {isWhole(draft) ? null : (
          <Button variant="quiet" onPress={() => onChange(wholeRegister)}>
            {t('log.clear')}
          </Button>
        )}
      </div>
      <div className={styles.fields}>
        <SelectField
          label={t('log.by')}
          value={draft.by}
          choices={actors.map((value) => ({ value, label: value === 'all' ? t('log.by.all') : say(`by.${value}`) }))}
          onChange={(by) => onChange({ ...draft, by })}
        />
        <TextField
          label={t('log.ref')}
          value={draft.ref}
          onChange={(ref) => onChange({ ...draft, ref })}
          hint={t('log.refHint')}
          maxLength={64}
        />
        <TextField
          label={t('log.from')}
          value={draft.from}
          onChange={(from) => onChange({ ...draft, from })}
          hint={t('day.hint', { example })}
          error={wrongDay(draft.from)}
          maxLength={20}
        />
        <TextField
          label={t('log.until')}
          value={draft.until}
          onChange={(until) => onChange({ ...draft, until })}
          hint={t('day.hint', { example })}
          error={wrongDay(draft.until)}
          maxLength={20}
        />
      </div>
    </search>
  );
}
