// Who asks and whose data it is about, kept apart; and what shows that the one may act for the other.

import type { Mailbox } from '#core/base/mailbox.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { BlockedReason } from '../../../parts/blocked-reason.tsx';
import { Button } from '../../../parts/button.tsx';
import { useCaseActs } from '../case-acts.ts';
import { AuthorityDialog } from '../dialogs/authority-dialog.tsx';
import { PersonsDialog } from '../dialogs/persons-dialog.tsx';
import { ContextPart } from './context-part.tsx';
import styles from './context.module.css';

export function PersonsPart({ view }: { readonly view: CaseView }) {
  const { t, say, day, language } = useWords();
  const { open } = useCaseActs();
  const { capacity, authority, requester, dataSubject } = view;
  const isForAnother = capacity !== 'self';
  return (
    <ContextPart
      title={t('case.persons')}
      acts={
        view.phase === 'open' ? (
          <>
            {isForAnother ? (
              <Button variant="quiet" onPress={() => open((given) => <AuthorityDialog {...given} />)}>
                {t('case.authority')}…
              </Button>
            ) : null}
            <Button variant="quiet" onPress={() => open((given) => <PersonsDialog {...given} />)}>
              {t('case.correctPersons')}…
            </Button>
          </>
        ) : null
      }
    >
      <dl className={styles.facts}>
        <dt>{t('case.requester')}</dt>
        <dd>
          <Person mailbox={requester} />
        </dd>
        <dt>{t('case.capacity')}</dt>
        <dd>{say(`capacity.${capacity}`)}</dd>
        {isForAnother ? (
          <>
            <dt>{t('case.dataSubject')}</dt>
            <dd>
              <Person mailbox={dataSubject} />
            </dd>
            <dt>{t('case.authority')}</dt>
            <dd>
              {authority === undefined ? (
                t('case.authorityNotShown')
              ) : (
                <>
                  {say(`proof.${authority.proof}`)}
                  <span className={styles.sub}>{authority.scope}</span>
                  <span className={styles.sub}>
                    {authority.until === undefined
                      ? t('case.authorityNoEnd')
                      : t('case.authorityUntil', { day: day(authority.until, 'medium') })}
                    {'; '}
                    {t('case.answerGoesTo', { who: t(`case.answerTo.${authority.answerTo}`) })}
                  </span>
                </>
              )}
            </dd>
          </>
        ) : null}
        <dt>{t('case.language')}</dt>
        <dd>{language(view.language)}</dd>
      </dl>
      {isForAnother && authority === undefined && view.phase === 'open' ? (
        <BlockedReason obstacle={{ code: 'authority-missing', capacity }} />
      ) : null}
    </ContextPart>
  );
}

function Person({ mailbox: { name, address } }: { readonly mailbox: Mailbox }) {
  if (name === '' && address === '') return <>–</>;
  return (
    <span data-personal>
      {name}
      {address === '' ? null : <span className={name === '' ? undefined : styles.sub}>{address}</span>}
    </span>
  );
}
