// Text with the passages marked that a suggestion rests on, each with the right that it speaks for.

import { useMemo } from 'react';
import type { Evidence } from '#core/intake/suggestion.ts';
import { useWords } from '../i18n/use-words.ts';
import { markEvidence } from './mark-evidence.ts';
import styles from './evidence-text.module.css';

export function EvidenceText({ text, evidence }: { readonly text: string; readonly evidence: readonly Evidence[] }) {
  const { rights: named } = useWords();
  const pieces = useMemo(() => markEvidence(text, evidence), [text, evidence]);
  return pieces.map(({ from, text: piece, rights }) =>
    rights.length === 0 ? (
      piece
    ) : (
      <mark key={from} className={styles.evidence} data-right={named(rights)}>
        {piece}
      </mark>
    ),
  );
}
