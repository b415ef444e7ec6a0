// What the person wants of the window around the desk: captures of the screen, and the blur of a shared one.

import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/use-words.ts';
import { Pane } from '../parts/pane.tsx';
import { SwitchLine } from '../parts/switch-line.tsx';
import { useDesk } from '../state/desk-context.ts';
import { useStore } from '../state/store.ts';
import { useKeepPreference } from './use-keep-preference.ts';
import styles from './shell-settings.module.css';

export function ShellSettings() {
  const { t } = useWords();
  const { queries, blurred } = useDesk();
  const isBlurred = useStore(blurred);
  const kept = useQuery(queries.preferences.read.queryOptions()).data;
  const kind = useQuery(queries.shell.show.queryOptions()).data?.kind;
  const keep = useKeepPreference();
  if (kept === undefined || kind === undefined) return null;

  return (
    <Pane title={t('shell.title')} className={styles.section} part="shell">
      <div className={styles.body}>
        {kind === 'desktop' ? (
          <SwitchLine
            label={t('shell.isShielded')}
            note={t('shell.isShieldedNote')}
            isOn={kept.isShielded === true}
            onChange={(isShielded) => void keep({ isShielded })}
          />
        ) : null}
        <SwitchLine
          label={t('blur.toggle')}
          note={t('blur.note')}
          isOn={isBlurred}
          onChange={(isOn) => blurred.write(isOn)}
        />
      </div>
    </Pane>
  );
}
