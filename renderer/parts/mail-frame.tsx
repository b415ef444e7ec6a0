// Layer 2 of the formatted view: a frame without scripts, forms or origin, with a policy of its own that allows nothing.

import { useLayoutEffect, useRef } from 'react';
import styles from './mail-frame.module.css';

interface HtmlPolicy {
  createHTML(text: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
  }
}

/** The page's policy knows this one name; the document comes from `formattedPage`, made of cleaned pieces. */
const rules: HtmlPolicy = { createHTML: (text) => text };
const policy = globalThis.window?.trustedTypes?.createPolicy('formatted-mail', rules) ?? rules;

export function MailFrame({ title, page }: { readonly title: string; readonly page: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    // Not a property of the element: what React would set is no trusted text.
    if (frame.current !== null) frame.current.srcdoc = policy.createHTML(page);
  }, [page]);
  return <iframe ref={frame} className={styles.frame} title={title} sandbox="" referrerPolicy="no-referrer" />;
}
