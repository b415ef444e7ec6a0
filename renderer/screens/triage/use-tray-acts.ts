// The decisions of triage. Each takes its mail off the list at once, brings the next one, and can be undone.

import type { CaseView, TrayItem } from '#core/desk/views.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { sayReason } from '#core/words/say-reason.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import { correctedDay } from './tray-draft.ts';
import type { TrayDraft } from './tray-draft.ts';
import type { Told } from '../../state/toaster.ts';

export interface TrayActs {
  readonly confirm: (item: TrayItem, draft: TrayDraft) => void;
  readonly attach: (item: TrayItem, ref: string) => void;
  /** One, or several together: then one undo brings all of them back. */
  readonly setAside: (ids: readonly MessageId[], reasonOf: (id: MessageId) => string) => void;
}

export interface TrayMoves {
  /** Takes the messages off the list and shows what comes up. */
  readonly onGone: (ids: readonly MessageId[]) => void;
  /** Brings them back: `isWanted` where a person asked for it and looks at them again. */
  readonly onBack: (ids: readonly MessageId[], isWanted: boolean) => void;
  /** How many wait, and what is shown now, in words for the ear. */
  readonly sayRest: () => string;
}

export function useTrayActs({ onGone, onBack, sayRest }: TrayMoves): TrayActs {
  const words = useWords();
  const { t, say } = words;
  const { client, queries, cache, toaster } = useDesk();

  async function decide<T>(
    ids: readonly MessageId[],
    answer: Promise<Result<T, Obstacle>>,
    { told, back, known }: Decision<T>,
  ): Promise<void> {
    onGone(ids);
    // What comes up next is on the screen by then, and can be said too.
    await nextTurn();
    let isTakenBack = false;
    // Before the desk has answered: whoever takes it back at once means this decision, and not the one before it.
    const id = toaster.show({
      ...told,
      spoken: `${told.text} ${sayRest()}`,
      tone: 'done',
      undo: async () => {
        isTakenBack = true;
        const result = await settled(answer);
        return result?.ok === true ? takeBack(ids, back(result.value)) : giveUp(ids, id, result);
      },
    });
    const result = await settled(answer);
    if (isTakenBack) return;
    if (result?.ok !== true) {
      const why = giveUp(ids, id, result);
      toaster.show({ text: why, tone: 'obstacle' });
    } else if (known !== undefined) {
      const { value } = result;
      toaster.unsay(id);
      toaster.show({ ...known(value), tone: 'done', undo: () => takeBack(ids, back(value)) });
    }
  }

  /** It was not decided after all: nothing is to be taken back, and the mail is there again. */
  function giveUp(ids: readonly MessageId[], id: number, result: Result<unknown, Obstacle> | undefined): string {
    toaster.unsay(id);
    onBack(ids, false);
    return result === undefined || result.ok ? t('fault.title') : words.obstacle(result.failure);
  }

  /** Resolves with what stood in the way, in words. */
  async function takeBack(
    ids: readonly MessageId[],
    answer: Promise<Result<unknown, Obstacle>>,
  ): Promise<string | undefined> {
    const result = await answer;
    if (!result.ok) return words.obstacle(result.failure);
    await cache.invalidateQueries({ queryKey: queries.tray.list.queryKey() });
    // Elsewhere the person has moved on.
    onBack(ids, location.hash.startsWith('#/triage'));
    return undefined;
  }

  const reason = t('triage.undoReason');
  return {
    confirm(item, draft) {
      void decide<CaseView>([item.id], client.tray.confirm(confirmationOf(item, draft)), {
        told: { text: t('triage.opening') },
        known: ({ ref }) => ({ text: t('toast.confirmed', { ref }), about: ref }),
        back: ({ ref, version }) => client.cases.act({ ref, version, commands: [{ act: 'discard', reason }] }),
      });
    },
    attach({ id }, ref) {
      void decide<CaseView>([id], client.tray.attach({ id, ref }), {
        told: { text: t('toast.attached', { ref }), about: ref, part: id },
        back: ({ version }) =>
          client.cases.act({ ref, version, commands: [{ act: 'release-mail', messageId: id, reason }] }),
      });
    },
    setAside(ids, reasonOf) {
      const messages = ids.map((id) => ({ id, reason: reasonOf(id) }));
      const [only = '', ...others] = new Set(messages.map((one) => one.reason));
      void decide(ids, client.tray.setAsideAll({ messages }), {
        told: {
          text:
            others.length > 0
              ? t('triage.asideMany', { count: ids.length })
              : t('triage.asideFor', { count: ids.length, reason: sayReason(only, say) }),
        },
        back: () => client.tray.putBackAll({ messages: ids.map((id) => ({ id, reason })) }),
      });
    },
  };
}

interface Decision<T> {
  readonly told: Pick<Told, 'text' | 'about' | 'part'>;
  /** Told once the desk has answered, where only its answer has the words. */
  readonly known?: (value: T) => Pick<Told, 'text' | 'about'>;
  readonly back: (value: T) => Promise<Result<unknown, Obstacle>>;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** undefined for a fault: its number is in the log. */
async function settled<T>(answer: Promise<Result<T, Obstacle>>): Promise<Result<T, Obstacle> | undefined> {
  try {
    return await answer;
  } catch {
    return undefined;
  }
}

function confirmationOf(item: TrayItem, draft: TrayDraft) {
  const receivedDay = correctedDay(draft, item);
  const dataSubject = draft.dataSubject.trim();
  return {
    id: item.id,
    rights: [...draft.rights],
    ...(draft.language === 'und' ? {} : { language: draft.language }),
    ...(receivedDay === undefined ? {} : { receivedDay }),
    ...(draft.controller === item.controller ? {} : { controller: draft.controller }),
    capacity: draft.capacity,
    ...(draft.capacity === 'self' || dataSubject === '' ? {} : { dataSubject: { name: dataSubject, address: '' } }),
  };
}
