// An organisation's own registration at Google or Microsoft, for those that let in registered programs only.

import type { OAuthProvider } from '#core/desk/account-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import styles from './sign-in.module.css';

export interface Registration {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tenant: string;
}

export const blankRegistration: Registration = { clientId: '', clientSecret: '', tenant: '' };

export interface OwnRegistrationProps {
  readonly provider: OAuthProvider;
  readonly value: Registration;
  readonly onChange: (value: Registration) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export function OwnRegistration({ provider, value, onChange, isOpen, onOpen }: OwnRegistrationProps) {
  const { t } = useWords();
  return (
    <details className={styles.more} open={isOpen} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary>{t('signIn.more')}</summary>
      <div className={styles.fields}>
        <p className={styles.text}>{t('signIn.moreText')}</p>
        <TextField
          label={t('signIn.clientId')}
          value={value.clientId}
          maxLength={255}
          onChange={(clientId) => onChange({ ...value, clientId })}
        />
        <TextField
          label={t('signIn.clientSecret')}
          type="password"
          value={value.clientSecret}
          maxLength={255}
          hint={t('signIn.clientSecretHint')}
          onChange={(clientSecret) => onChange({ ...value, clientSecret })}
        />
        {provider === 'microsoft' ? (
          <TextField
            label={t('signIn.tenant')}
            value={value.tenant}
            maxLength={255}
            hint={t('signIn.tenantHint')}
            onChange={(tenant) => onChange({ ...value, tenant })}
          />
        ) : null}
      </div>
    </details>
  );
}
