// What was asked where no mail holds it: by post, by phone, at the counter, as a person wrote it down.

import { Globe, Mail, Mailbox, Phone, Share2, Smartphone, UserRound } from 'lucide-react';
import type { Channel } from '#core/law/channel.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import styles from './conversation.module.css';

const icons: Readonly<Record<Channel, typeof Mail>> = {
  mail: Mail,
  post: Mailbox,
  phone: Phone,
  'in-person': UserRound,
  'web-form': Globe,
  'in-app': Smartphone,
  forwarded: Share2,
};

export function OpeningNote({ view }: { readonly view: CaseView }) {
  const { say, t } = useWords();
  const Icon = icons[view.channel];
  return (
    <article className={styles.letter} aria-label={t('case.openingNote')}>
      <details open>
        <summary className={styles.summary} data-entry>
          <span className={styles.channel}>
            <Icon aria-hidden="true" />
            {say(`channel.${view.channel}`)}
          </span>
          <span className={styles.subject}>{t('case.openingNote')}</span>
        </summary>
        <div className={styles.sheet}>
          <p className={styles.opening} data-personal>
            {view.note}
          </p>
        </div>
      </details>
    </article>
  );
}
