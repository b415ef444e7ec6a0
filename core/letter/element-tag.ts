// `{% element 'reasons' %}…{% endelement %}`: the part of a wording that says what the law wants said.

import {
  Tag,
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { elementMark } from './pieces.ts';

/** A name in quotation marks. */
const quoted = /^\s*(['"])([a-z][a-z-]*)\1\s*$/;

export class ElementTag extends Tag {
  readonly element: string;
  readonly templates: Template[] = [];

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, rest, liquid);
    const name = quoted.exec(token.args)?.[2];
    if (name === undefined) throw new Error(`tag ${token.getText()} needs the name of an element in quotation marks`);
    this.element = name;
    while (rest.length > 0) {
      const next = rest.shift();
      if (next === undefined) break;
      const inner = next as TagToken;
      if (inner.name === 'endelement') return;
      if (inner.name === 'element') throw new Error(`an element cannot hold another one: ${next.getText()}`);
      this.templates.push(parser.parseToken(next, rest));
    }
    throw new Error(`tag ${token.getText()} not closed`);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    emitter.write(`\n\n${elementMark.open}${this.element}${elementMark.close}\n\n`);
    yield this.liquid.renderer.renderTemplates(this.templates, context, emitter);
    emitter.write(`\n\n${elementMark.end}\n\n`);
  }

  *children(): Generator<unknown, Template[], unknown> {
    yield* [];
    return this.templates;
  }
}
