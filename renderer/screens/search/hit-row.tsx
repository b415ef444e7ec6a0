// One hit: what it is, where it stands, and the words around what was found. The whole row is its link.

import { Link } from '@tanstack/react-router';
import { FolderClosed, Mail, Paperclip } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CaseHit, FileHit, MailHit, SearchHit } from '#core/desk/search-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { sayDeadline } from '../../parts/days-left.tsx';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './hit-row.module.css';

export interface HitRowProps {
  readonly hit: SearchHit;
  readonly isActive: boolean;
  readonly onFocus: () => void;
}

export function HitRow({ hit, isActive, onFocus }: HitRowProps) {
  const { day, t } = useWords();
  const { text } = hit.snippet;
  const link = { className: styles.open, tabIndex: isActive ? 0 : -1, onFocus };
  return (
    <li className={styles.row} data-hit>
      <span className={styles.icon}>{icons[hit.kind]}</span>
      <div className={styles.head}>
        {hit.kind === 'case' ? (
          <Link to="/cases/$ref" params={{ ref: hit.ref }} {...link}>
            <Title hit={hit} />
          </Link>
        ) : (
          <Link to="/messages/{-$id}" params={{ id: hit.messageId }} {...link}>
            <Title hit={hit} />
          </Link>
        )}
        <time dateTime={hit.day} className={styles.day}>
          {day(hit.day, 'medium')}
        </time>
      </div>
      <p className={styles.facts}>
        <span className={styles.people} data-personal>
          {hit.people.text === '' ? t('mail.nobody') : <MarkedText {...hit.people} />}
        </span>
        {hit.kind === 'case' ? <CaseFacts hit={hit} /> : <MailFacts hit={hit} />}
        {hit.isWithin ? <span className={styles.within}>{t('search.within')}</span> : null}
      </p>
      {text === '' ? null : (
        <p className={styles.snippet} data-personal>
          <MarkedText {...hit.snippet} />
        </p>
      )}
    </li>
  );
}

function Title({ hit }: { readonly hit: SearchHit }) {
  const { t, rights } = useWords();
  if (hit.title.text === '') return t('search.noSubject');
  return (
    <>
      <span data-personal>
        <MarkedText {...hit.title} />
      </span>
      {hit.kind === 'case' && hit.rights.length > 0 ? ` · ${rights(hit.rights)}` : null}
    </>
  );
}

function CaseFacts({ hit }: { readonly hit: CaseHit }) {
  const words = useWords();
  return (
    <span className={styles.fact}>
      {hit.phase === 'open' ? <UrgencyMark shape={hit.urgency} /> : null}
      {hit.phase === 'open' ? sayDeadline({ ...hit, outcome: undefined }, words) : words.say(`phase.${hit.phase}`)}
    </span>
  );
}

function MailFacts({ hit }: { readonly hit: MailHit | FileHit }) {
  const { t, say } = useWords();
  return (
    <>
      {hit.kind === 'file' ? (
        <span className={styles.fact} data-personal>
          {t('search.inMail', { subject: hit.subject || t('search.noSubject') })}
        </span>
      ) : null}
      <span className={styles.fact}>
        {hit.caseRef === undefined ? say(`disposition.${hit.disposition}`) : t('search.inCase', { ref: hit.caseRef })}
      </span>
    </>
  );
}

const icons: Readonly<Record<SearchHit['kind'], ReactNode>> = {
  mail: <Mail aria-hidden="true" />,
  file: <Paperclip aria-hidden="true" />,
  case: <FolderClosed aria-hidden="true" />,
};
