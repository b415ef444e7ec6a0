// Looks at a page in the pseudo-language for texts that a person could not read in full, or that no catalog knows.

import type { Page } from '@playwright/test';

export interface TextFault {
  readonly fault: 'cut' | 'outside' | 'overlapping' | 'sideways' | 'hard-coded';
  readonly text: string;
  /** The element, as a short selector. */
  readonly where: string;
}

/** All faults of the page as it stands. Only texts of the catalogs may not be cut: a subject of a mail may end in dots. */
export async function findCutText(page: Page): Promise<readonly TextFault[]> {
  return await page.evaluate(searchPage);
}

/** Runs in the page. */
function searchPage(): readonly TextFault[] {
  const found: TextFault[] = [];
  const seen = new Set<string>();
  const report = (fault: TextFault['fault'], text: string, element: Element): void => {
    const classes = (each: Element) => (each.getAttribute('class') ?? '').split(' ')[0] ?? '';
    const around = element.parentElement;
    const where = `${around === null ? '' : `${around.localName}.${classes(around)} > `}${element.localName}.${classes(element)}`;
    const key = `${fault} ${where}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ fault, text: text.slice(0, 80), where });
  };

  const beyond = document.documentElement.scrollWidth - innerWidth;
  if (beyond > 0) report('sideways', `${beyond} px`, document.documentElement);

  interface Shown {
    readonly element: Element;
    readonly text: string;
    readonly box: DOMRect;
    readonly isAbove: boolean;
  }
  const shown: Shown[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (
      text === '' ||
      element === null ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
      continue;
    if (element.closest('style, script, option, svg, iframe') !== null) continue;
    const boxes = lines(node);
    if (boxes.length === 0) continue;
    // Rows of long lists have a fixed height: their rights and stages may end in dots, the case shows them whole.
    const mayBeShort =
      element.closest(
        '[class*="_rights"], [class*="_rightList"], [class*="_stage"], [class*="_from"], td[class*="_where"]',
      ) !== null;
    const isOurs = /[⟦⟧]/.test(text) && !mayBeShort;
    const limits = clips(element);
    if (limits === 'hidden from sight') continue;
    for (const box of boxes) {
      const past = limits.cutting.find(
        ({ left, right, top, bottom, x, y }) =>
          (x && (box.left < left - 1 || box.right > right + 1)) ||
          (y && (box.top < top - 1 || box.bottom > bottom + 2)),
      );
      if (past !== undefined && isOurs) report('cut', text, element);
      const canScroll = limits.scrolling.length > 0;
      if (past === undefined && !canScroll && (box.right > innerWidth + 1 || box.left < -1))
        report('outside', text, element);
      const inSight = limits.scrolling.every(
        (view) =>
          box.left >= view.left - 1 &&
          box.right <= view.right + 1 &&
          box.top >= view.top - 1 &&
          box.bottom <= view.bottom + 1,
      );
      if (past === undefined && inSight) shown.push({ element, text, box, isAbove: limits.isAbove });
    }
  }

  shown.forEach((one, at) => {
    for (const other of shown.slice(at + 1)) {
      if (one.element === other.element || one.isAbove !== other.isAbove) continue;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (width > 2 && height > Math.min(one.box.height, other.box.height) * 0.4)
        report('overlapping', `${one.text} / ${other.text}`, other.element);
    }
  });
  return found;

  function lines(node: Node): readonly DOMRect[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  }

  function clips(from: Element) {
    const cutting: { left: number; right: number; top: number; bottom: number; x: boolean; y: boolean }[] = [];
    const scrolling: DOMRect[] = [];
    let isAbove = false;
    for (let element: Element | null = from; element !== null; element = element.parentElement) {
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none') return 'hidden from sight' as const;
      if (['sticky', 'fixed'].includes(style.position) || element.getAttribute('role') === 'dialog') isAbove = true;
      if (style.display === 'inline' || element === document.body || element === document.documentElement) continue;
      const x = ['hidden', 'clip'].includes(style.overflowX);
      const y = ['hidden', 'clip'].includes(style.overflowY);
      const box = element.getBoundingClientRect();
      if ((x || y) && scrolling.length === 0)
        cutting.push({ left: box.left, right: box.right, top: box.top, bottom: box.bottom, x, y });
      if (['auto', 'scroll'].includes(style.overflowX) || ['auto', 'scroll'].includes(style.overflowY))
        scrolling.push(box);
      if (style.position === 'fixed') break;
    }
    return { cutting, scrolling, isAbove };
  }
}
