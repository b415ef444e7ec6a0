// The first page: in which language, and for which controller.

import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { LanguageChoice } from '../../parts/language-choice.tsx';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { useDesk } from '../../state/desk-context.ts';
import styles from './welcome-page.module.css';

export interface ChooseControllerProps {
  readonly profile: string | undefined;
  readonly onProfile: (profile: string) => void;
  readonly onNext: (profile: string) => void;
  /** There was a desk before, and a backup of it. */
  readonly onRestore: () => void;
}

export function ChooseController({ profile, onProfile, onNext, onRestore }: ChooseControllerProps) {
  const { t, country } = useWords();
  const { queries } = useDesk();
  const profiles = useQuery(queries.desk.profiles.queryOptions());
  const [only, ...others] = profiles.data ?? [];
  const chosen = profile ?? (others.length === 0 ? only?.id : undefined);
  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) onNext(chosen);
      }}
    >
      <h1 className={styles.title}>{t('welcome.title')}</h1>
      <p className={styles.text}>{t('welcome.text')}</p>
      <LanguageChoice />
      <AwaitAnswer query={profiles}>
        {(list) => (
          <ChoiceList
            label={t('welcome.controller')}
            value={chosen}
            onChange={onProfile}
            choices={list.map(({ id, name, country: code }) => ({
              value: id,
              label: name,
              note: t('welcome.controllerNote', { country: country(code), code }),
            }))}
          />
        )}
      </AwaitAnswer>
      <div className={styles.acts}>
        <Button variant="quiet" onPress={onRestore}>
          {t('restore.offer')}…
        </Button>
        <Button type="submit" variant="primary" isDisabled={chosen === undefined}>
          {t('app.next')}
        </Button>
      </div>
    </form>
  );
}
