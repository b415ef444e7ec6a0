// One message under decision: its reader, its suggestion, and the dialogs of the decisions that need more.

import { useState } from 'react';
import type { TrayItem } from '#core/desk/views.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { AttachDialog } from './attach-dialog.tsx';
import { MailReader } from './mail-reader.tsx';
import { SetAsideDialog } from './set-aside-dialog.tsx';
import { PanelActs } from './panel-acts.tsx';
import { SuggestionPanel } from './suggestion-panel.tsx';
import { draftOf } from './tray-draft.ts';
import type { TrayDraft } from './tray-draft.ts';
import { useTrayActs } from './use-tray-acts.ts';
import styles from './tray-desk.module.css';

export interface TrayDeskProps {
  readonly item: TrayItem;
  /** What comes up once this one is dealt with. */
  readonly next: TrayItem | undefined;
  readonly onShow: (item: TrayItem | undefined) => void;
  readonly isNamed: boolean;
  readonly onBack: () => void;
}

export function TrayDesk({ item, next, isNamed, onShow, onBack }: TrayDeskProps) {
  const { queries } = useDesk();
  const message = useAnswer(queries.messages.show.queryOptions({ input: { id: item.id } }));
  // The next mail is fetched while this one is read, so that it is there at once.
  useAnswer(
    queries.messages.show.queryOptions({
      input: { id: next?.id ?? item.id },
      enabled: next !== undefined,
    }),
  );
  // The suggestion may arrive while the message is on the screen; what a person changed stays.
  const [edits, setEdits] = useState<Partial<TrayDraft>>({});
  const draft = { ...draftOf(item), ...edits };
  const [dialog, setDialog] = useState<'attach' | 'set-aside'>();
  const [isRightMissing, setRightMissing] = useState(false);
  const acts = useTrayActs(item, { onGone: () => onShow(next), onBack: () => onShow(item) });

  const confirm = (): void => {
    if (draft.rights.length === 0) setRightMissing(true);
    else void acts.confirm(draft);
  };
  const attachToSame = (): void => {
    const ref = item.sameAs?.caseRef;
    if (ref !== undefined) void acts.attach(ref);
  };
  useCommands([
    { id: 'triage.confirm', act: confirm },
    { id: 'triage.attach', act: () => setDialog('attach') },
    { id: 'triage.setAside', act: () => setDialog('set-aside') },
    { id: 'triage.attachSame', act: attachToSame },
  ]);

  return (
    <div className={styles.work}>
      <MailReader item={item} message={message} isNamed={isNamed} onBack={onBack} onErased={() => onShow(next)} />
      <SuggestionPanel
        item={item}
        reading={message.data?.reading}
        draft={draft}
        isRightMissing={isRightMissing && draft.rights.length === 0}
        onDraft={(change) => setEdits({ ...edits, ...change })}
        onAttachTo={(ref) => void acts.attach(ref)}
      />
      <PanelActs
        item={item}
        onConfirm={confirm}
        onAttach={() => setDialog('attach')}
        onSetAside={() => setDialog('set-aside')}
      />
      {dialog === 'attach' ? (
        <AttachDialog item={item} onAttach={acts.attach} onClose={() => setDialog(undefined)} />
      ) : null}
      {dialog === 'set-aside' ? (
        <SetAsideDialog item={item} onSetAside={acts.setAside} onClose={() => setDialog(undefined)} />
      ) : null}
    </div>
  );
}
