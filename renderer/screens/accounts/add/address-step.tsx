// The address of the mailbox: the built-in list is looked up, nobody is asked.

import { useState } from 'react';
import type { FoundSettings } from '#core/desk/account-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { domainOf } from './add-draft.ts';
import { StepForm } from './step-form.tsx';
import { useAsking } from './use-asking.ts';

export interface AddressStepProps {
  readonly address: string;
  readonly onAddress: (address: string) => void;
  readonly onFound: (found: FoundSettings) => void;
}

export function AddressStep({ address, onAddress, onFound }: AddressStepProps) {
  const { t } = useWords();
  const { client } = useDesk();
  const { ask, ...asking } = useAsking();
  const [isChecked, setChecked] = useState(false);
  const isWhole = domainOf(address) !== undefined;
  return (
    <StepForm
      {...asking}
      title={t('add.addressTitle')}
      isReady={address.trim() !== ''}
      actLabel={t('app.next')}
      pendingLabel={t('app.loading')}
      onSubmit={() => {
        setChecked(true);
        if (isWhole) ask(() => client.accounts.find({ address: address.trim(), mayAsk: false }), onFound);
      }}
    >
      <TextField
        label={t('add.address')}
        value={address}
        onChange={onAddress}
        hint={t('add.addressHint')}
        error={isChecked && !isWhole ? t('add.addressWrong') : undefined}
        autoComplete="email"
        maxLength={320}
        hasFocus
        isRequired
      />
    </StepForm>
  );
}
