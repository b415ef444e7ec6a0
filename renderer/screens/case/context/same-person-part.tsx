// Other requests of the same person, and how many within a year: what Art. 12(5) may weigh, and never decides by number.

import { Link } from '@tanstack/react-router';
import { Link2 } from 'lucide-react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useCaseActs } from '../case-acts.ts';
import { LinkDialog, UnlinkDialog } from '../dialogs/link-dialog.tsx';
import { ContextPart } from './context-part.tsx';
import styles from './context.module.css';

export function SamePersonPart({ view }: { readonly view: CaseView }) {
  const { t, say, day, rights } = useWords();
  const { open } = useCaseActs();
  return (
    <ContextPart
      title={t('case.samePerson')}
      acts={
        <Button variant="quiet" onPress={() => open((given) => <LinkDialog {...given} />)}>
          {t('case.link')}…
        </Button>
      }
    >
      <p className={styles.text}>{t('case.countInYear', { count: view.countInYear })}</p>
      {view.related.length === 0 ? null : (
        <ul className={styles.related}>
          {view.related.map(({ ref, receivedDay, rights: asked, phase, outcome, isLinked }) => (
            <li key={ref}>
              <span className={styles.relatedHead}>
                <Link to="/cases/$ref" params={{ ref }} className={styles.ref}>
                  {ref}
                </Link>
                <span>{day(receivedDay, 'medium')}</span>
                {isLinked ? <Link2 aria-label={t('case.linked')} /> : null}
              </span>
              <span className={styles.sub}>
                {rights(asked)} · {outcome === undefined ? say(`phase.${phase}`) : say(`outcome.${outcome}`)}
              </span>
              {isLinked ? (
                <Button variant="quiet" onPress={() => open((given) => <UnlinkDialog {...given} other={ref} />)}>
                  {t('case.unlink')}…
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </ContextPart>
  );
}
