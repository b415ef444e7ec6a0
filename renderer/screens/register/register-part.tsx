// The register: which requests it is to hold, its first lines, and its files.

import { useState } from 'react';
import { registerPhases } from '#core/desk/register-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Pane } from '../../parts/pane.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TickList } from '../../parts/tick-list.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { ColumnList } from './column-list.tsx';
import { PreviewTable } from './preview-table.tsx';
import { askedScope, firstChoice, scopeOf, type Period, type RegisterChoice } from './register-choice.ts';
import { useRegisterFile } from './use-register-file.ts';
import styles from './register.module.css';

const shownRows = 6;
const manners = ['usual', 'semicolon', 'comma'] as const;

export interface RegisterPartProps {
  /** An id, or empty for all. */
  readonly controller: string;
  readonly years: readonly number[];
}

export function RegisterPart({ controller, years }: RegisterPartProps) {
  const { t, locale } = useWords();
  const { queries } = useDesk();
  const [choice, setChoice] = useState(firstChoice);
  const [manner, setManner] = useState<(typeof manners)[number]>('usual');
  const change = (part: Partial<RegisterChoice>): void => setChoice({ ...choice, ...part });
  const scope = scopeOf(choice, controller);
  const asked = scope === undefined ? undefined : askedScope(scope);
  const preview = useAnswer({
    ...queries.register.preview.queryOptions({
      input: { scope: asked ?? askedScope({ ...firstScope }), locale, limit: shownRows },
      placeholderData: (before) => before,
    }),
    enabled: asked !== undefined,
  });
  const file = useRegisterFile(asked, manner === 'usual' ? undefined : manner);
  return (
    <Pane title={t('reports.register')} className={styles.part}>
      <p className={styles.note}>{t('reports.registerText')}</p>
      <div className={styles.choices}>
        <SelectField<Period>
          label={t('reports.period')}
          value={choice.period}
          choices={[
            { value: 'all', label: t('reports.period.all') },
            ...years.map((year) => ({ value: `${year}` as const, label: String(year) })),
            { value: 'days', label: t('reports.period.days') },
          ]}
          onChange={(period) => change({ period })}
        />
        {choice.period === 'days' ? (
          <>
            <DayField label={t('reports.from')} value={choice.from} onChange={(from) => change({ from })} />
            <DayField label={t('reports.until')} value={choice.until} onChange={(until) => change({ until })} />
          </>
        ) : null}
        <SelectField
          label={t('reports.phase')}
          value={choice.phase}
          choices={registerPhases.map((value) => ({ value, label: t(`reports.phase.${value}`) }))}
          onChange={(phase) => change({ phase })}
        />
        <SelectField
          label={t('reports.manner')}
          value={manner}
          choices={manners.map((value) => ({ value, label: t(`reports.manner.${value}`) }))}
          onChange={setManner}
        />
      </div>
      <TickList
        label={t('reports.personal')}
        ticks={[{ value: 'names', label: t('reports.withNames'), note: t('reports.withNamesNote') }]}
        chosen={choice.withNames ? ['names'] : []}
        onChange={(chosen) => change({ withNames: chosen.length > 0 })}
      />
      {asked === undefined ? (
        <p className={styles.note}>{t('reports.daysWrong')}</p>
      ) : (
        <AwaitAnswer query={preview}>
          {(view) => (
            <>
              <PreviewTable view={view} withNames={choice.withNames} />
              <div className={styles.acts}>
                <Button variant="primary" isPending={file.isPending} onPress={() => file.start('xlsx')}>
                  {t('reports.saveXlsx')}
                </Button>
                <Button isPending={file.isPending} onPress={() => file.start('csv')}>
                  {t('reports.saveCsv')}
                </Button>
              </div>
              {file.sha256 === undefined ? null : (
                <output className={styles.hash}>{t('reports.hash', { sha256: file.sha256 })}</output>
              )}
              <ColumnList columns={view.columns} />
            </>
          )}
        </AwaitAnswer>
      )}
    </Pane>
  );
}

/** What is asked for before anything is chosen. */
const firstScope = {
  controller: undefined,
  from: undefined,
  until: undefined,
  phase: 'all',
  withNames: false,
} as const;
