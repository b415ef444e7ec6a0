import { describe, expect, it } from 'vitest';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import type { Facts } from '#core/letter/fact.ts';
import { limits } from '#core/letter/engine.ts';
import { gapsOf, wordsOf } from '#core/letter/read-document.ts';
import { renderWording } from '#core/letter/render-wording.ts';
import { letterDocument } from '#rpc/letter-document.ts';

function render(body: string, facts: Facts = {}, language: 'nl' | 'fr' | 'en' | 'de' = 'en'): LetterDocument {
  const rendered = renderWording({ subject: 's', body }, facts, language, (field) => `ask ${field}`);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.failure));
  return rendered.value.document;
}

function fault(body: string, facts: Facts = {}): unknown {
  const rendered = renderWording({ subject: '', body }, facts, 'en', (field) => field);
  return rendered.ok ? undefined : rendered.failure;
}

const text = (body: string, facts?: Facts, language?: 'fr') => wordsOf(render(body, facts, language).content);

describe('data never becomes markup', () => {
  it.each(
    [
      '*x* [a](javascript:alert(1))',
      '**bold** _it_ `code` ~~gone~~',
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
      '{{ case.reference }} {% for i in (1..9) %}x{% endfor %}',
      '# heading',
      '- item',
      '1. item',
      '| a | b |',
      '> quote',
      'https://example.org/?q=<b>',
      '[link]: https://example.org',
      '&lt;b&gt; &amp;',
      '\\*escaped\\*',
      '\uE0000\uE001 \uE002reasons\uE003\uE004 x',
      '*'.repeat(50_000),
      '['.repeat(20_000),
      'a'.repeat(30_000) + '!'.repeat(10_000),
    ].map((name) => [name.slice(0, 40), name] as const),
  )('%s stands as it is', (_, name) => {
    const document = render('# {{ n }}\n\n**{{ n }}** and {{ n }}\n\n- {{ n }}\n\n| a |\n|---|\n| {{ n }} |', {
      n: name,
    });
    const plain = name.replaceAll(/[\uE000-\uE004]/g, '').trim();
    expect(document.content.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'bulletList', 'table']);
    expect(document.content[1]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: plain, marks: [{ type: 'bold' }] },
        { type: 'text', text: ` and ${plain}` },
      ],
    });
  });

  it('keeps the lines that a person wrote, and makes no paragraph of them', () => {
    expect(render('{{ n }}', { n: 'one\n\n# two' }).content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'one' },
          { type: 'hardBreak' },
          { type: 'hardBreak' },
          { type: 'text', text: '# two' },
        ],
      },
    ]);
  });

  it('lets only https and mailto be links, also where a field is in the address', () => {
    const body = '[a](javascript:alert(1)) [b](http://x.example) [c](https://x.example) [d](mailto:{{ n }})';
    const marks = JSON.stringify(render(body, { n: 'a@b.example' })).match(/"href":"[^"]*"/g);
    expect(marks).toEqual(['"href":"https://x.example"', '"href":"mailto:a@b.example"']);
    expect(JSON.stringify(render('[x]({{ n }})', { n: 'javascript:alert(1)' }))).not.toContain('href');
  });

  it('takes HTML, code and pictures in a wording for words', () => {
    expect(JSON.stringify(render('<b onclick="x">hi</b> ![p](https://x.example/p.png)\n\n    code'))).not.toMatch(
      /"href"|image/,
    );
  });
});

