// Asks the desk for files of hand-overs, and has everything about cases asked anew afterwards.

import type { Result } from '#core/base/result.ts';
import type { HandoverFileView } from '#core/desk/handover-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { bytesOf, saveBytes } from '../../parts/save-bytes.ts';
import { useDesk } from '../../state/desk-context.ts';

export interface HandoverActs {
  /** Saves the file that the desk made; an obstacle leaves everything as it was. */
  save(answer: Promise<Result<HandoverFileView, Obstacle>>): Promise<Result<HandoverFileView, Obstacle>>;
  ask<T>(answer: Promise<Result<T, Obstacle>>): Promise<Result<T, Obstacle>>;
}

export function useHandoverActs(): HandoverActs {
  const { queries, cache } = useDesk();

  async function ask<T>(answer: Promise<Result<T, Obstacle>>): Promise<Result<T, Obstacle>> {
    const result = await answer;
    for (const { key } of [queries.handover, queries.cases, queries.messages])
      void cache.invalidateQueries({ queryKey: key() });
    return result;
  }

  return {
    ask,
    save: async (answer) => {
      const made = await ask(answer);
      if (made.ok) saveFile(made.value);
      return made;
    },
  };
}

export function saveFile({ fileName, base64 }: HandoverFileView): void {
  saveBytes(fileName, [bytesOf(base64)]);
}
