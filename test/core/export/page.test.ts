import { describe, expect, test } from 'vitest';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { showJournal } from '#core/desk/queries/show-journal.ts';
import { dossierPage } from '#core/export/page.ts';
import { present, unwrap } from '#test/support/present.ts';
import { deskWithCase, ref } from '#test/support/sample-dossier.ts';
import type { MailSketch } from '#test/support/throwaway-desk.ts';

const hostile = {
  name: `<script>alert('name')</script> & "co"`,
  subject: '</title><script src=//evil.example></script> a&amp;b <img onerror=alert(1)>',
  text: '</pre></body></html><style>*{display:none}</style>\n<svg onload=alert(1)>\n&lt;b&gt; 5 < 6 && 7 > 6 ]]> <!--',
} as const;

function pageOf(sketch: MailSketch): string {
  const { desk } = deskWithCase(sketch);
  const state = present(desk.cases.byRef(ref));
  actOnCase(desk, {
    ref,
    commands: [{ act: 'correct-rights', rights: ['erasure'], reason: '<i>read</i> again & again' }],
  });
  actOnCase(desk, { ref, commands: [{ act: 'close', outcome: 'withdrawn', note: '</td></tr></table><h1>granted' }] });
  const view = unwrap(viewOfCase(desk, state.id));
  return dossierPage({
    view,
    controller: desk.controllers.home(),
    journal: showJournal(desk, state),
    messages: view.messages,
    raw: (id) => desk.messages.raw(id),
    letters: new Map<string, Uint8Array>(),
    files: new Map<string, Uint8Array>(),
  });
}

/** The names of the page's elements, and what is wrong with them: not closed in order, or with attributes of other kinds. */
function elementsOf(page: string): { readonly names: readonly string[]; readonly faults: readonly string[] } {
  const open: string[] = [];
  const names: string[] = [];
  const faults: string[] = [];
  const body = page.replace(/<style>[^<]*<\/style>/, '').replace(/^<!doctype html>\n/, '');
  for (const [tag, slash, name = '', attributes = ''] of body.matchAll(/<(\/?)([a-z0-9]*)([^<>]*)>/g)) {
    names.push(name);
    if (name === 'meta') continue;
    if (!/^( class="[a-z]+"| lang="(en|fr|nl)")?$/.test(attributes)) faults.push(tag);
    if (slash === '') open.push(name);
    else if (open.pop() !== name) faults.push(tag);
  }
  return { names, faults: [...faults, ...open] };
}

/** What a reader sees: text nodes with their characters put back. */
function wordsOf(page: string): string {
  const text = page.replace(/<style>[^<]*<\/style>/, '').replaceAll(/<[^<>]*>/g, ' ');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const known =
  'html head meta title style body h1 h2 section dl dt dd ol ul li p article pre table thead tbody tr td th';

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
    const { names, faults } = elementsOf(page);
    expect([faults, names.filter((name) => !known.split(' ').includes(name))]).toEqual([[], []]);
    expect(names).toEqual(elementsOf(pageOf({ language })).names);
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
  const state = present(desk.cases.byRef(ref));
  const view = unwrap(viewOfCase(desk, state.id));
  const source = {
    view,
    controller: desk.controllers.home(),
    journal: showJournal(desk, state),
    messages: view.messages,
    raw: () => new Uint8Array(),
    letters: new Map<string, Uint8Array>(),
    files: new Map<string, Uint8Array>(),
  };
  expect(dossierPage(source)).toBe(dossierPage({ ...source, view: { ...view, daysLeft: -99, urgency: 'overdue' } }));
});
