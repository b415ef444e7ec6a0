// A mail's text, and nothing but text: the sender's own words in ink, what they quote folded away and muted.

import { useMemo } from 'react';
import type { Evidence } from '#core/intake/suggestion.ts';
import { useWords } from '../i18n/use-words.ts';
import { EvidenceText } from './evidence-text.tsx';
import { splitOwnWords } from './split-own-words.ts';
import { unwrapLines } from './unwrap-lines.ts';
import styles from './mail-text.module.css';

export interface MailTextProps {
  readonly text: string;
  readonly ownText: string;
  /** ISO 639-1, for screen readers and hyphenation. */
  readonly language: string | undefined;
  readonly evidence?: readonly Evidence[];
}

const noEvidence: readonly Evidence[] = [];

export function MailText({ text, ownText, language, evidence = noEvidence }: MailTextProps) {
  const { t } = useWords();
  const stretches = useMemo(() => splitOwnWords(text, ownText), [text, ownText]);
  if (stretches.length === 0) return <p className={styles.empty}>{t('mail.noText')}</p>;
  return (
    <div className={styles.text} data-personal lang={language === 'und' ? undefined : language} dir="auto">
      {stretches.map((stretch) =>
        stretch.isOwn ? (
          <OwnWords key={stretch.at} text={stretch.text} evidence={evidence} />
        ) : (
          <QuotedWords key={stretch.at} text={stretch.text} />
        ),
      )}
    </div>
  );
}

function OwnWords({ text, evidence }: { readonly text: string; readonly evidence: readonly Evidence[] }) {
  return (
    <p className={styles.own}>
      <EvidenceText text={unwrapLines(text)} evidence={evidence} />
    </p>
  );
}

function QuotedWords({ text }: { readonly text: string }) {
  const { t } = useWords();
  return (
    <details className={styles.quoted}>
      <summary>{t('mail.quoted', { lines: text.split('\n').length })}</summary>
      <p>{text}</p>
    </details>
  );
}
