// A new IMAP account: looked at before it is kept, so that what is wrong is said here and now.

import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { MailSecurity } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import styles from './section.module.css';

const securities: readonly MailSecurity[] = ['tls', 'starttls', 'plaintext'];
const usualPort: Readonly<Record<MailSecurity, string>> = { tls: '993', starttls: '143', plaintext: '143' };

export interface AddMailboxProps {
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

export function AddMailbox({ onDone, onCancel }: AddMailboxProps) {
  const { t, say } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const [host, setHost] = useState('');
  const [security, setSecurity] = useState<MailSecurity>('tls');
  const [port, setPort] = useState(usualPort.tls);
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [folder, setFolder] = useState('INBOX');
  const [ca, setCa] = useState<{ readonly name: string; readonly pem: string }>();
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [isPending, setPending] = useState(false);
  const portNumber = Number(port);
  const isReady =
    host.trim() !== '' && user.trim() !== '' && password !== '' && folder.trim() !== '' && isPort(portNumber);

  const add = async (): Promise<void> => {
    setPending(true);
    setObstacle(undefined);
    try {
      const result = await client.mailboxes.add({
        host: host.trim(),
        port: portNumber,
        security,
        user: user.trim(),
        password,
        folder: folder.trim(),
        ...(ca === undefined ? {} : { caPem: ca.pem }),
      });
      if (!result.ok) {
        setObstacle(result.failure);
        return;
      }
      await cache.invalidateQueries({ queryKey: queries.mailboxes.key() });
      toaster.show({ text: t('settings.added', { user: result.value.user }), tone: 'done' });
      onDone();
    } finally {
      setPending(false);
    }
  };

  return (
    <form
      className={styles.form}
      aria-label={t('settings.addMailbox')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isPending) void add();
      }}
    >
      <TextField label={t('settings.host')} value={host} onChange={setHost} hint={t('settings.hostHint')} isRequired />
      <SelectField
        label={t('settings.security')}
        value={security}
        choices={securities.map((value) => ({ value, label: say(`security.${value}`) }))}
        onChange={(value) => {
          setSecurity(value);
          setPort(usualPort[value]);
        }}
      />
      <TextField label={t('settings.user')} value={user} onChange={setUser} autoComplete="username" isRequired />
      <TextField
        label={t('settings.password')}
        type="password"
        value={password}
        onChange={setPassword}
        hint={t('settings.passwordHint')}
        isRequired
      />
      <TextField label={t('settings.folder')} value={folder} onChange={setFolder} isRequired />
      <TextField
        label={t('settings.port')}
        value={port}
        onChange={setPort}
        error={port !== '' && !isPort(portNumber) ? t('settings.portWrong') : undefined}
        isRequired
      />
      <div className={`${styles.whole} ${styles.file}`}>
        <FileTrigger
          acceptedFileTypes={['.pem', '.crt', '.cer', 'application/x-pem-file']}
          onSelect={(files) => {
            const file = files?.item(0);
            if (file) void file.text().then((pem) => setCa({ name: file.name, pem }));
          }}
        >
          <Button variant="quiet">{t('settings.chooseCa')}…</Button>
        </FileTrigger>
        <span className={styles.note}>{ca === undefined ? t('settings.caHint') : ca.name}</span>
        {ca === undefined ? null : (
          <Button variant="quiet" onPress={() => setCa(undefined)}>
            {t('settings.dropCa')}
          </Button>
        )}
      </div>
      {security === 'plaintext' ? (
        <p className={`${styles.whole} ${styles.note}`}>{t('settings.plaintextNote')}</p>
      ) : null}
      {obstacle === undefined ? null : (
        <div className={styles.whole}>
          <ObstacleNote obstacle={obstacle} />
        </div>
      )}
      <div className={`${styles.whole} ${styles.acts}`}>
        <Button type="submit" variant="primary" isDisabled={!isReady} isPending={isPending}>
          {isPending ? t('settings.looking') : t('settings.add')}
        </Button>
        {onCancel === undefined ? null : <Button onPress={onCancel}>{t('app.cancel')}</Button>}
      </div>
    </form>
  );
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}
