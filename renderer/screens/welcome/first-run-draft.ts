// What a first run has been told so far. It lives in this window's memory: nothing is on disk before the desk is protected.

import { countryOfZone, prefixOf, startingProfile } from '#core/desk/starting-profile.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { Locale } from '#core/words/locale.ts';
import { blankDraft } from '../accounts/add/add-draft.ts';
import type { AddDraft, AddStep } from '../accounts/add/add-draft.ts';

export const firstRunSteps = ['place', 'mailbox', 'window', 'protection'] as const;

export type FirstRunStep = (typeof firstRunSteps)[number];

/** An organisation that no profile comes with the app for. */
export interface OwnController {
  readonly name: string;
  readonly address: string;
  /** Empty: what the name gives. */
  readonly prefix: string;
  readonly country: string;
}

export interface FirstRunDraft {
  /** `own`, or the id of a profile that comes with the app. */
  readonly choice: string;
  readonly own: OwnController;
  readonly account: AddDraft;
  readonly accountStep: Exclude<AddStep, 'folders' | 'done'>;
}

/** What the languages of the screens are spoken in first, where the clock does not say. */
const usualCountry: Readonly<Record<Locale, string>> = { en: 'IE', nl: 'NL', fr: 'FR' };

export function blankFirstRun(locale: Locale): FirstRunDraft {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const country = countryOfZone(timeZone) ?? usualCountry[locale];
  return {
    choice: 'own',
    own: { name: '', address: '', prefix: '', country },
    account: blankDraft,
    accountStep: 'address',
  };
}

export function prefixIn({ name, prefix }: OwnController): string {
  return prefix === '' ? prefixOf(name) : prefix.trim().toUpperCase();
}

/** What is missing of an organisation of one's own. */
export function missingIn(own: OwnController): ReadonlySet<'name' | 'address' | 'prefix'> {
  return new Set([
    ...(own.name.trim() === '' ? (['name'] as const) : []),
    ...(/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(own.address.trim()) ? [] : (['address'] as const)),
    ...(/^[A-Z]{2,6}$/u.test(prefixIn(own)) ? [] : (['prefix'] as const)),
  ]);
}

/** As the desk is to be made: the id of a profile that it has, or a whole new one. */
export function controllerOf(
  { choice, own }: FirstRunDraft,
  { court, language }: { readonly court: string; readonly language: string },
): string | ControllerProfile {
  return choice === 'own' ? startingProfile({ ...own, referencePrefix: prefixIn(own), court, language }) : choice;
}

/** The mailbox is chosen, and let the desk in. */
export function hasMailbox({ account }: FirstRunDraft): boolean {
  return account.folders !== undefined;
}

/** On to the mailbox: the address for requests is the likeliest one, and can be changed there. */
export function withLikelyAddress(draft: FirstRunDraft): FirstRunDraft {
  const { choice, own, account } = draft;
  if (choice !== 'own' || account.address !== '') return draft;
  return { ...draft, account: { ...account, address: own.address.trim() } };
}

/** Everything about the mailbox is forgotten, its password too. */
export function withoutMailbox(draft: FirstRunDraft): FirstRunDraft {
  return { ...draft, account: blankDraft, accountStep: 'address' };
}
