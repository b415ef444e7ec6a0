// The form of an answer. Data to take along need one that a machine can read (GDPR Art. 20(1)); a PDF is none.

import { answerFormats, machineReadable, type AnswerFormat } from '#core/case/right-work.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { SelectField } from '../../../parts/select-field.tsx';

export interface AnswerFormatFieldProps {
  readonly value: AnswerFormat | undefined;
  readonly onChange: (format: AnswerFormat | undefined) => void;
  readonly isMachineReadable: boolean;
}

export function AnswerFormatField({ value, onChange, isMachineReadable }: AnswerFormatFieldProps) {
  const { t, say } = useWords();
  if (isMachineReadable)
    return (
      <ChoiceList
        label={t('act.answer.format')}
        value={value}
        onChange={onChange}
        isRow
        choices={[...machineReadable, 'pdf' as const].map((format) => ({
          value: format,
          label: say(`format.${format}`),
          isDisabled: !machineReadable.includes(format),
          note: machineReadable.includes(format) ? undefined : t('act.answer.notPortable'),
        }))}
      />
    );
  return (
    <SelectField
      label={t('act.answer.formatOptional')}
      value={value ?? 'none'}
      onChange={(format) => onChange(format === 'none' ? undefined : format)}
      choices={[
        { value: 'none', label: t('act.answer.noFormat') },
        ...answerFormats.map((format) => ({ value: format, label: say(`format.${format}`) })),
      ]}
    />
  );
}
