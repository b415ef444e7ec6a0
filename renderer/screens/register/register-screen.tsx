// The register of requests and the figures of a year: what shows that people are answered, to read and to hand over.

import { useState } from 'react';
import { HelpMark } from '../../help/help-mark.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Page } from '../../parts/page.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { RegisterPart } from './register-part.tsx';
import { YearPart } from './year-part.tsx';
import styles from './register.module.css';

export function RegisterScreen() {
  const { t } = useWords();
  const { queries } = useDesk();
  const { controllers, today } = useOpenDesk();
  const [controller, setController] = useState('');
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const of = controller === '' ? {} : { controller };
  const overview = useAnswer(
    queries.register.overview.queryOptions({ input: { ...of, year }, placeholderData: (before) => before }),
  );
  return (
    <Page
      title={t('reports.title')}
      lead={
        <>
          {t('reports.lead')} <HelpMark topic="register" />
        </>
      }
      back={{ to: '/cases', label: t('nav.cases') }}
      isWide
      aside={
        controllers.length === 1 ? undefined : (
          <SelectField
            label={t('cases.controller')}
            value={controller}
            choices={[
              { value: '', label: t('cases.allControllers') },
              ...controllers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setController}
          />
        )
      }
    >
      <AwaitAnswer query={overview}>
        {({ years, figures, holdsAny }) =>
          holdsAny ? (
            <div className={styles.sheet}>
              <RegisterPart controller={controller} years={years} />
              <YearPart controller={controller} years={years} year={year} figures={figures} onYear={setYear} />
            </div>
          ) : (
            <EmptyNote title={t('reports.none')}>
              <p>{t('reports.noneWhy')}</p>
            </EmptyNote>
          )
        }
      </AwaitAnswer>
    </Page>
  );
}
