// The links of a mail as a list: what they say, and where they really lead. None of them can be followed from here.

import { TriangleAlert } from 'lucide-react';
import type { MailLink } from '#core/desk/reading-views.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './mail-links.module.css';

export function MailLinks({ links }: { readonly links: readonly MailLink[] }) {
  const { t } = useWords();
  if (links.length === 0) return null;
  const deceiving = links.filter((link) => link.isDifferentFromText).length;
  return (
    <details className={styles.links} open={deceiving > 0}>
      <summary>
        {t('read.links', { count: links.length })}
        {deceiving === 0 ? null : (
          <span className={styles.warning}> · {t('read.deceiving', { count: deceiving })}</span>
        )}
      </summary>
      <ol className={styles.list} data-personal>
        {links.map((link) => (
          <li key={link.number} value={link.number}>
            <LinkLine link={link} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function LinkLine({ link }: { readonly link: MailLink }) {
  const { t } = useWords();
  const { text, host, asciiHost, target, isDifferentFromText } = link;
  return (
    <div className={styles.line}>
      <bdi className={styles.text}>{text === '' ? t('read.linkWithoutText') : text}</bdi>
      <span className={styles.place}>
        <bdi className={styles.host}>{host === '' ? t(`read.link.${link.kind}`) : host}</bdi>
        {asciiHost === host ? null : <bdi className={styles.ascii}> ({asciiHost})</bdi>}
      </span>
      {isDifferentFromText ? (
        <span className={styles.warning}>
          <TriangleAlert aria-hidden="true" /> {t('read.isDifferent')}
        </span>
      ) : null}
      <code className={styles.target}>{target}</code>
    </div>
  );
}
