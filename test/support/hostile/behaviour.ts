// One way for a mail server to misbehave, and how reading from it may end.

import type { Command, Reply, Script } from '#test/support/scripted-imap.ts';
import { plainMail, plainMails } from '#test/support/mail-samples.ts';

/**
 * `level`: everything is there, and the ledger says so. `short`: what the server does not hand over is missing, and
 * the ledger does not claim otherwise. Else the obstacle, as `code` or `code/reason`.
 */
export type Ending = 'level' | 'short' | `imap-${string}`;

export interface Behaviour {
  readonly name: string;
  /** Anew for each run: a script may count. */
  script(): Script;
  readonly ends: readonly Ending[];
  /** An honest server was read before, with these capabilities. */
  readonly after?: Script;
  /** Ends by the desk's patience only: it is made short. */
  readonly isSlow?: boolean;
  /** Hands over something else under a mail's number, which no client can notice. */
  readonly isForging?: boolean;
  /** Says outright that a mail is not there, which no client can tell from the truth. */
  readonly isHiding?: boolean;
  readonly user?: string;
}

export const realMails = plainMails(12).map((raw, index) => ({ uid: index * 2 + 3, raw }));
export const stranger = Buffer.from('From: stranger@example.org\r\n\r\nnobody asked for this\r\n');
export const freshMail = { uid: 40, raw: plainMail(40) };

/** A part of a session: a command by its name, or one of the two kinds of FETCH. */
export type Stage = 'CAPABILITY' | 'LOGIN' | 'EXAMINE' | 'UID SEARCH' | 'SIZES' | 'BODIES' | 'LOGOUT' | (string & {});

export function stageOf({ name, rest }: Command): Stage {
  if (name !== 'UID FETCH') return name;
  return rest.includes('BODY') ? 'BODIES' : 'SIZES';
}

type Change = (correct: Reply, command: Command) => Reply | undefined;

/** Changes the answers at one stage: the first time, or always. */
export function at(stage: Stage, change: Change, isAlways = true): NonNullable<Script['reply']> {
  let isDone = false;
  return (command, correct) => {
    if (stageOf(command) !== stage || (isDone && !isAlways)) return correct;
    isDone = true;
    return change(correct, command);
  };
}

/** Says this before the correct answer. */
export function first(stage: Stage, ...extra: Reply): NonNullable<Script['reply']> {
  return at(stage, (correct) => [...extra, ...correct]);
}

/** Rewrites the text of the correct answer. */
export function reword(stage: Stage, from: RegExp, to: string, isAlways = true): NonNullable<Script['reply']> {
  return at(
    stage,
    (correct) => correct.map((part) => (typeof part === 'string' ? part.replace(from, to) : part)),
    isAlways,
  );
}

/** In place of everything but the tagged end. */
export function instead(stage: Stage, ...lines: Reply): NonNullable<Script['reply']> {
  return at(stage, (_correct, { tag }) => [...lines, `${tag} OK done\r\n`]);
}
