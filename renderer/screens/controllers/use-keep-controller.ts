// Adds a controller to the desk, or keeps what was changed of one.

import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ControllerView } from '#core/desk/views.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';

export interface KeepController {
  add(profile: ControllerProfile): Promise<Result<ControllerView, Obstacle>>;
  change(profile: ControllerProfile, reason: string): Promise<Result<ControllerView, Obstacle>>;
}

export function useKeepController(): KeepController {
  const { t } = useWords();
  const { client, queries, cache, toaster } = useDesk();

  const tell = async (
    result: Result<ControllerView, Obstacle>,
    said: 'profile.added' | 'profile.saved',
  ): Promise<Result<ControllerView, Obstacle>> => {
    if (!result.ok) return result;
    toaster.show({ text: t(said, { name: result.value.name }), tone: 'done' });
    // Calendars, addresses and names show up everywhere.
    await cache.invalidateQueries({ queryKey: queries.key() });
    return result;
  };

  return {
    add: async (profile) => tell(await client.controllers.add({ profile }), 'profile.added'),
    change: async (profile, reason) => tell(await client.controllers.change({ profile, reason }), 'profile.saved'),
  };
}
