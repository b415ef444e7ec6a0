// The address of a time stamp service (RFC 3161); nobody is asked while there is none.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { useUpkeepActs } from '../use-upkeep-acts.ts';
import styles from '../security.module.css';

export function TimestampField({ url }: { readonly url: string }) {
  const { t } = useWords();
  const { client } = useDesk();
  const { tell } = useUpkeepActs();
  const [typed, setTyped] = useState(url);
  return (
    <section className={styles.way} aria-labelledby="anchor-service">
      <h4 id="anchor-service" className={styles.wayTitle}>
        {t('anchors.service')}
      </h4>
      <p className={styles.note}>{t('anchors.serviceText')}</p>
      <form
        className={styles.inline}
        onSubmit={(event) => {
          event.preventDefault();
          tell(client.log.timestampAt({ url: typed.trim() }), t('anchors.kept'));
        }}
      >
        <TextField
          label={t('anchors.serviceUrl')}
          value={typed}
          onChange={setTyped}
          hint={t('anchors.serviceHint')}
          maxLength={2000}
        />
        <Button type="submit" isDisabled={typed.trim() === url}>
          {t('anchors.serviceKeep')}
        </Button>
      </form>
    </section>
  );
}
