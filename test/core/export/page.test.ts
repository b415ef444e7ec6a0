import { describe, expect, test } from 'vitest';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { showJournal } from '#core/desk/queries/show-journal.ts';
import { dossierPage } from '#core/export/page.ts';
import { deskWithCase, ref } from '#test/support/sample-dossier.ts';
import type { MailSketch } from '#test/support/throwaway-desk.ts';

const hostile = {
  name: `<script>alert('name')</script> & "co"`,
  subject: '</title><script src=//evil.example></script> a&amp;b <img onerror=alert(1)>',
  text: '</pre></body></html><style>*{display:none}</style>\n<svg onload=alert(1)>\n&lt;b&gt; 5 < 6 && 7 > 6 ]]> <!--',
} as const;

function pageOf(sketch: MailSketch): string {
  const { desk } = deskWithCase(sketch);
  const state = desk.cases.byRef(ref);
  if (state === undefined) throw new Error('the sample has a case');
  actOnCase(desk, {
    ref,
    command: { act: 'correct-rights', rights: ['erasure'], reason: '<i>read</i> again & again' },
  });
  actOnCase(desk, { ref, command: { act: 'close', outcome: 'refused', note: '</td></tr></table><h1>granted' } });
  const view = viewOfCase(desk, state.id);
  if (!view.ok) throw new Error(view.failure.code);
  return dossierPage({
    view: view.value,
    controller: desk.controller,
    journal: showJournal(desk, state),
    lines: [],
    messages: view.value.messages,
    raw: (id) => desk.messages.raw(id),
  });
}

/** The names of the page's elements, each opened and closed in order; throws where they are not. */
function elementsOf(page: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  const body = page.replace(/<style>[^<]*<\/style>/, '');
  expect(body.startsWith('<!doctype html>\n<html lang="')).toBe(true);
  for (const [, slash, name, attributes] of body.slice(16).matchAll(/<(\/?)([a-z0-9]+)([^<>]*)>/g)) {
    if (name === undefined) continue;
    if (slash === '/') expect(open.pop()).toBe(name);
    else if (name !== 'meta') open.push(name);
    names.push(name);
    if (name !== 'meta') expect(attributes).toMatch(/^( class="[a-z]+"| lang="(en|fr|nl)")?$/);
  }
  expect(open).toEqual([]);
  return names;
}

/** What a reader sees: text nodes with their characters put back. */
function wordsOf(page: string): string {
  const text = page.replace(/<style>[^<]*<\/style>/, '').replaceAll(/<[^<>]*>/g, ' ');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const known = 'html head meta title style body h1 h2 section dl dt dd ol li p article pre table thead tbody tr td th';

describe.each([
  ['en', 'en', 'Case history', 'Why this date', 'GDPR Art. 12(3)'],
  ['nl', 'nl', 'Dossiergeschiedenis', 'Waarom deze datum', 'AVG'],
  ['fr', 'fr', 'Historique du dossier', 'Pourquoi cette date', 'RGPD'],
  ['de', 'en', 'Case history', 'Why this date', 'GDPR Art. 12(3)'],
  ['und', 'en', 'Case history', 'Why this date', 'GDPR Art. 12(3)'],
])('the page of a case in %s', (language, spoken, title, why, law) => {
  test(`speaks ${spoken}: its headings, its days and the law`, () => {
    const page = pageOf({ language });
    expect(page).toContain(`<html lang="${spoken}">`);
    for (const words of [`${title} ${ref}`, why, law, 'Anna Voorbeeld <anna@example.org>'])
      expect(wordsOf(page)).toContain(words);
    expect(page).not.toMatch(/undefined|\{[a-zA-Z]+\}|\[object/);
  });

  test('shows what mails and persons wrote as text, and has no other elements than its own', () => {
    const page = pageOf({ language, ...hostile });
    expect(elementsOf(page).filter((name) => !known.split(' ').includes(name))).toEqual([]);
    expect(elementsOf(page)).toEqual(elementsOf(pageOf({ language })));
    for (const text of [
      hostile.name,
      hostile.subject,
      hostile.text,
      '<i>read</i> again & again',
      '</td></tr></table><h1>granted',
    ])
      expect(wordsOf(page)).toContain(text);
    expect(page).not.toMatch(/<(script|img|svg|i|b|a|link|iframe|form|base|object)\b/i);
  });

  test('needs nothing from elsewhere and lets nothing in', () => {
    const page = pageOf({ language, ...hostile });
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page.replaceAll(/&lt;.*?&gt;/g, '')).not.toMatch(/(src|href|action|srcset|background)=|url\(|@import/);
  });
});

test('the same case gives the same page', () => {
  const { desk } = deskWithCase();
  const state = desk.cases.byRef(ref)!;
  const view = viewOfCase(desk, state.id);
  if (!view.ok) throw new Error(view.failure.code);
  const source = {
    view: view.value,
    controller: desk.controller,
    journal: showJournal(desk, state),
    lines: [],
    messages: view.value.messages,
    raw: () => new Uint8Array(),
  };
  expect(dossierPage(source)).toBe(
    dossierPage({ ...source, view: { ...view.value, daysLeft: -99, urgency: 'overdue' } }),
  );
});
