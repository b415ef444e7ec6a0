// The three decisions of triage. Each takes the message off the list at once, brings the next one, and can be undone.

import type { CaseView, TrayItem } from '#core/desk/views.ts';
import { ok } from '#core/base/result.ts';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import { correctedDay } from './tray-draft.ts';
import type { TrayDraft } from './tray-draft.ts';

export interface TrayActs {
  confirm(draft: TrayDraft): Promise<Obstacle | undefined>;
  attach(ref: string): Promise<Obstacle | undefined>;
  setAside(reason: string): Promise<Obstacle | undefined>;
}

export interface TrayMoves {
  /** Shows what comes up once the message has left the list. */
  readonly onGone: () => void;
  /** Shows the message again, after its decision was undone. */
  readonly onBack: () => void;
}

export function useTrayActs(item: TrayItem, { onGone, onBack }: TrayMoves): TrayActs {
  const words = useWords();
  const { t } = words;
  const { client, queries, cache, toaster } = useDesk();
  const trayKey = queries.tray.list.queryKey();

  const refresh = (): void => {
    for (const queryKey of [queries.tray.key(), queries.cases.key(), queries.messages.key(), queries.today.key()]) {
      void cache.invalidateQueries({ queryKey });
    }
  };

  /** Takes the row away before the desk has answered; an obstacle brings it back. */
  const decide = async <T>(
    answer: Promise<Result<T, Obstacle>>,
    onDone: (value: T) => void,
  ): Promise<Obstacle | undefined> => {
    await cache.cancelQueries({ queryKey: trayKey });
    cache.setQueryData(trayKey, (known) =>
      known?.ok === true ? ok(known.value.filter(({ id }) => id !== item.id)) : known,
    );
    onGone();
    try {
      const result = await answer;
      if (result.ok) onDone(result.value);
      else toaster.show({ text: words.obstacle(result.failure), tone: 'obstacle' });
      return result.ok ? undefined : result.failure;
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
      return undefined;
    } finally {
      refresh();
    }
  };

  const undo = (answer: () => Promise<Result<unknown, Obstacle>>) => async (): Promise<void> => {
    const result = await answer();
    toaster.show(
      result.ok
        ? { text: t('toast.undone'), tone: 'done' }
        : { text: words.obstacle(result.failure), tone: 'obstacle' },
    );
    refresh();
    // Elsewhere the person has moved on.
    if (result.ok && location.hash.startsWith('#/triage')) onBack();
  };

  const reason = t('triage.undoReason');
  return {
    confirm(draft) {
      const receivedDay = correctedDay(draft, item);
      const dataSubject = draft.dataSubject.trim();
      const confirmation = {
        id: item.id,
        rights: [...draft.rights],
        ...(draft.language === 'und' ? {} : { language: draft.language }),
        ...(receivedDay === undefined ? {} : { receivedDay }),
        ...(draft.controller === item.controller ? {} : { controller: draft.controller }),
        capacity: draft.capacity,
        ...(draft.capacity === 'self' || dataSubject === '' ? {} : { dataSubject: { name: dataSubject, address: '' } }),
      };
      return decide(client.tray.confirm(confirmation), ({ ref, version }: CaseView) =>
        toaster.show({
          text: t('toast.confirmed', { ref }),
          tone: 'done',
          undo: () => void undo(() => client.cases.act({ ref, version, commands: [{ act: 'discard', reason }] }))(),
        }),
      );
    },
    attach: (ref) =>
      decide(client.tray.attach({ id: item.id, ref }), ({ version }: CaseView) =>
        toaster.show({
          text: t('toast.attached', { ref }),
          tone: 'done',
          undo: () =>
            void undo(() =>
              client.cases.act({ ref, version, commands: [{ act: 'release-mail', messageId: item.id, reason }] }),
            )(),
        }),
      ),
    setAside: (text) =>
      decide(client.tray.setAside({ id: item.id, reason: text }), () =>
        toaster.show({
          text: t('toast.setAside'),
          tone: 'done',
          undo: () => void undo(() => client.tray.putBack({ id: item.id, reason }))(),
        }),
      ),
  };
}
