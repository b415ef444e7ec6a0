// Looks at a page in the pseudo-language for words that come neither from a catalog nor from the desk's own data.

import type { Page } from '@playwright/test';

/** What the platform writes itself: days, months, countries and languages have no catalog. */
const byPlatform = new RegExp(
  String.raw`^(?:[\d\s,.:·–%()-]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\w*day)?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\w*)|and|UTC|kB|MB|bytes?)+$`,
);

/**
 * Names that are the same in every language, citations, the operators of the search and the codes of languages, which are
 * no words; and what the component library says to screen readers, in languages of its own.
 */
const names = /^(?:English|Nederlands|Français|DPO Desk|GDPR Art\. [\d() ]+|[a-z]+:|[A-Z]{2}|Dismiss|Remove)$/;

/** Keeps everything that the desk answers from now on, so that its data can be told from words of the screens. */
export function recordAnswers(page: Page): { readonly holds: (text: string) => boolean } {
  let answers = '';
  page.on('response', (response) => {
    if (!response.url().includes('/rpc/')) return;
    void response
      .text()
      .then((text) => (answers += text))
      .catch(() => undefined);
  });
  return { holds: (text) => answers.includes(JSON.stringify(text).slice(1, -1)) };
}

/** The texts on the page that no catalog wrote and no answer holds, with what stands around them. */
export async function findHardCoded(page: Page, holds: (text: string) => boolean): Promise<readonly string[]> {
  const bare = await page.evaluate(searchPage);
  return bare
    .filter(({ text }) => !holds(text))
    .filter(({ text }) =>
      // Names of data stand side by side in one label.
      text.split(/[,·–<>]|:(?: |$)|\. /).some((part) => {
        const one = part.trim();
        return /\p{L}{2}/u.test(one) && !byPlatform.test(one) && !names.test(one) && !holds(one);
      }),
    )
    .map(({ text, where }) => `${where}: ${text.slice(0, 80)}`);
}

/** Runs in the page. */
function searchPage(): readonly { readonly text: string; readonly where: string }[] {
  const region = new Intl.DisplayNames('en-GB', { type: 'region' });
  const language = new Intl.DisplayNames('en-GB', { type: 'language' });
  const ownNames = new Set<string>();
  const letters = Array.from({ length: 26 }, (_unused, at) => String.fromCodePoint(65 + at));
  for (const one of letters)
    for (const two of letters) {
      ownNames.add(region.of(one + two) ?? '');
      ownNames.add(language.of((one + two).toLowerCase()) ?? '');
    }
  const found: { text: string; where: string }[] = [];
  const note = (text: string, element: Element, kind: string): void => {
    // A message may hold data, and data may hold a message: only what stands outside of every bracket is looked at.
    let outside = text;
    while (/⟦[^⟦⟧]*⟧/.test(outside)) outside = outside.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
    const bare = outside.trim();
    const others = bare
      .split(/[,·–:]/)
      .map((part) => part.trim())
      .filter((part) => !ownNames.has(part));
    if (!others.some((part) => /\p{L}{2}/u.test(part))) return;
    found.push({
      text: bare,
      where: `${element.localName}.${(element.getAttribute('class') ?? '').split(' ')[0]}${kind}`,
    });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest('style, script, code, kbd, [lang]:not(html)') !== null) continue;
    if (element.checkVisibility()) note((node.textContent ?? '').trim(), element, '');
  }
  for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = element.getAttribute(name);
      if (text !== null && element.closest('[lang]:not(html)') === null) note(text, element, `[${name}]`);
    }
  return found;
}
