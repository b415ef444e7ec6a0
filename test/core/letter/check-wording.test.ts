import { describe, expect, it } from 'vitest';
import { letterKinds, letterLanguages } from '#core/case/letter-kind.ts';
import { letterElements } from '#core/desk/letter-element.ts';
import { checkWording } from '#core/letter/check-wording.ts';
import { factsOf } from '#core/letter/facts.ts';
import { isList, type Fact } from '#core/letter/fact.ts';
import { fields, isField } from '#core/letter/fields.ts';
import { everyRequirement } from '#core/letter/required.ts';
import { originalWording } from '#host/letter/original-wordings.ts';
import { letterCase } from '../../support/letter-case.ts';

const codesOf = (body: string, kind: (typeof letterKinds)[number] = 'message') =>
  checkWording({ subject: 's', body }, kind, 'en').map(({ code, line, detail }) => [code, line, detail]);

describe.each(letterLanguages)('the wordings that come with the app, in %s', (language) => {
  it.each(letterKinds)('%s has no fault, and a subject', (kind) => {
    const wording = originalWording(kind, language);
    expect(checkWording(wording, kind, language)).toEqual([]);
    expect(wording.subject).toContain('{{ case.reference }}');
    expect(wording.body).not.toMatch(/!(?!=)/);
  });

  it('asks for no identity document by default (EDPB Guidelines 01/2022 §73)', () => {
    const body = originalWording('acknowledgement', language).body;
    expect(body).toMatch(
      /do not need to send us an identity document|geen kopie van een identiteitsbewijs|pas à nous envoyer de copie|keine Kopie eines Ausweises/,
    );
  });
});

it('a field that does not exist is named with its line, in loops and conditions too', () => {
  expect(codesOf('a\n{{ case.referenz }}')).toEqual([['unknown-field', 2, 'case.referenz']]);
  expect(codesOf('{% if dpo.nam %}x{% endif %}')).toEqual([['unknown-field', 1, 'dpo.nam']]);
  expect(codesOf('{% for r in rights %}\n{{ r.nom }}{{ r.name }}{{ forloop.index }}\n{% endfor %}')).toEqual([
    ['unknown-field', 2, 'r.nom'],
  ]);
  expect(codesOf('{{ nothing }}{{ constructor }}')).toEqual([
    ['unknown-field', 1, 'nothing'],
    ['unknown-field', 1, 'constructor'],
  ]);
  expect(
    codesOf('{{ rights[0].name }} {{ rights.first.name }} {{ rights.size }} {% if extension %}x{% endif %}'),
  ).toEqual([]);
});

it('GDPR Art. 12(4): a wording of a refusal without its reasons cannot be kept', () => {
  const { body } = originalWording('refusal', 'en');
  const without = body.replace("{% element 'reasons' %}", "{% element 'reason' %}");
  expect(codesOf(without, 'refusal')).toEqual([
    ['unknown-element', without.split('\n').indexOf("{% element 'reason' %}") + 1, 'reason'],
    ['element-missing', undefined, 'reasons'],
  ]);
});

it('a wording that cannot be read says where', () => {
  expect(codesOf('x\n{% if a')).toEqual([['syntax', 2, expect.any(String)]]);
});

describe('the table of fields', () => {
  it('holds every fact that a wording can reach, and every field of it is one', () => {
    const found = new Set<string>();
    for (const kind of letterKinds) collect(factsOf(letterCase(kind, 'en').matter), []);
    for (const path of found) expect([path, isField(path.split('.'), new Set(['item']))]).toEqual([path, true]);

    function collect(fact: Fact, path: readonly string[]): void {
      if (isList(fact)) {
        found.add(path.join('.'));
        for (const item of fact) collect(item, ['item']);
      } else if (typeof fact === 'object') {
        for (const [name, inner] of Object.entries(fact)) collect(inner, [...path, name]);
      } else found.add(path.join('.'));
    }
  });

  it('names no field twice', () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });
});

it('every part that a letter can need has a name that a wording can use', () => {
  for (const kind of letterKinds)
    for (const { element } of everyRequirement(kind)) expect(letterElements).toContain(element);
});
