// Beside the conversation: the clock that explains itself, the identity, the person.

import { Link } from '@tanstack/react-router';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ClockLedger } from '../../parts/clock-ledger.tsx';
import { Pane } from '../../parts/pane.tsx';
import type { CaseDialog } from './case-dialogs.tsx';
import styles from './case-context.module.css';

export interface CaseContextProps {
  readonly view: CaseView;
  readonly isWhyOpen: boolean;
  readonly onWhy: (isOpen: boolean) => void;
  readonly onDialog: (dialog: CaseDialog) => void;
}

export function CaseContext({ view, isWhyOpen, onWhy, onDialog }: CaseContextProps) {
  const { t } = useWords();
  return (
    <Pane title={t('case.context')} isTitleHidden className={styles.context}>
      <Clock view={view} isWhyOpen={isWhyOpen} onWhy={onWhy} />
      <Identity view={view} onDialog={onDialog} />
      <Person view={view} />
    </Pane>
  );
}

function Clock({ view, isWhyOpen, onWhy }: Omit<CaseContextProps, 'onDialog'>) {
  const { t, say, day } = useWords();
  return (
    <section id="clock" className={styles.part}>
      <h2 className={styles.title}>{t('case.clock')}</h2>
      <p className={styles.text}>{extensionWords()}</p>
      <ClockLedger reading={view.reading} isExtended={view.isExtended} isOpen={isWhyOpen} onOpen={onWhy} />
    </section>
  );

  /** Whether the period can still be extended, and if not, why not. */
  function extensionWords(): string {
    if (view.extension !== undefined) {
      return t('case.isExtended', {
        until: day(view.extension.until, 'full'),
        ground: say(`ground.${view.extension.ground}`),
        reason: view.extension.reason,
      });
    }
    if (view.phase !== 'open') return t('case.clockStopped');
    return view.isExtensionOpen
      ? t('case.extensionOpen', { day: day(view.noticeBy, 'full') })
      : t('case.extensionGone', { day: day(view.noticeBy, 'full') });
  }
}

function Identity({ view, onDialog }: Pick<CaseContextProps, 'view' | 'onDialog'>) {
  const { t, say } = useWords();
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('case.identity')}</h2>
      <p className={styles.text}>
        <strong>{say(`identity.${view.identity}`)}</strong>
        {view.identity === 'not-doubted' ? ` ${t('identity.noProof')}` : null}
      </p>
      {view.phase !== 'open' || view.identity === 'verified' ? null : (
        <div className={styles.act}>
          <Button
            variant="quiet"
            shortcut="I"
            onPress={() => onDialog({ act: view.identity === 'doubted' ? 'verify-identity' : 'doubt-identity' })}
          >
            {view.identity === 'doubted' ? t('identity.verify') : t('identity.doubt')}…
          </Button>
        </div>
      )}
    </section>
  );
}

function Person({ view }: { readonly view: CaseView }) {
  const { t, say, language } = useWords();
  const { requester } = view;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('case.person')}</h2>
      <dl className={styles.facts}>
        {requester.name === '' ? null : (
          <>
            <dt>{t('case.name')}</dt>
            <dd>{requester.name}</dd>
          </>
        )}
        <dt>{t('case.address')}</dt>
        <dd>{requester.address || '–'}</dd>
        <dt>{t('case.capacity')}</dt>
        <dd>{say(`capacity.${view.capacity}`)}</dd>
        <dt>{t('case.language')}</dt>
        <dd>{language(view.language)}</dd>
        {view.otherRefs.length === 0 ? null : (
          <>
            <dt>{t('case.others')}</dt>
            <dd>
              <ul>
                {view.otherRefs.map((ref) => (
                  <li key={ref}>
                    <Link to="/cases/$ref" params={{ ref }} className={styles.ref}>
                      {ref}
                    </Link>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
