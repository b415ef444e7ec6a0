// What this desk is: for whom, under whose calendar and clock, in which version.

import { officialAddresses } from '#core/law/controller.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Pane } from '../../parts/pane.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import styles from './section.module.css';

export function AboutDesk() {
  const { t, country } = useWords();
  const { controller, version } = useOpenDesk();
  const { supervisoryAuthority: authority } = controller;
  return (
    <Pane title={t('settings.about')} className={styles.section}>
      <div className={styles.body}>
        <dl className={styles.facts}>
          <dt>{t('about.controller')}</dt>
          <dd>{controller.name}</dd>
          <dt>{t('about.addresses')}</dt>
          <dd>{officialAddresses(controller).join(', ')}</dd>
          <dt>{t('about.holidays')}</dt>
          <dd>
            {country(controller.country)} ({controller.country})
          </dd>
          <dt>{t('about.zone')}</dt>
          <dd>{controller.zone}</dd>
          <dt>{t('about.authority')}</dt>
          <dd>
            {[authority.name, authority.postalAddress, authority.phone, authority.website].filter(Boolean).join(', ')}
          </dd>
          <dt>{t('about.version')}</dt>
          <dd>{version}</dd>
        </dl>
        <p className={styles.note}>{t('about.local')}</p>
      </div>
    </Pane>
  );
}