describe('a wording reaches nothing but the facts', () => {
  it.each([
    '{{ a.constructor }}',
    '{{ a.constructor.constructor }}',
    '{{ a.__proto__ }}',
    '{{ a.__proto__.polluted }}',
    '{{ a.toString }}',
    '{{ a.hasOwnProperty }}',
    '{{ list.constructor.name }}',
    '{{ list.map }}',
    '{{ constructor }}',
    '{{ __proto__ }}',
    '{{ process.env.HOME }}',
    '{{ globalThis }}',
    '{{ a["constructor"]["prototype"] }}',
    '{{ a }}',
    '{{ list }}',
  ])('%s is nothing', (body) => {
    const document = render(body, { a: { b: 'secret' }, list: [{ name: 'n' }], name: 'x' });
    expect(gapsOf(document.content)).toHaveLength(1);
    expect(wordsOf(document.content)).toBe('');
  });

  it.each([
    "{% include 'x' %}",
    "{% render 'x' %}",
    "{% layout 'x' %}",
    "{% block 'x' %}{% endblock %}",
    '{% capture x %}{% endcapture %}',
    '{% assign x = 1 %}',
    '{% increment x %}',
    '{% raw %}{{ x }}{% endraw %}',
    '{% liquid echo 1 %}',
    "{{ 'x' | raw }}",
    "{{ 'x' | append: 'y' }}",
    "{{ 'x' | replace: 'x', 'y' }}",
    "{{ a | where_exp: 'x', 'x.constructor' }}",
    '{{ a | json }}',
  ])('%s is no part of the language', (body) => {
    expect(fault(body)).toMatchObject({ code: 'syntax', line: 1 });
  });

  it('changes nothing outside: no prototype is touched', () => {
    render('{% for __proto__ in list %}{{ __proto__.name }}{% endfor %}', { list: [{ name: 'x' }] });
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
});

describe('a wording ends', () => {
  const ten = '(1..9999)';
  it.each(
    [
      '{% for i in (1..1000000000) %}x{% endfor %}',
      `{% for i in ${ten} %}{% for j in ${ten} %}xxxx{% endfor %}{% endfor %}`,
      `{% for a in l %}{% for b in l %}{% for c in l %}{% for d in l %}xxxx{% endfor %}{% endfor %}{% endfor %}{% endfor %}`,
      `{% for i in l %}${'word '.repeat(1500)}{% endfor %}`,
      '{% for i in l %}{{ long }}{% endfor %}',
      'x'.repeat(limits.source + 1),
    ].map((body) => [body.slice(0, 70), body] as const),
  )('%s', (_, body) => {
    const facts = { l: Array.from({ length: 100 }, (__, i) => ({ name: `n${i}` })), long: 'y'.repeat(20_000) };
    expect(fault(body, facts)).toMatchObject({ code: expect.stringMatching(/^too-(long|slow)$/) });
  });
});

describe('the language of wordings', () => {
  it('makes a gap of an empty field and of one that nobody knows, and asks for it', () => {
    const document = render('{{ dpo.name }} {{ none | day }} {% ask "x" "what is x" %}', { dpo: { name: '  ' } });
    expect(gapsOf(document.content).map(({ attrs }) => attrs)).toEqual([
      { name: 'dpo.name', prompt: 'ask dpo.name' },
      { name: 'none', prompt: 'ask none' },
      { name: 'x', prompt: 'what is x' },
    ]);
  });

  it('takes an empty text, an empty list and an empty group for false', () => {
    const facts = { a: '', b: [], c: { d: '' }, e: 'x' };
    expect(
      text('{% if a %}a{% endif %}{% if b %}b{% endif %}{% if c.d %}d{% endif %}{% if e %}e{% endif %}', facts),
    ).toBe('e');
    expect(text('{% for x in b %}x{% else %}none{% endfor %}', facts)).toBe('none');
  });

  it('writes days, lists and sentences as each language does', () => {
    const facts = { d: '2026-05-01', l: [{ name: 'x' }, { name: 'y' }, { name: 'z' }], s: 'it is so' };
    const body =
      "{{ d | day }} / {{ d | day: 'plain' }} / {{ l | names | list }} / {{ s | sentence }} / {{ s | clause }}";
    const inWords = (language: 'nl' | 'fr' | 'en' | 'de') => wordsOf(render(body, facts, language).content);
    expect(inWords('nl')).toBe('vrijdag 1 mei 2026 / 1 mei 2026 / x, y en z / It is so. / it is so.');
    expect(inWords('fr')).toBe('vendredi 1er mai 2026 / 1er mai 2026 / x, y et z / It is so. / it is so.');
    expect(inWords('en')).toBe('Friday 1 May 2026 / 1 May 2026 / x, y and z / It is so. / it is so.');
    expect(inWords('de')).toBe('Freitag, 1. Mai 2026 / 1. Mai 2026 / x, y und z / It is so. / it is so.');
  });

  it('sets the spaces of French at its signs, and leaves data alone', () => {
    expect(text('Un « mot » ; deux : {{ n }} ?', { n: 'a : b' }, 'fr')).toBe(
      'Un «\u00A0mot\u00A0»\u00A0; deux\u00A0: a : b\u00A0?',
    );
  });

  it('cuts elements out, also where a list before them is not closed, and leaves an empty one away', () => {
    const document = render(
      "- a\n- b\n{% element 'due' %}\nword\n{% endelement %}\nafter\n{% element 'fee' %}{% endelement %}",
    );
    expect(document.content.map((block) => (block.type === 'section' ? block.attrs.element : block.type))).toEqual([
      'bulletList',
      'due',
      'paragraph',
    ]);
  });

  it.each([
    ["{% element 'a' %}\n{% element 'b' %}{% endelement %}{% endelement %}", 1],
    ["x\n\n{% element 'a' %}", 3],
    ['{% element a %}{% endelement %}', 1],
    ["{% ask 'a' %}", 1],
    ['x\n{{ a', 2],
    ['{% if a %}', 1],
  ])('names the line of a fault: %s', (body, line) => {
    expect(fault(body)).toMatchObject({ code: 'syntax', line });
  });

  it('writes what the door takes', () => {
    const document = render(
      "## H\n\n{% element 'due' %}\n- a **b** *c* [d](https://e.example)\n  1. f\n\n| g |\n|---|\n|  |\n{% endelement %}{% ask 'q' 'r' %}",
    );
    expect(letterDocument.safeParse(document)).toMatchObject({ success: true, data: document });
  });
});
