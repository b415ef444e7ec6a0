// Another day of receipt, for where the evidence is wrong or missing: the clock then runs from that day.

import { useState } from 'react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import { exampleDay, typedDay } from '../../parts/typed-day.ts';
import styles from './receipt-correction.module.css';

export interface ReceiptCorrectionProps {
  readonly item: TrayItem;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

export function ReceiptCorrection({ item, value, onChange }: ReceiptCorrectionProps) {
  const { t, say, day: sayDay, numericDay } = useWords();
  const { today } = useOpenDesk();
  const isWeak = item.evidence === 'date-header' || item.evidence === 'import-time';
  const [isOpen, setOpen] = useState(isWeak);
  if (!isOpen) {
    return (
      <div className={styles.closed}>
        <Button variant="quiet" onPress={() => setOpen(true)}>
          {t('receipt.correct')}
        </Button>
      </div>
    );
  }
  const day = typedDay(value);
  const isFuture = day !== undefined && day > today;
  const words =
    day === undefined
      ? t('receipt.hint', { example: numericDay(exampleDay), evidence: say(`evidence.${item.evidence}`) })
      : t('receipt.runsFrom', { day: sayDay(day, 'full') });
  return (
    <TextField
      label={t('receipt.day')}
      value={value}
      onChange={onChange}
      hint={words}
      error={
        isFuture
          ? t('receipt.future')
          : value !== '' && day === undefined
            ? t('receipt.form', { example: numericDay(exampleDay) })
            : undefined
      }
    />
  );
}
