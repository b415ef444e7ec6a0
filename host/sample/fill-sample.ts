// Fills a desk to look around in: the sample inbox taken in, most requests confirmed, the oldest ones answered, some mail left.

import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import type { Desk } from '#core/desk/ports.ts';
import { listCases } from '#core/desk/queries/list-cases.ts';
import { listTray } from '#core/desk/queries/list-tray.ts';
import type { TrayItem } from '#core/desk/views.ts';
import type { ParserPool } from '#mail/mime/parser-pool.ts';
import type { OpenDesk } from '../open-desk.ts';
import { takeSample } from './take-sample.ts';
import { tellStory } from './tell-story.ts';

/** So many suggested requests stay in the tray, the newest. */
const leftToConfirm = 6;

export interface SampleCount {
  readonly messages: number;
  readonly openCases: number;
  readonly closedCases: number;
  readonly inTray: number;
}

/** Does by the desk's own acts what a DPO would have done in the past weeks. */
export async function fillSample(
  open: OpenDesk,
  pool: ParserPool,
  onProgress: (done: number, total: number) => void,
): Promise<SampleCount> {
  const { desk } = open;
  const { seen } = await takeSample(open, pool, { onProgress });
  const requests = listTray(desk)
    .filter((item) => item.suggestion?.kind === 'request' && item.suggestion.rights.length > 0)
    .toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  for (const request of requests.slice(0, -leftToConfirm)) confirmRequest(desk, { id: request.id });
  tellStory(desk);
  for (const item of listTray(desk)) setAsideMachineMail(desk, item);
  const cases = listCases(desk);
  return {
    messages: seen,
    openCases: cases.filter((row) => row.phase === 'open').length,
    closedCases: cases.filter((row) => row.phase === 'closed').length,
    inTray: listTray(desk).length,
  };
}

function setAsideMachineMail(desk: Desk, { id, suggestion }: TrayItem): void {
  const reason = suggestion?.otherReason;
  if (reason === 'newsletter' || reason === 'spam') setAside(desk, { id, reason });
}
