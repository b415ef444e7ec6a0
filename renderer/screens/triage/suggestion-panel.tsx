// What intake suggests, what follows from it, and the three decisions. A suggestion until a person confirms it.

import type { Reading } from '#core/clock/reading.ts';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { Pane } from '../../parts/pane.tsx';
import { RightToggles } from '../../parts/right-toggles.tsx';
import { LanguageField } from './language-field.tsx';
import { PersonPart } from './person-part.tsx';
import { PanelClock } from './panel-clock.tsx';
import { ReceiptCorrection } from './receipt-correction.tsx';
import { SameAsPart } from './same-as-part.tsx';
import { SuggestionWords } from './suggestion-words.tsx';
import type { TrayDraft } from './tray-draft.ts';
import styles from './suggestion-panel.module.css';

export interface SuggestionPanelProps {
  readonly item: TrayItem;
  readonly reading: Reading | undefined;
  readonly draft: TrayDraft;
  readonly isRightMissing: boolean;
  readonly onDraft: (change: Partial<TrayDraft>) => void;
  readonly onAttachTo: (ref: string) => void;
}

export function SuggestionPanel(props: SuggestionPanelProps) {
  const { item, reading, draft, isRightMissing, onDraft, onAttachTo } = props;
  const { t } = useWords();
  return (
    <Pane title={t('triage.suggestion')} className={styles.panel}>
      <div className={styles.body}>
        <SameAsPart item={item} onAttachTo={onAttachTo} />
        <SuggestionWords item={item} />
        <PanelClock item={item} reading={reading} draft={draft} />
        <div className={styles.part}>
          <h3 className={styles.label}>{t('rights.title')}</h3>
          <RightToggles rights={draft.rights} onChange={(rights) => onDraft({ rights })} />
          {isRightMissing ? <ObstacleNote obstacle={{ code: 'rights-missing' }} /> : null}
        </div>
        <PersonPart draft={draft} onDraft={onDraft} />
        <LanguageField value={draft.language} onChange={(language) => onDraft({ language })} />
        <ReceiptCorrection
          key={item.evidence}
          item={item}
          value={draft.receivedDay}
          onChange={(receivedDay) => onDraft({ receivedDay })}
        />
      </div>
    </Pane>
  );
}
