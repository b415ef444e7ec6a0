// A mail server entered by hand. No encryption only after its danger has been read.

import { TriangleAlert } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import type { MailSecurity } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import fieldStyles from '../../../parts/field.module.css';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { isPort, usualPort } from './add-draft.ts';
import type { HandSettings } from './add-draft.ts';
import styles from './add-account.module.css';

const securities: readonly MailSecurity[] = ['tls', 'starttls', 'plaintext'];
const signIns = ['password', 'google', 'microsoft'] as const;

export interface HandFieldsProps {
  readonly hand: HandSettings;
  readonly onChange: (hand: HandSettings) => void;
}

export function HandFields({ hand, onChange }: HandFieldsProps) {
  const { t } = useWords();
  const change = (part: Partial<HandSettings>): void => onChange({ ...hand, ...part });
  return (
    <div className={styles.hand}>
      <div className={styles.wide}>
        <TextField
          label={t('add.host')}
          value={hand.host}
          onChange={(host) => change({ host })}
          hint={t('add.hostHint')}
          maxLength={255}
          isRequired
        />
      </div>
      <SelectField
        label={t('add.security')}
        value={hand.security}
        choices={securities.map((value) => ({ value, label: t(`add.security.${value}`) }))}
        onChange={(security) => change({ security, port: usualPort[security], acceptsPlaintext: false })}
      />
      <TextField
        label={t('add.port')}
        value={hand.port}
        onChange={(port) => change({ port })}
        error={hand.port !== '' && !isPort(Number(hand.port)) ? t('add.portWrong') : undefined}
        maxLength={5}
        isRequired
      />
      <TextField
        label={t('add.user')}
        value={hand.user}
        onChange={(user) => change({ user })}
        hint={t('add.userHint')}
        autoComplete="username"
        maxLength={320}
        isRequired
      />
      <SelectField
        label={t('add.signIn')}
        value={hand.signIn}
        choices={signIns.map((value) => ({ value, label: t(`add.signIn.${value}`) }))}
        onChange={(signIn) => change({ signIn })}
      />
      <CaField ca={hand.ca} onChange={(ca) => change({ ca })} />
      {hand.security === 'plaintext' ? (
        <PlaintextWarning
          isAccepted={hand.acceptsPlaintext}
          onAccept={(acceptsPlaintext) => change({ acceptsPlaintext })}
        />
      ) : null}
    </div>
  );
}

interface CaFieldProps {
  readonly ca: HandSettings['ca'];
  readonly onChange: (ca: HandSettings['ca']) => void;
}

function CaField({ ca, onChange }: CaFieldProps) {
  const { t } = useWords();
  return (
    <fieldset className={styles.group}>
      <legend className={fieldStyles.label}>{t('add.ca')}</legend>
      <div className={styles.ca}>
        <FileTrigger
          acceptedFileTypes={['.pem', '.crt', '.cer', 'application/x-pem-file']}
          onSelect={(files) => {
            const file = files?.item(0);
            if (file) void file.text().then((pem) => onChange({ name: file.name, pem }));
          }}
        >
          <Button>{t('add.caChoose')}…</Button>
        </FileTrigger>
        {ca === undefined ? (
          <span className={fieldStyles.hint}>{t('add.caHint')}</span>
        ) : (
          <>
            <span className={styles.file}>{ca.name}</span>
            <Button variant="quiet" onPress={() => onChange(undefined)}>
              {t('add.caDrop')}
            </Button>
          </>
        )}
      </div>
    </fieldset>
  );
}

interface PlaintextWarningProps {
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

function PlaintextWarning({ isAccepted, onAccept }: PlaintextWarningProps) {
  const { t } = useWords();
  return (
    <div className={styles.plaintext}>
      <TriangleAlert aria-hidden="true" />
      <div>
        <p className={styles.plaintextTitle}>{t('add.plaintextTitle')}</p>
        <p>{t('add.plaintextText')}</p>
        <label className={styles.accept}>
          <input type="checkbox" checked={isAccepted} onChange={({ target }) => onAccept(target.checked)} />
          <span>{t('add.plaintextAccept')}</span>
        </label>
      </div>
    </div>
  );
}
