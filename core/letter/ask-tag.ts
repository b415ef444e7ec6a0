// `{% ask 'amount' 'the amount of the fee' %}`: something that only a person can say, left open for them.

import { Tag, type Context, type Emitter, type Liquid, type TagToken, type TopLevelToken } from 'liquidjs';
import type { Pieces } from './pieces.ts';

const nameAndPrompt = /^\s*(['"])([a-z][a-z0-9_.-]{0,79})\1\s*(['"])(.{1,400}?)\3\s*$/;

export function askTag(pieces: Pieces): new (token: TagToken, rest: TopLevelToken[], liquid: Liquid) => Tag {
  return class AskTag extends Tag {
    readonly #gap: readonly [string, string];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      const [, , name, , prompt] = nameAndPrompt.exec(token.args) ?? [];
      if (name === undefined || prompt === undefined)
        throw new Error(`tag ${token.getText()} needs a name and a question, both in quotation marks`);
      this.#gap = [name, prompt];
    }

    render(_context: Context, emitter: Emitter): void {
      emitter.write(pieces.gap(...this.#gap));
    }
  };
}
