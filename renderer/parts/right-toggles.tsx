// Which rights the person invokes: each right a toggle, in legal order.

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { inLegalOrder, rights as allRights } from '#core/law/right.ts';
import type { Right } from '#core/law/right.ts';
import { Check } from 'lucide-react';
import { useWords } from '../i18n/use-words.ts';
import { KeyCap } from './key-cap.tsx';
import styles from './right-toggles.module.css';

export interface RightTogglesProps {
  readonly rights: readonly Right[];
  readonly onChange: (rights: readonly Right[]) => void;
  /** Shows the digit that turns each of them on and off, where the keys are heard. */
  readonly isNumbered?: boolean;
}

export function RightToggles({ rights, onChange, isNumbered = false }: RightTogglesProps) {
  const { say, t } = useWords();
  return (
    <ToggleButtonGroup
      className={styles.toggles ?? ''}
      aria-label={t('rights.title')}
      selectionMode="multiple"
      selectedKeys={rights}
      onSelectionChange={(keys) => onChange(inLegalOrder(allRights.filter((right) => keys.has(right))))}
    >
      {allRights.map((right, index) => (
        <ToggleButton key={right} id={right} className={styles.toggle ?? ''}>
          <Check aria-hidden="true" />
          {say(`right.${right}`)}
          {isNumbered ? <KeyCap>{String(index + 1)}</KeyCap> : null}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
