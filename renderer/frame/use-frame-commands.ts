// The commands that every screen of an open desk has: the places, undoing, and what lies over the screens.

import { useNavigate } from '@tanstack/react-router';
import { useCommands } from '../commands/command-provider.tsx';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { nextAgain, nextBack } from '../state/history.ts';
import { useOpenDesk } from '../state/open-desk.ts';
import { useStore } from '../state/store.ts';
import { useEndSample } from '../state/use-end-sample.ts';
import { focusNextPane } from './focus-next-pane.ts';
import { useTakeBack } from './use-take-back.ts';

/** What lies over the screens, one at a time. */
export type Overlay = 'palette' | 'history' | 'notices' | 'outbox' | 'keys' | 'guide';

export function useFrameCommands(onOverlay: (overlay: Overlay) => void): void {
  const { t } = useWords();
  const { client, queries, cache, history, unkept } = useDesk();
  const acts = useStore(history.acts);
  const takeBack = useTakeBack();
  const { isSample } = useOpenDesk();
  const endSample = useEndSample();
  const navigate = useNavigate();

  const lock = async (): Promise<void> => {
    await unkept.flush();
    await client.desk.lock();
    cache.setQueryData(queries.desk.status.queryKey(), { state: 'locked' });
  };

  useCommands([
    { id: 'go.today', act: () => void navigate({ to: '/today' }) },
    { id: 'go.triage', act: () => void navigate({ to: '/triage/{-$id}', params: { id: undefined } }) },
    { id: 'go.cases', act: () => void navigate({ to: '/cases' }) },
    { id: 'go.messages', act: () => void navigate({ to: '/messages/{-$id}', params: { id: undefined } }) },
    { id: 'go.retention', act: () => void navigate({ to: '/retention' }) },
    { id: 'go.settings', act: () => void navigate({ to: '/settings' }) },
    { id: 'go.security', act: () => void navigate({ to: '/security' }) },
    { id: 'go.log', act: () => void navigate({ to: '/log', search: {} }) },
    { id: 'go.search', act: () => void navigate({ to: '/search' }) },
    { id: 'go.handover', act: () => void navigate({ to: '/handover' }) },
    { id: 'go.ledger', act: () => void navigate({ to: '/ledger' }) },
    { id: 'go.register', act: () => void navigate({ to: '/register' }) },
    { id: 'go.newCase', act: () => void navigate({ to: '/cases/new' }) },
    { id: 'go.accounts', act: () => void navigate({ to: '/settings' }) },
    { id: 'go.newAccount', act: () => void navigate({ to: '/settings/accounts/new' }) },
    { id: 'go.controllers', act: () => void navigate({ to: '/settings/controllers' }) },
    { id: 'go.newController', act: () => void navigate({ to: '/settings/controllers/new' }) },
    { id: 'go.letters', act: () => void navigate({ to: '/settings/letters', search: {} }) },
    { id: 'go.policy', act: () => void navigate({ to: '/settings/policy', search: {} }) },
    { id: 'go.nextPane', act: focusNextPane },
    { id: 'desk.commands', act: () => onOverlay('palette') },
    {
      id: 'desk.undo',
      act: () => void takeBack.undo(),
      blocked: nextBack(acts) === undefined ? t('history.nothingToUndo') : undefined,
    },
    {
      id: 'desk.redo',
      act: () => void takeBack.redo(),
      blocked: nextAgain(acts) === undefined ? t('history.nothingToRedo') : undefined,
    },
    { id: 'desk.history', act: () => onOverlay('history') },
    { id: 'desk.outbox', act: () => onOverlay('outbox') },
    { id: 'desk.notices', act: () => onOverlay('notices') },
    { id: 'desk.lock', act: isSample ? endSample : () => void lock() },
    ...(isSample ? [{ id: 'desk.endSample' as const, act: endSample }] : []),
    { id: 'desk.keys', act: () => onOverlay('keys') },
    { id: 'help.guide', act: () => onOverlay('guide') },
  ]);
}
