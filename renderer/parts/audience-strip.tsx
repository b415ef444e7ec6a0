// Says for whom a text is before it is written: nobody outside, ever, or a person by name and address.

import { Lock, Send } from 'lucide-react';
import { useWords } from '../i18n/use-words.ts';
import styles from './audience-strip.module.css';

/** `internal`: never leaves the desk; `outgoing`: what the person `who` is told. */
export type Audience = { readonly kind: 'internal' } | { readonly kind: 'outgoing'; readonly who: string };

export function AudienceStrip({ id, audience }: { readonly id: string; readonly audience: Audience }) {
  const { t } = useWords();
  return audience.kind === 'internal' ? (
    <p id={id} className={styles.internal}>
      <Lock aria-hidden="true" />
      {t('audience.internal')}
    </p>
  ) : (
    <p id={id} className={styles.outgoing}>
      <Send aria-hidden="true" />
      <span>
        {t('audience.outgoing')} <bdi className={styles.who}>{audience.who}</bdi>
      </span>
    </p>
  );
}
