// The policy as it was given, with the passages that were found; the chosen one stands out and comes into sight.

import { useEffect, useMemo, useRef } from 'react';
import type { PolicyLanguage, PolicyReport } from '#core/policy/policy-report.ts';
import { useWords } from '../../i18n/use-words.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import { Pane } from '../../parts/pane.tsx';
import { cutText } from './cut-text.ts';
import { spansOf } from './policy-finding.ts';
import styles from './policy.module.css';

export interface PolicyTextProps {
  readonly text: string;
  readonly report: PolicyReport;
  readonly language: PolicyLanguage;
  /** Of the finding whose passage is looked at. */
  readonly chosen: string | undefined;
}

export function PolicyText({ text, report, language, chosen }: PolicyTextProps) {
  const { t } = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => cutText(text, spansOf(report)), [text, report]);
  const gaps = useMemo(() => new Set<string>(report.gaps.map(({ id }) => id)), [report]);
  useEffect(() => {
    if (sheet.current === null || chosen === undefined) return;
    const mark = sheet.current.querySelector<HTMLElement>('[data-chosen="true"]');
    if (mark === null) return;
    const above = mark.getBoundingClientRect().top - sheet.current.getBoundingClientRect().top;
    sheet.current.scrollBy({ top: above - sheet.current.clientHeight / 3, behavior: 'smooth' });
  }, [chosen]);
  return (
    <Pane title={t('policy.text')} isTitleHidden className={styles.textPane}>
      <div
        ref={sheet}
        className={styles.sheet}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        <div className={styles.paper} lang={language === 'und' ? undefined : language}>
          {pieces.map(({ from, text: piece, findings }) =>
            findings.length === 0 ? (
              piece
            ) : (
              <mark
                key={from}
                data-chosen={chosen !== undefined && findings.includes(chosen)}
                className={joinClasses(
                  styles.mark,
                  findings.some((id) => gaps.has(id)) && styles.ofGap,
                  chosen !== undefined && findings.includes(chosen) && styles.chosen,
                )}
              >
                {piece}
              </mark>
            ),
          )}
        </div>
      </div>
    </Pane>
  );
}
