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
  readonly onNext: () => void;
}

export function ChooseController({ profile, onProfile, onNext }: ChooseControllerProps) {
  const { t, country } = useWords();
  const { queries } = useDesk();
  const profiles = useQuery(queries.desk.profiles.queryOptions());
  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (profile !== undefined) onNext();
      }}
    >
      <h1 className={styles.title}>{t('welcome.title')}</h1>
      <p className={styles.text}>{t('welcome.text')}</p>
      <LanguageChoice />
      <AwaitAnswer query={profiles}>
        {(list) => (
          <ChoiceList
            label={t('welcome.controller')}
            value={profile}
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
        <Button type="submit" variant="primary" isDisabled={profile === undefined}>
          {t('app.next')}
        </Button>
      </div>
    </form>
  );
}
