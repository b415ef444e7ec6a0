// One message under decision: its reader, its suggestion, and the dialogs of the decisions that need more.

import { useEffect, useState } from 'react';
import type { MessageId } from '#core/base/id.ts';
import type { TrayItem } from '#core/desk/views.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { AttachDialog } from './attach-dialog.tsx';
import { MailReader } from './mail-reader.tsx';
import { MarkedActs } from './marked-acts.tsx';
import { SetAsideDialog } from './set-aside-dialog.tsx';
import { PanelActs } from './panel-acts.tsx';
import { SuggestionPanel } from './suggestion-panel.tsx';
import { junkReasonOf } from './junk-reason.ts';
import { itemsOf } from './tray-groups.ts';
import { draftOf } from './tray-draft.ts';
import { focusPanel } from './focus-tray.ts';
import type { TrayAtHand } from './use-tray.ts';
import styles from './tray-desk.module.css';

/** A dialog goes with the messages that it was opened for. */
interface Asking {
  readonly what: 'attach' | 'set-aside' | 'junk';
  readonly about: MessageId;
}

export function TrayDesk({ item, tray }: { readonly item: TrayItem; readonly tray: TrayAtHand }) {
  const { t } = useWords();
  const { queries } = useDesk();
  const message = useAnswer(queries.messages.show.queryOptions({ input: { id: item.id } }));
  useFetchAhead(tray.coming);
  // The suggestion may arrive while the message is on the screen; what a person changed stays.
  const draft = { ...draftOf(item), ...tray.edits };
  const [asking, setAsking] = useState<Asking>();
  const [rightless, setRightless] = useState<MessageId>();
  const { acts } = tray;
  const all = itemsOf(tray.lines).filter(({ id }) => tray.marks.ids.has(id));
  const isMarking = all.length > 0;
  const meant = isMarking ? all : [item];
  const ask = (what: Asking['what']) => (): void => setAsking({ what, about: item.id });

  const confirm = (): void => {
    if (draft.rights.length > 0) acts.confirm(item, draft);
    else {
      setRightless(item.id);
      focusPanel();
    }
  };
  const dropJunk = (): void => {
    const reasons = new Map(meant.map((one) => [one.id, junkReasonOf(one)]));
    // What may be a request is not dropped by one slip of a finger.
    if ([...reasons.values()].includes(undefined)) setAsking({ what: 'junk', about: item.id });
    else acts.setAside([...reasons.keys()], (id) => reasons.get(id) ?? 'spam');
  };
  const same = item.sameAs?.caseRef;
  const blocked = isMarking ? t('triage.marked.one') : undefined;
  // The palette names the mail; of several marked ones it names none.
  const about = isMarking ? undefined : item.subject.slice(0, 80) || undefined;
  useCommands([
    { id: 'triage.confirm', act: confirm, blocked, about },
    { id: 'triage.attach', act: ask('attach'), blocked, about },
    { id: 'triage.setAside', act: ask('set-aside'), about },
    { id: 'triage.junk', act: dropJunk, about },
    { id: 'triage.edit', act: focusPanel, about },
    ...(same === undefined
      ? []
      : [{ id: 'triage.attachSame' as const, act: () => acts.attach(item, same), blocked, about }]),
  ]);
  const asked = asking?.about === item.id ? asking.what : undefined;
  const close = (): void => setAsking(undefined);

  return (
    <div className={styles.work}>
      <MailReader
        key={item.id}
        item={item}
        message={message}
        isNamed={tray.isNamed}
        onBack={tray.close}
        onErased={() => tray.step(1)}
      />
      <SuggestionPanel
        item={item}
        reading={message.data?.reading}
        draft={draft}
        isChanged={Object.keys(tray.edits).length > 0}
        isRightMissing={rightless === item.id && draft.rights.length === 0}
        onDraft={tray.edit}
        onAttachTo={(ref) => acts.attach(item, ref)}
      />
      {isMarking ? (
        <MarkedActs count={all.length} onSetAside={ask('set-aside')} onJunk={dropJunk} onClear={tray.unmark} />
      ) : (
        <PanelActs
          item={item}
          onConfirm={confirm}
          onAttach={ask('attach')}
          onSetAside={ask('set-aside')}
          onJunk={dropJunk}
        />
      )}
      {asked === 'attach' ? (
        <AttachDialog
          item={item}
          onAttach={(ref) => {
            close();
            acts.attach(item, ref);
          }}
          onClose={close}
        />
      ) : null}
      {asked === 'set-aside' || asked === 'junk' ? (
        <SetAsideDialog
          items={meant}
          first={asked === 'junk' ? 'spam' : undefined}
          onSetAside={(reason) => {
            close();
            acts.setAside(
              meant.map(({ id }) => id),
              () => reason,
            );
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

/** The coming mails are fetched while this one is read, so that each is there at once. */
function useFetchAhead(coming: readonly TrayItem[]): void {
  const { queries, cache } = useDesk();
  useEffect(() => {
    for (const { id } of coming) {
      const options = queries.messages.show.queryOptions({ input: { id } });
      if (cache.getQueryData(options.queryKey) === undefined) void cache.prefetchQuery(options);
    }
  }, [coming, queries, cache]);
}
