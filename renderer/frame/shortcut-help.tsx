// Every shortcut on one sheet: those that work here now first, all others below; to look through, and to print.

import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { joinClasses } from '../parts/join-classes.ts';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../i18n/use-words.ts';
import { offeredNow, useOffered } from '../commands/command-provider.tsx';
import { shortcutGroups } from '../commands/shortcut-groups.ts';
import type { ShortcutGroup } from '../commands/shortcut-groups.ts';
import { usePreferences } from '../state/preferences.ts';
import { ShortcutList } from './shortcut-list.tsx';
import dialogStyles from '../parts/act-dialog.module.css';
import styles from './shortcut-help.module.css';

export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { t, locale } = useWords();
  const offered = useOffered();
  const [{ hasSingleKeys }] = usePreferences();
  const [sought, setSought] = useState('');
  // What works here is that of the screen below, as it was when the sheet came over it.
  const [here] = useState(() => new Set(offeredNow(offered.read()).map(({ id }) => id)));
  const groups = shortcutGroups(here, sought, locale);
  return (
    <ModalOverlay
      className={joinClasses(dialogStyles.scrim, styles.scrim)}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className={joinClasses(dialogStyles.wide, styles.paper)}>
        <Dialog className={dialogStyles.dialog ?? ''}>
          <div className={dialogStyles.form}>
            <Heading slot="title" className={dialogStyles.title ?? ''}>
              {t('key.title')}
            </Heading>
            <p className={styles.note}>{hasSingleKeys ? t('sheet.about') : t('key.areOff')}</p>
            <div className={styles.find}>
              <TextField label={t('sheet.find')} value={sought} onChange={setSought} hasFocus />
            </div>
            {groups.here.length + groups.elsewhere.length === 0 ? (
              <p className={styles.note}>{t('sheet.none')}</p>
            ) : null}
            <Part title={t('sheet.here')} groups={groups.here} />
            <Part title={t('sheet.elsewhere')} groups={groups.elsewhere} />
            <div className={joinClasses(dialogStyles.acts, styles.acts)}>
              <Button onPress={() => print()}>{t('sheet.print')}</Button>
              <Button onPress={onClose}>{t('app.close')}</Button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Part({ title, groups }: { readonly title: string; readonly groups: readonly ShortcutGroup[] }) {
  const { t } = useWords();
  if (groups.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.groups}>
        {groups.map(({ group, commands }) => (
          <div key={group} className={styles.group}>
            <h4 className={styles.name}>{t(`sheet.group.${group}`)}</h4>
            <ShortcutList commands={commands} />
          </div>
        ))}
      </div>
    </section>
  );
}
