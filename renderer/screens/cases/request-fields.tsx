// What was asked, how it came in, and on which day it reached the organisation.

import { channels } from '#core/law/channel.ts';
import type { ControllerView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { RightToggles } from '../../parts/right-toggles.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import { LanguageField } from '../triage/language-field.tsx';
import type { NewCaseDraft, NewCaseField } from './new-case-draft.ts';
import styles from './new-case.module.css';

export interface RequestFieldsProps {
  readonly draft: NewCaseDraft;
  readonly controllers: readonly ControllerView[];
  readonly missing: readonly NewCaseField[];
  readonly onChange: (change: Partial<NewCaseDraft>) => void;
}

/** A mail of this desk opens its case in triage, so mail comes last here. */
const offered = [...channels.filter((channel) => channel !== 'mail'), 'mail'] as const;

export function RequestFields({ draft, controllers, missing, onChange }: RequestFieldsProps) {
  const { t, say } = useWords();
  const { today } = useOpenDesk();
  const isMissing = (field: NewCaseField): boolean => missing.includes(field);
  return (
    <>
      <section className={styles.part} aria-labelledby="new-case-way">
        <h2 id="new-case-way">{t('newCase.way')}</h2>
        {controllers.length < 2 ? null : (
          <SelectField
            label={t('newCase.controller')}
            value={draft.controller}
            choices={controllers.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(controller) =>
              onChange({
                controller,
                language: controllers.find(({ id }) => id === controller)?.languages[0] ?? draft.language,
              })
            }
          />
        )}
        <div className={styles.group} data-missing={isMissing('channel')}>
          <ChoiceList
            label={t('newCase.channel')}
            value={draft.channel}
            onChange={(channel) => onChange({ channel })}
            hasFocus
            isRow
            choices={offered.map((value) => ({ value, label: say(`channel.${value}`) }))}
          />
          {isMissing('channel') ? (
            <p className={styles.wrong} role="alert">
              {t('newCase.channelMissing')}
            </p>
          ) : null}
        </div>
        <div className={styles.short}>
          <DayField
            label={t('newCase.day')}
            value={draft.receivedDay}
            onChange={(receivedDay) => onChange({ receivedDay })}
            hint={t('newCase.dayHint')}
            latest={today}
            error={isMissing('receivedDay') && draft.receivedDay.trim() === '' ? t('newCase.dayMissing') : undefined}
            isRequired
          />
        </div>
      </section>
      <section className={styles.part} aria-labelledby="new-case-asked">
        <h2 id="new-case-asked">{t('newCase.asked')}</h2>
        <div className={styles.group} data-missing={isMissing('rights')}>
          <h3 className={styles.label}>{t('rights.title')}</h3>
          <RightToggles rights={draft.rights} onChange={(rights) => onChange({ rights })} />
          {isMissing('rights') ? (
            <p className={styles.wrong} role="alert">
              {t('newCase.rightsMissing')}
            </p>
          ) : null}
        </div>
        <TextField
          label={t('newCase.note')}
          value={draft.note}
          onChange={(note) => onChange({ note })}
          rows={4}
          hint={t('newCase.noteHint')}
          error={isMissing('note') ? t('newCase.noteMissing') : undefined}
          maxLength={4000}
          isRequired
        />
        <LanguageField value={draft.language} onChange={(language) => onChange({ language })} isKnown />
      </section>
    </>
  );
}
