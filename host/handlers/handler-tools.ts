// What every handler works with, and the one way to reach an unlocked desk.

import { fail, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Notice } from '#core/desk/views.ts';
import { obstacleOfSqlite } from '#db/sqlite-obstacle.ts';
import type { Answering } from '#rpc/answer.ts';
import type { AnchorKeeper } from '../anchor/anchor-keeper.ts';
import type { HostPorts } from '../boot.ts';
import type { GuessDelay } from '../keys/guess-delay.ts';
import type { Secret } from '../keys/slots.ts';
import type { IdleLock } from '../lock/idle-lock.ts';
import type { DoorOAuth } from '../oauth/oauth.ts';
import type { Notices } from '../notices.ts';
import type { DeskSession, OpenSession } from '../session.ts';
import type { WorkerUrls } from '../worker-urls.ts';

export interface HandlerTools {
  readonly os: Answering;
  readonly ports: HostPorts;
  readonly workers: WorkerUrls;
  readonly notices: Notices;
  readonly session: DeskSession;
  readonly idle: IdleLock;
  readonly anchors: AnchorKeeper;
  /** Signs in with mail providers before there is a desk. */
  readonly door: DoorOAuth;
  /** Every guess at a passphrase or at recovery words goes through it. */
  readonly guesses: GuessDelay;
  unlock(secret: Secret): Promise<Result<{ readonly unlocked: true }, Obstacle>>;
}

type Topic = Extract<Notice, { kind: 'changed' }>['topic'];

/** Answers from the unlocked desk, or says that it is locked. */
export function withDesk<T>(
  tools: HandlerTools,
  work: (session: OpenSession) => Result<T, Obstacle>,
): Result<T, Obstacle> {
  const session = tools.session.current();
  if (session === undefined) return fail({ code: 'desk-locked' });
  try {
    return work(session);
  } catch (fault) {
    // A page that cannot be read, found by a question: the same obstacle as at the opening.
    const obstacle = obstacleOfSqlite(fault);
    if (obstacle === undefined) throw fault;
    return fail(obstacle);
  }
}

/** The same for an act: on success the followers hear what changed. */
export function actingOn<T>(
  tools: HandlerTools,
  topics: readonly Topic[],
  work: (session: OpenSession) => Result<T, Obstacle>,
): Result<T, Obstacle> {
  const result = withDesk(tools, work);
  if (result.ok) for (const topic of topics) tools.notices.tell({ kind: 'changed', topic });
  return result;
}
