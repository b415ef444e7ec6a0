// A case for each letter, told through the law itself, and the letter that the app's own wording makes of it.

import type { CaseCommand } from '#core/case/command.ts';
import type { LetterKind, LetterLanguage } from '#core/case/letter-kind.ts';
import type { CaseState } from '#core/case/state.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { dutiesOf } from '#core/law/duty.ts';
import { rights, type Right } from '#core/law/right.ts';
import { composeLetter } from '#core/letter/compose.ts';
import type { LetterContent } from '#core/letter/check-content.ts';
import type { LetterMatter } from '#core/letter/facts.ts';
import { actFor, rightsFor } from '#core/letter/matter-of.ts';
import { originalWording } from '#host/letter/original-wordings.ts';
import { findProfile } from '#host/profiles.ts';
import { tell, type Story } from './case-story.ts';
import { contextOn } from './sample-case.ts';

/** A controller that knows its purposes, its recipients, its periods; without systems, so that every task is one to inform. */
export const letterController: ControllerProfile = (() => {
  const found = findProfile('example-nl');
  if (!found.ok) throw new Error('the profile of the tests is missing');
  return found.value;
})();

const person = { name: 'Jan Jansen', address: 'jan@example.org' };
const reason = 'de gegevens staan in elf systemen die apart moeten worden doorzocht';

export interface LetterCase {
  readonly matter: LetterMatter;
  readonly content: LetterContent;
}

/** Finished tasks, settled duties and a decision: everything that an answer to a granted right tells of. */
export function grantAll(state: CaseState, right: Right): readonly CaseCommand[] {
  return [
    ...state.tasks
      .filter((task) => task.right === right)
      .map((task): CaseCommand => ({ act: 'finish-task', task: task.id, result: 'done', note: '' })),
    ...(right === 'restriction' ? [{ act: 'start-restriction', trigger: 'objection-pending' } as const] : []),
    ...dutiesOf(right).map((duty): CaseCommand => ({ act: 'settle-duty', duty, ...dutyOf(duty) })),
    { act: 'decide', right, kind: 'granted', note: 'zoals gevraagd' },
  ];
}

function dutyOf(duty: string): { readonly state: 'done' | 'not-applicable'; readonly note: string } {
  const isNone = duty === 'access-source' || duty === 'access-automated' || duty === 'access-safeguards';
  return isNone ? { state: 'not-applicable', note: 'doet zich niet voor' } : { state: 'done', note: '' };
}

const erasurePartly: CaseCommand = {
  act: 'decide',
  right: 'erasure',
  kind: 'partly-granted',
  note: 'het account is gewist',
  ground: 'exception',
  exception: 'erasure-legal-obligation',
  facts: 'facturen moeten zeven jaar worden bewaard',
};

const objectionRefused: CaseCommand = {
  act: 'decide',
  right: 'objection',
  kind: 'refused',
  note: '',
  ground: 'exception',
  exception: 'objection-compelling-grounds',
  concerns: 'other-processing',
  facts: 'zonder logboeken kan misbruik van de webwinkel niet worden opgespoord',
};

interface Plot {
  readonly rights: readonly Right[];
  days(state: CaseState): readonly CaseCommand[];
  readonly act?: CaseCommand;
  readonly recipient?: string;
}

const plots: Readonly<Record<LetterKind, Plot>> = {
  acknowledgement: { rights: ['access', 'erasure'], days: () => [] },
  'identity-request': {
    rights: ['access'],
    days: () => [{ act: 'doubt-identity', ground: 'het verzoek komt van een onbekend adres' }],
  },
  clarification: {
    rights: ['access'],
    days: () => [],
    act: { act: 'ask-clarification', about: 'gaat het om uw bestellingen of om uw account?' },
  },
  extension: { rights: ['access'], days: () => [], act: { act: 'extend', ground: 'complexity', reason } },
  fee: {
    rights: ['access'],
    days: () => [],
    act: {
      act: 'ask-fee',
      right: 'access',
      ground: 'excessive',
      facts: 'dit is het vijfde gelijke verzoek sinds januari',
      amount: '12 EUR',
    },
  },
  refusal: {
    rights: ['erasure', 'objection'],
    days: (state) => [...grantAll(state, 'erasure').slice(0, -1), erasurePartly, objectionRefused],
  },
  completion: {
    rights: [...rights],
    days: (state) =>
      rights.flatMap((right) => {
        if (right === 'objection') return [objectionRefused];
        if (right === 'erasure') return [...grantAll(state, right).slice(0, -1), erasurePartly];
        return grantAll(state, right);
      }),
    act: { act: 'answer', rights: [...rights], channel: 'mail', format: 'json' },
  },
  'no-data': {
    rights: ['access'],
    days: (state) => [
      ...state.tasks.map((task): CaseCommand => ({
        act: 'finish-task',
        task: task.id,
        result: 'nothing-held',
        note: '',
      })),
      { act: 'decide', right: 'access', kind: 'no-data-held', note: '' },
    ],
  },
  'recipients-notice': { rights: ['rectification', 'erasure'], days: () => [], recipient: 'host' },
  closing: {
    rights: ['access'],
    days: () => [{ act: 'close', outcome: 'withdrawn', note: 'ingetrokken per mail' }],
  },
  message: { rights: ['access'], days: () => [] },
};

/** The case of a kind of letter on `day`, and its letter. */
export function letterCase(
  kind: LetterKind,
  language: LetterLanguage,
  day = '2026-03-12',
  more: Story['opening'] = {},
): LetterCase {
  const plot = plots[kind];
  const requester = more.requester ?? person;
  const story: Story = {
    profile: letterController,
    opening: {
      controller: letterController.id,
      ref: 'VBD-2026-0001',
      country: 'NL',
      zone: 'Europe/Amsterdam',
      rights: plot.rights,
      language,
      requester,
      dataSubject: requester,
      ...more,
    },
  };
  const days = plot.days(tell(story));
  const state = tell({ ...story, days: days.length === 0 ? [] : [[day, ...days]] });
  return letterOf(state, kind, language, day, plot);
}

export function letterOf(
  state: CaseState,
  kind: LetterKind,
  language: LetterLanguage,
  day: string,
  plot: Partial<Pick<Plot, 'act' | 'recipient'>> = {},
): LetterCase {
  // Its own words are taken to be in the language of the letter.
  const languages = [language, ...letterController.languages.filter((one) => one !== language)];
  const context = contextOn(state, day, { ...letterController, languages });
  const about = rightsFor(state, kind);
  const matter: LetterMatter = {
    state,
    context,
    kind,
    language,
    rights: about,
    act: plot.act ?? actFor(state, kind, about),
    recipient: letterController.recipients.find(({ id }) => id === plot.recipient),
  };
  const composed = composeLetter({ templates: () => [] }, originalWording, matter);
  if (!composed.ok) throw new Error(`${kind} in ${language}: ${JSON.stringify(composed.failure)}`);
  return { matter, content: { subject: composed.value.subject, document: composed.value.document, files: 1 } };
}
