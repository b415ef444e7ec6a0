// What this page is: the desk itself, or the window of one case. Told once by the address, and kept over a reload.

/** Not a secret and nobody's name: every window of a case is called so. It lives as long as the tab, and is in no storage. */
const caseWindow = 'dpo-desk-case';

/**
 * The address with which the screens begin, from what the shell put behind the `#`: `case=REF`, alone or after a token. Must be
 * asked before anything else changes the address; undefined where it says nothing of a case.
 */
export function beginningOf(page: Window): string | undefined {
  const ref = /^#(?:token=[\w-]+&)?case=([\w-]{1,32})$/.exec(page.location.hash)?.[1];
  if (ref === undefined) return undefined;
  page.name = caseWindow;
  return `#/cases/${ref}`;
}

/** True in a window of one case: it shows no rail. */
export function isCaseWindow(page: Window = window): boolean {
  return page.name === caseWindow;
}
