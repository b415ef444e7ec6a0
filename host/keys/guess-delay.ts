// Slows wrong guesses down: each beyond the fifth in a row doubles the wait, in this process, by a clock that nobody sets.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';

export interface GuessDelay {
  /**
   * Runs `guess`, or refuses with the seconds that are still to wait. `passphrase-wrong` and `recovery-key-wrong` count as
   * wrong, a success forgets them.
   */
  guard<T>(guess: () => Promise<Result<T, Obstacle>>): Promise<Result<T, Obstacle>>;
}

/** A person mistypes; nobody mistypes five times in a row and then hits at once. */
const freeGuesses = 5;
const longestWait = 60_000;

/** `elapsed` is a monotonic clock in milliseconds. */
export function createGuessDelay(elapsed: () => number): GuessDelay {
  let wrong = 0;
  let openAt = -Infinity;
  return {
    guard: async (guess) => {
      const wait = openAt - elapsed();
      if (wait > 0) return fail({ code: 'guess-too-soon', seconds: Math.ceil(wait / 1000) });
      const result = await guess();
      if (result.ok) wrong = 0;
      else if (isWrongGuess(result.failure)) {
        wrong += 1;
        if (wrong >= freeGuesses) openAt = elapsed() + Math.min(longestWait, 1000 * 2 ** (wrong - freeGuesses));
      }
      return result.ok ? ok(result.value) : result;
    },
  };
}

function isWrongGuess({ code }: Obstacle): boolean {
  return code === 'passphrase-wrong' || code === 'recovery-key-wrong';
}
