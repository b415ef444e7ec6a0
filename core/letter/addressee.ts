// To whom a letter goes, and in which language.

import { mailboxText, type Mailbox } from '#core/base/mailbox.ts';
import { letterLanguages, type LetterKind, type LetterLanguage } from '#core/case/letter-kind.ts';
import type { CaseState } from '#core/case/state.ts';
import type { ControllerProfile, Recipient } from '#core/law/controller.ts';

export interface Addressee {
  readonly mailbox: Mailbox;
  /** Whether they are the person whom the data are about. */
  readonly isDataSubject: boolean;
}

type Persons = Pick<CaseState, 'requester' | 'dataSubject' | 'capacity' | 'authority'>;

/** An agent's mandate may say that the answer goes to the data subject; what comes before it goes to who wrote. */
export function addresseeOf({ requester, dataSubject, capacity, authority }: Persons, kind: LetterKind): Addressee {
  const isAnswer = kind === 'completion' || kind === 'refusal' || kind === 'no-data';
  if (capacity === 'self') return { mailbox: requester, isDataSubject: true };
  return isAnswer && authority?.answerTo === 'data-subject'
    ? { mailbox: dataSubject, isDataSubject: true }
    : { mailbox: requester, isDataSubject: false };
}

/** The mailboxes of an addressee; none where only a name is known. */
export function mailboxesOf(mailbox: Mailbox): readonly Mailbox[] {
  return mailbox.address === '' ? [] : [mailbox];
}

/** A recipient is written to where its contact is an address; else a person finds the way. */
export function mailboxOfRecipient({ name, contact }: Recipient): Mailbox {
  const address = /[^\s<>,;:]+@[^\s<>,;:]+\.[^\s<>,;:]+/.exec(contact)?.[0] ?? '';
  return { name, address: address.toLowerCase() };
}

export function nameOf(mailbox: Mailbox): string {
  return mailbox.name.trim() === '' ? mailboxText(mailbox) : mailbox.name.trim();
}

export function isLetterLanguage(language: string): language is LetterLanguage {
  return (letterLanguages as readonly string[]).includes(language);
}

/** That of the requester, else the controller's first in which the desk has letters. */
export function languageFor(
  { language }: Pick<CaseState, 'language'>,
  { languages }: Pick<ControllerProfile, 'languages'>,
): LetterLanguage {
  if (isLetterLanguage(language)) return language;
  return languages.find(isLetterLanguage) ?? 'en';
}
