// What is wrong with a wording, before it is ever used: its syntax, fields that do not exist, parts that the law asks for.

import type { Template, Variable } from 'liquidjs';
import type { LetterKind, LetterLanguage } from '#core/case/letter-kind.ts';
import { isLetterElement } from '#core/desk/letter-element.ts';
import type { TemplateFault } from '#core/desk/letter-views.ts';
import { ElementTag } from './element-tag.ts';
import { anItem, isField } from './fields.ts';
import { childrenOf, parseWording, type Wording } from './render-wording.ts';
import { everyRequirement } from './required.ts';

/** Every fault that can be found without a case, those of the subject first. */
export function checkWording(wording: Wording, kind: LetterKind, language: LetterLanguage): readonly TemplateFault[] {
  const faults = [...faultsOf(wording.subject, language), ...faultsOf(wording.body, language)];
  const body = parseWording(wording.body, language);
  return body.ok ? [...faults, ...faultsOfElements(body.value[1], kind)] : faults;
}

function faultsOf(source: string, language: LetterLanguage): readonly TemplateFault[] {
  const parsed = parseWording(source, language);
  if (!parsed.ok) return [parsed.failure];
  const [engine, templates] = parsed.value;
  const { variables, globals } = engine.analyzeSync(templates, { partials: false });
  const scoped = new Set([...Object.keys(variables).filter((name) => !Object.hasOwn(globals, name)), 'forloop']);
  return Object.values(variables)
    .flat()
    .filter((variable) => variable.segments[0] !== 'forloop' && !isField(pathOf(variable), scoped))
    .map((variable) => ({
      code: 'unknown-field',
      line: variable.location.row,
      detail: pathOf(variable).join('.'),
    }));
}

/** `rights[0].name`, `rights[i].name` and `rights.first.name` name the same field. */
function pathOf({ segments }: Variable): readonly string[] {
  return segments.map((segment) =>
    typeof segment !== 'string' || segment === 'first' || segment === 'last' ? anItem : segment,
  );
}

function faultsOfElements(templates: readonly Template[], kind: LetterKind): readonly TemplateFault[] {
  const found = elementsIn(templates);
  const unknown = found
    .filter(({ element }) => !isLetterElement(element))
    .map(({ element, token }): TemplateFault => ({ code: 'unknown-element', line: lineOf(token), detail: element }));
  const missing = everyRequirement(kind)
    .filter(({ element, isRequired }) => isRequired && !found.some((one) => one.element === element))
    .map(({ element }): TemplateFault => ({ code: 'element-missing', line: undefined, detail: element }));
  return [...unknown, ...missing];
}

function elementsIn(templates: readonly Template[]): readonly ElementTag[] {
  return templates.flatMap((template) =>
    template instanceof ElementTag ? [template] : elementsIn(childrenOf(template)),
  );
}

function lineOf(token: ElementTag['token']): number {
  return token.getPosition()[0] ?? 1;
}
