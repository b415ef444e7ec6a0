// The suggestion in one sentence: what it looks like, in which language, received when, due when and why then. It follows
// what a person changes.

import { ArrowRight } from 'lucide-react';
import type { Reading } from '#core/clock/reading.ts';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Words } from '../../i18n/use-words.ts';
import { useZoneOf } from '../../state/open-desk.ts';
import { howSure } from './how-sure.ts';
import { correctedDay } from './tray-draft.ts';
import type { TrayDraft } from './tray-draft.ts';
import type { DraftedClock } from './use-drafted-clock.ts';
import styles from './suggestion-sentence.module.css';

export interface SuggestionSentenceProps {
  readonly item: TrayItem;
  readonly draft: TrayDraft;
  readonly isChanged: boolean;
  readonly drafted: DraftedClock;
}

export function SuggestionSentence({ item, draft, isChanged, drafted }: SuggestionSentenceProps) {
  const words = useWords();
  const { t, day, language, instant } = words;
  const zone = useZoneOf(draft.controller);
  const { suggestion } = item;
  const isRequest = draft.rights.length > 0;
  const what = kindOf(item, draft, words);
  if (what === undefined || suggestion === undefined) return null;
  const said = t(isChanged ? 'triage.looks.yours' : `triage.looks.${howSure(suggestion.confidence)}`, { what });
  const corrected = correctedDay(draft, item);
  const received =
    corrected === undefined
      ? t('triage.looks.received', { when: instant(item.receivedAt, zone) })
      : t('triage.looks.corrected', { when: day(corrected, 'weekday') });
  const facts = [
    said,
    language(draft.language),
    ...(isRequest ? [t(item.hasAttachments ? 'triage.looks.attachments' : 'triage.looks.noProof')] : []),
    received,
  ];
  const rolled = drafted.reading && rollOf(drafted.reading, words);
  return (
    <p className={styles.sentence} data-sure={isChanged ? 'sure' : howSure(suggestion.confidence)}>
      {facts.join(' · ')}
      {isRequest ? (
        <>
          {' '}
          <ArrowRight aria-hidden="true" />{' '}
          <strong className={styles.due}>{t('triage.looks.due', { day: day(drafted.clock.due, 'weekday') })}</strong>
          {rolled === undefined ? null : ` (${rolled})`}
        </>
      ) : null}
    </p>
  );
}

function kindOf({ suggestion, repliesTo }: TrayItem, { rights }: TrayDraft, { t, say, rights: sayRights }: Words) {
  if (rights.length > 0) return t('triage.looks.request', { rights: sayRights(rights).toLocaleLowerCase() });
  if (suggestion === undefined) return undefined;
  if (suggestion.kind === 'other' && suggestion.otherReason !== undefined)
    return t('triage.looks.other', { reason: say(`otherReason.${suggestion.otherReason}`).toLocaleLowerCase() });
  if (suggestion.kind === 'follow-up' && repliesTo !== undefined) return t('triage.looks.followUp', { ref: repliesTo });
  return say(`kind.${suggestion.kind}`).toLocaleLowerCase();
}

/** Why the answer is due later than the month alone would have it. */
function rollOf({ steps }: Reading, { t, day }: Words): string | undefined {
  const roll = steps.find((step) => step.code === 'rolled' && step.months === 1);
  return roll?.code === 'rolled' ? t(`triage.looks.${roll.because}`, { day: day(roll.skipped, 'short') }) : undefined;
}
