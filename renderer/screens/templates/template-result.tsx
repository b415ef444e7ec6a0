// What a wording becomes: in an invented case, or in one of the desk's.

import type { UseQueryResult } from '@tanstack/react-query';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Pane } from '../../parts/pane.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { LetterPaper } from '../letters/letter-paper.tsx';
import type { TriedOut } from './use-try-out.ts';
import styles from './templates.module.css';

interface TemplateResultProps {
  readonly tried: UseQueryResult<TriedOut>;
  readonly language: string;
  /** Empty for an invented case. */
  readonly caseRef: string;
  readonly onCaseRef: (ref: string) => void;
}

export function TemplateResult({ tried, language, caseRef, onCaseRef }: TemplateResultProps) {
  const { t } = useWords();
  const { queries } = useDesk();
  const cases = useAnswer(queries.cases.board.queryOptions()).data?.cases ?? [];
  return (
    <Pane title={t('templates.result')} className={styles.pane}>
      <SelectField
        label={t('templates.resultFor')}
        value={caseRef}
        choices={[
          { value: '', label: t('templates.invented') },
          ...cases.map(({ ref }) => ({ value: ref, label: ref })),
        ]}
        onChange={onCaseRef}
      />
      <AwaitAnswer query={tried}>
        {({ subject, document }) => <LetterPaper subject={subject} document={document} language={language} />}
      </AwaitAnswer>
    </Pane>
  );
}
