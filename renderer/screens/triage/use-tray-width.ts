// How wide a person likes the tray's list, in rem, so that it grows with their text.

import { useKeptChoice } from '../../state/kept-choice.ts';

export const trayWidths = { least: 14, usual: 20, most: 32 } as const;

export function useTrayWidth(): readonly [number, (width: number) => void] {
  const [width, keep] = useKeptChoice<number>('tray-width', trayWidths.usual, (kept) =>
    kept === '' || !Number.isFinite(Number(kept)) ? undefined : within(Number(kept)),
  );
  return [width, (next) => keep(within(next))];
}

function within(width: number): number {
  return Math.min(trayWidths.most, Math.max(trayWidths.least, width));
}
