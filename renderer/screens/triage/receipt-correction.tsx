// Another day of receipt, for where the evidence is wrong or missing: the clock then runs from that day.

import { useState } from 'react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import styles from './receipt-correction.module.css';

export interface ReceiptCorrectionProps {
  readonly item: TrayItem;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

export function ReceiptCorrection({ item, value, onChange }: ReceiptCorrectionProps) {
  const { t, say } = useWords();
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
  return (
    <TextField
      label={t('receipt.day')}
      type="date"
      value={value === '' ? item.receivedDay : value}
      max={today}
      onChange={onChange}
      hint={t('receipt.hint', { evidence: say(`evidence.${item.evidence}`) })}
    />
  );
}
