// A new controller: where to start from, then its profile.

import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ControllerProfile } from '#core/law/controller.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { Page } from '../../parts/page.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { blankProfile } from './blank-profile.ts';
import { ProfileEditor } from './profile-editor.tsx';
import styles from './controllers.module.css';

const blank = 'start:blank';
const policy = 'start:policy';

export function AddControllerScreen() {
  const { t, country } = useWords();
  const { queries } = useDesk();
  const { controller: home, controllers } = useOpenDesk();
  const navigate = useNavigate();
  const profiles = useQuery(queries.desk.profiles.queryOptions()).data ?? [];
  const [start, setStart] = useState(blank);
  const [initial, setInitial] = useState<ControllerProfile>();
  const offered = profiles.filter(({ id }) => !controllers.some((known) => known.id === id));

  const go = (): void => {
    if (start === policy) void navigate({ to: '/settings/policy', search: {} });
    else setInitial(offered.find(({ id }) => id === start) ?? blankProfile(home));
  };

  return (
    <Page
      title={t('controllers.add')}
      back={{ to: '/settings/controllers', label: t('controllers.title') }}
      lead={
        initial === undefined
          ? undefined
          : initial.id === ''
            ? t('controllers.blankNote', { home: home.name })
            : t('controllers.bundledNote')
      }
      isWide={initial !== undefined}
    >
      {initial === undefined ? (
        <form
          className={styles.start}
          onSubmit={(event) => {
            event.preventDefault();
            go();
          }}
        >
          <ChoiceList
            label={t('controllers.startFrom')}
            value={start}
            onChange={setStart}
            hasFocus
            choices={[
              { value: blank, label: t('controllers.blank'), note: t('controllers.blankHint', { home: home.name }) },
              { value: policy, label: t('controllers.fromPolicy'), note: t('controllers.fromPolicyHint') },
              ...offered.map(({ id, name, country: code }) => ({
                value: id,
                label: name,
                note: t('controllers.bundledHint', { country: country(code) }),
              })),
            ]}
          />
          <div className={styles.startActs}>
            <Button type="submit" variant="primary">
              {t('app.next')}
            </Button>
          </div>
        </form>
      ) : (
        <ProfileEditor
          base={initial}
          isNew
          onKept={(id) => void navigate({ to: '/settings/controllers/$id', params: { id }, replace: true })}
        />
      )}
    </Page>
  );
}
