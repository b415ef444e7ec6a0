// What intake suggests, what follows from it, and the three decisions. A suggestion until a person confirms it.

import type { Reading } from '#core/clock/reading.ts';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { Pane } from '../../parts/pane.tsx';
import { RightToggles } from '../../parts/right-toggles.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { LanguageField } from './language-field.tsx';
import { PersonPart } from './person-part.tsx';
import { PanelClock } from './panel-clock.tsx';
import { ReceiptCorrection } from './receipt-correction.tsx';
import { SameAsPart } from './same-as-part.tsx';
import { SuggestionSentence } from './suggestion-sentence.tsx';
import { SuggestionWords } from './suggestion-words.tsx';
import type { TrayDraft } from './tray-draft.ts';
import { useDraftedClock } from './use-drafted-clock.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import styles from './suggestion-panel.module.css';

export interface SuggestionPanelProps {
  readonly item: TrayItem;
  readonly reading: Reading | undefined;
  readonly draft: TrayDraft;
  /** A person changed something about it. */
  readonly isChanged: boolean;
  readonly isRightMissing: boolean;
  readonly onDraft: (change: Partial<TrayDraft>) => void;
  readonly onAttachTo: (ref: string) => void;
}

export function SuggestionPanel(props: SuggestionPanelProps) {
  const { item, reading, draft, isChanged, isRightMissing, onDraft, onAttachTo } = props;
  const drafted = useDraftedClock(item, reading, draft);
  const onKeyDown = usePanelKeys(draft.rights, (rights) => onDraft({ rights }));
  const { t } = useWords();
  return (
    <Pane title={t('triage.suggestion')} className={styles.panel} part="suggestion">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the fields inside have the keyboard */}
      <div className={styles.body} onKeyDown={onKeyDown}>
        <SameAsPart item={item} onAttachTo={onAttachTo} />
        <SuggestionSentence item={item} draft={draft} isChanged={isChanged} drafted={drafted} />
        <SuggestionWords item={item} />
        <PanelClock key={`clock ${item.id}`} item={item} drafted={drafted} />
        <div className={styles.part}>
          <h3 className={styles.label}>
            {t('rights.title')} <KeyCap>E</KeyCap>
          </h3>
          <RightToggles rights={draft.rights} onChange={(rights) => onDraft({ rights })} isNumbered />
          {isRightMissing ? <ObstacleNote obstacle={{ code: 'rights-missing' }} /> : null}
        </div>
        <PersonPart draft={draft} onDraft={onDraft} />
        <LanguageField value={draft.language} onChange={(language) => onDraft({ language })} />
        <ReceiptCorrection
          key={`receipt ${item.id}`}
          item={item}
          value={draft.receivedDay}
          onChange={(receivedDay) => onDraft({ receivedDay })}
        />
      </div>
    </Pane>
  );
}
