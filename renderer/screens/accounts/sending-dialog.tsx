// “Send letters with this account”: what was found for it, to be looked at and corrected; the desk signs in before it keeps it.

import { useState } from 'react';
import type { AccountView } from '#core/desk/account-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { formOf, givenOf, type SendingForm } from './sending-form.ts';
import type { AccountActs } from './use-account-acts.ts';
import { useSending } from './use-sending.ts';
import styles from './sending.module.css';

export interface SendingDialogProps {
  readonly account: AccountView;
  readonly acts: AccountActs;
  readonly onClose: () => void;
}

const usualPorts = { tls: '465', starttls: '587', plaintext: '25' } as const;

export function SendingDialog({ account, acts, onClose }: SendingDialogProps) {
  const { t } = useWords();
  const found = useSending(account.id);
  const [changed, setChanged] = useState<SendingForm>();
  const form = changed ?? (found.data === undefined ? undefined : formOf(found.data.settings));
  const given = form && givenOf(form);
  return (
    <ActDialog
      title={t('sending.title', { user: account.user })}
      actLabel={t('sending.keep')}
      isWide
      isReady={given !== undefined}
      onClose={onClose}
      onAct={async () => (given === undefined ? undefined : await acts.keepSending(given))}
    >
      <AwaitAnswer query={found}>
        {({ isKept, settings }) => (
          <>
            <p className={styles.note}>{t(isKept ? 'sending.textKept' : 'sending.text')}</p>
            <Fields account={account} form={form ?? formOf(settings)} onChange={setChanged} />
            {isKept ? (
              <div>
                <Button variant="quiet" onPress={() => void acts.stopSending().then(onClose)}>
                  {t('sending.stop')}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </AwaitAnswer>
    </ActDialog>
  );
}

interface FieldsProps {
  readonly account: AccountView;
  readonly form: SendingForm;
  readonly onChange: (form: SendingForm) => void;
}

function Fields({ account, form, onChange }: FieldsProps) {
  const { t } = useWords();
  const change = (part: Partial<SendingForm>): void => onChange({ ...form, ...part });
  const isTyped = form.address.trim() !== '' && givenOf({ ...form, host: 'x', user: 'x', port: '1' }) === undefined;
  return (
    <div className={styles.fields}>
      <TextField
        label={t('sending.address')}
        value={form.address}
        onChange={(address) => change({ address })}
        error={isTyped ? t('sending.addressWrong') : undefined}
        maxLength={254}
        hasFocus
        isRequired
      />
      <TextField label={t('sending.name')} value={form.name} onChange={(name) => change({ name })} maxLength={200} />
      <ControllerField value={form.controller} onChange={(controller) => change({ controller })} />
      <TextField
        label={t('sending.host')}
        value={form.host}
        onChange={(host) => change({ host })}
        maxLength={255}
        isRequired
      />
      <SelectField
        label={t('add.security')}
        value={form.security}
        choices={(['tls', 'starttls'] as const).map((value) => ({ value, label: t(`sending.security.${value}`) }))}
        onChange={(security) => change({ security, port: usualPorts[security] })}
      />
      <TextField
        label={t('add.port')}
        value={form.port}
        onChange={(port) => change({ port })}
        maxLength={5}
        isRequired
      />
      <TextField
        label={t('add.user')}
        value={form.user}
        onChange={(user) => change({ user })}
        autoComplete="username"
        maxLength={320}
        isRequired
      />
      {account.signIn === 'oauth' ? null : (
        <TextField
          label={t('sending.password')}
          type="password"
          value={form.password}
          onChange={(password) => change({ password })}
          hint={t('sending.passwordHint')}
          autoComplete="current-password"
        />
      )}
      <TextField
        label={t('sending.sentFolder')}
        value={form.sentFolder}
        onChange={(sentFolder) => change({ sentFolder })}
        hint={t('sending.sentFolderHint')}
        maxLength={255}
      />
      <TextField
        label={t('sending.draftsFolder')}
        value={form.draftsFolder}
        onChange={(draftsFolder) => change({ draftsFolder })}
        hint={t('sending.draftsFolderHint')}
        maxLength={255}
      />
    </div>
  );
}

/** Only where there is more than one to choose from. */
function ControllerField({ value, onChange }: { readonly value: string; readonly onChange: (id: string) => void }) {
  const { t } = useWords();
  const { queries } = useDesk();
  const controllers = useAnswer(queries.controllers.list.queryOptions());
  const all = controllers.data ?? [];
  if (all.length < 2) return null;
  return (
    <SelectField
      label={t('sending.controller')}
      value={value}
      choices={[
        { value: '', label: t('sending.everyController') },
        ...all.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={onChange}
    />
  );
}
