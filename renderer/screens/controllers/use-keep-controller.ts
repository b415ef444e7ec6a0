// Adds a controller to the desk, or keeps what was changed of one.

import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ControllerView } from '#core/desk/views.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { Told } from '../../state/toaster.ts';
import { useWay } from '../../state/use-way.ts';
import { profileChanges } from './profile-changes.ts';

export interface KeepController {
  add(profile: ControllerProfile): Promise<Result<ControllerView, Obstacle>>;
  /** `former` is the profile as it was until now. */
  change(
    profile: ControllerProfile,
    reason: string,
    former: ControllerProfile,
  ): Promise<Result<ControllerView, Obstacle>>;
}

export function useKeepController(): KeepController {
  const { t } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const way = useWay();

  const tell = async (
    result: Result<ControllerView, Obstacle>,
    said: 'profile.added' | 'profile.saved',
    ways: Pick<Told, 'undo' | 'redo' | 'fixed'>,
  ): Promise<Result<ControllerView, Obstacle>> => {
    if (!result.ok) return result;
    toaster.show({
      text: t(said, { name: result.value.name }),
      tone: 'done',
      part: `controller ${result.value.id}`,
      ...ways,
    });
    // Calendars, addresses and names show up everywhere.
    await cache.invalidateQueries({ queryKey: queries.key() });
    return result;
  };

  /** Only while the profile stands as it was left: another change of it is not undone with this one. */
  const changingWhile =
    (left: ControllerProfile, to: ControllerProfile, reason: string) => async (): Promise<string | undefined> => {
      const known = await client.controllers.list();
      const now = known.ok ? known.value.find(({ id }) => id === left.id) : undefined;
      if (now !== undefined && profileChanges(left, now).length > 0) return t('history.changedSince');
      return way(() => client.controllers.change({ profile: to, reason }))();
    };

  return {
    add: async (profile) => tell(await client.controllers.add({ profile }), 'profile.added', { fixed: 'recorded' }),
    change: async (profile, reason, former) =>
      tell(await client.controllers.change({ profile, reason }), 'profile.saved', {
        undo: changingWhile(profile, former, t('triage.undoReason')),
        redo: changingWhile(former, profile, reason),
      }),
  };
}
