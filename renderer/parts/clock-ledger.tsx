// "Why this date?": the clock's steps as a ledger, each line with the article that it rests on.

import { useId } from 'react';
import type { Day } from '#core/base/day.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { Step } from '#core/clock/step.ts';
import { explainStep } from '#core/words/explain-step.ts';
import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import styles from './clock-ledger.module.css';

export interface ClockLedgerProps {
  readonly reading: Reading;
  readonly isExtended: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export function ClockLedger({ reading, isExtended, isOpen, onOpen }: ClockLedgerProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.ledger}>
      <Button className={styles.why ?? ''} aria-expanded={isOpen} aria-controls={id} onPress={() => onOpen(!isOpen)}>
        <ChevronRight aria-hidden="true" />
        {t('clock.why')}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? <ClockSteps reading={reading} isExtended={isExtended} /> : null}
      </div>
    </div>
  );
}

/** The steps alone, for a place that opens and closes them itself. */
export function ClockSteps({ reading, isExtended }: { readonly reading: Reading; readonly isExtended: boolean }) {
  const { t, country } = useWords();
  const whenExtended = reading.steps.filter((step) => isOfExtension(step));
  const main = reading.steps.filter((step) => isExtended || !isOfExtension(step));
  return (
    <>
      <Lines steps={main} due={isExtended ? reading.extendedDue : reading.due} />
      {isExtended ? null : (
        <details className={styles.more}>
          <summary>{t('clock.ifExtended')}</summary>
          <Lines steps={whenExtended} due={reading.extendedDue} />
        </details>
      )}
      {reading.suspension === undefined ? null : (
        <details className={styles.more}>
          <summary>{t('clock.ifSuspended')}</summary>
          <Lines
            steps={reading.suspension.steps.filter((step) => isOfPeriod(step, isExtended ? 3 : 1))}
            due={isExtended ? reading.suspension.extendedDue : reading.suspension.due}
          />
        </details>
      )}
      <p className={styles.source}>
        {t('clock.source', {
          country: country(reading.country),
          code: reading.country,
          calendar: reading.calendarVersion,
          rule: reading.ruleVersion,
        })}
      </p>
    </>
  );
}

function Lines({ steps, due }: { readonly steps: readonly Step[]; readonly due: Day }) {
  const { say, locale, day } = useWords();
  return (
    <ol className={styles.lines}>
      {steps.map((step) => {
        const { sentence, article } = explainStep(step, say, locale);
        return (
          <li
            key={keyOf(step)}
            className={step.code === 'due' || step.code === 'arguable-due' ? styles.result : styles.line}
          >
            <span className={styles.day} aria-hidden="true">
              {day(step.code === 'due' ? due : dayOfStep(step), 'short')}
            </span>
            <span>
              {sentence} <cite className={styles.article}>{article}</cite>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function isOfExtension(step: Step): boolean {
  return 'months' in step && step.months === 3 && step.code !== 'due';
}

function isOfPeriod(step: Step, months: 1 | 3): boolean {
  return !('months' in step) || step.months === months;
}

/** The day that stands in the margin of a step's line. */
function dayOfStep(step: Step): Day {
  switch (step.code) {
    case 'rolled':
      return step.to;
    case 'event-day-not-counted':
      return step.firstDay;
    default:
      return step.day;
  }
}

/** Of each kind of step there is one for a period, of rolls one for each day skipped, of pauses one for each ask. */
function keyOf(step: Step): string {
  const which = step.code === 'rolled' ? step.skipped : 'ground' in step ? `${step.ground} ${step.day}` : '';
  return `${step.code} ${'months' in step ? step.months : ''} ${which}`;
}
