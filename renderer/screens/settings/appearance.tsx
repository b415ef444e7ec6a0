// How the screens look and listen: language, figures of a region, theme, single keys.

import { useWords } from '../../i18n/use-words.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { LanguageChoice } from '../../parts/language-choice.tsx';
import { Pane } from '../../parts/pane.tsx';
import { themes, usePreferences } from '../../state/preferences.ts';
import { RegionChoice } from './region-choice.tsx';
import styles from './section.module.css';

export function Appearance() {
  const { t } = useWords();
  const [{ theme, hasSingleKeys }, change] = usePreferences();
  return (
    <Pane title={t('settings.appearance')} className={styles.section}>
      <div className={styles.body}>
        <LanguageChoice />
        <RegionChoice />
        <ChoiceList
          label={t('settings.theme')}
          value={theme}
          onChange={(next) => change({ theme: next })}
          isRow
          choices={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        />
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={hasSingleKeys}
            onChange={(event) => change({ hasSingleKeys: event.target.checked })}
          />
          <span>{t('settings.singleKeys')}</span>
        </label>
      </div>
    </Pane>
  );
}
