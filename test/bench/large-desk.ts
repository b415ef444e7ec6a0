// A desk of ten thousand cases and a hundred thousand mails, all invented, made by the desk's own acts and kept in `.cache`.

import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { epochOf, instantOf, type Instant } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Result } from '#core/base/result.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import type { Suggestion } from '#core/intake/suggestion.ts';
import { dutiesOf, dutyRule } from '#core/law/duty.ts';
import type { Right } from '#core/law/right.ts';
import { isOpenTask, type TaskId } from '#core/case/task.ts';
import { keepReading } from '#db/messages.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { createDesk, openDesk, type OpenDesk } from '#host/open-desk.ts';
import { findProfile } from '#host/profiles.ts';
import { passphrase } from '#test/e2e/support/passphrase.ts';
import { usualMoment } from '#test/e2e/support/usual-moment.ts';
import { seededChance } from '#test/support/seeded-chance.ts';
import { steadyClock } from '#test/support/steady-clock.ts';

export interface DeskSize {
  readonly closed: number;
  readonly open: number;
  readonly messages: number;
  readonly tray: number;
}

export const largeSize: DeskSize = { closed: 8_500, open: 1_500, messages: 100_000, tray: 100 };

const kept = join(import.meta.dirname, '..', '..', '.cache', 'large-desk');
const dayLength = 86_400_000;
const weeks = 5 * 52;
const openWeeks = 4;

/** The folder of the desk, made when it is not there yet, which takes several minutes. */
export async function ensureLargeDesk(size: DeskSize = largeSize, folder: string = kept): Promise<string> {
  const finished = join(folder, 'finished');
  if (existsSync(finished)) return join(folder, 'desk');
  rmSync(folder, { recursive: true, force: true });
  let present = epochOf(usualMoment as Instant) - weeks * 7 * dayLength;
  const now = (): Instant => instantOf((present += 5));
  const place = join(folder, 'desk');
  const clock = steadyClock;
  valueOf(
    await createDesk({
      folder: place,
      passphrase,
      now,
      clock,
      profile: valueOf(findProfile('kraaft')),
      cost: leastCost,
    }),
  );
  const open = valueOf(await openDesk({ folder: place, secret: passphrase, now, clock }));
  const story = createStory(open, size);
  for (let week = 1; week <= weeks; week += 1) {
    present = Math.max(present, epochOf(usualMoment as Instant) - (weeks - week) * 7 * dayLength - dayLength / 2);
    story.tellWeek(week, instantOf(present));
    if (week % 26 === 0) process.stdout.write(`week ${week} of ${weeks}\n`);
  }
  story.fillTray();
  open.close();
  writeFileSync(finished, '');
  return place;
}

const first =
  'Anna Bram Céline Daan Élodie Femke Gaël Hanneke Inès Joris Katrien Léa Maarten Noémie Olivier Pieter'.split(' ');
const last = 'Verzonnen Bedacht Fictif Inventé Denkbeeld Imaginaire Voorbeeld Modèle Proef Essai'.split(' ');
const subjects =
  'Inzageverzoek|Droit d’accès à mes données|Verwijdering account|Effacement de mon compte|Access request|Bezwaar'.split(
    '|',
  );
const other =
  'Nieuwsbrief|Facture|Vergadering|Offre commerciale|Out of office|Rappel de réunion|Factuur|Status report'.split('|');
const rights: readonly Right[] = ['access', 'erasure', 'rectification', 'portability'];
const words =
  'graag ontvang ik een kopie van mijn gegevens en de doeleinden waarvoor u deze verwerkt je souhaite obtenir les données me concernant please send me'.split(
    ' ',
  );

function createStory(open: OpenDesk, size: DeskSize) {
  const { desk, intake, database } = open;
  const chance = seededChance(11);
  let stored = 0;
  const replies = 1;
  const plain = size.messages - size.tray - (size.closed + size.open) * (1 + replies);

  return { tellWeek, fillTray };

  /** What came within the seven days before `end`, and what a DPO did with it. */
  function tellWeek(week: number, end: Instant): void {
    const isOpen = week > weeks - openWeeks;
    const count = isOpen
      ? share(size.open, openWeeks, week - (weeks - openWeeks))
      : share(size.closed, weeks - openWeeks, week);
    const others = share(plain, weeks, week);
    for (let done = 0; done < count; done += 25)
      desk.transact(() => {
        for (let one = done; one < Math.min(count, done + 25); one += 1) tellCase(end, isOpen);
      });
    for (let done = 0; done < others; done += 100)
      desk.transact(() => {
        for (let one = done; one < Math.min(others, done + 100); one += 1) {
          const { id } = receive({ end, rights: [] });
          valueOf(setAside(desk, { id, reason: chance.oneOf(['newsletter', 'spam', 'not for the DPO']) }));
        }
      });
  }

  function tellCase(end: Instant, isOpen: boolean): void {
    const asked = [chance.oneOf(rights)];
    const from = person();
    const { id, header } = receive({ end, rights: asked, from });
    const caseId = valueOf(confirmRequest(desk, { id }));
    for (let reply = 0; reply < replies; reply += 1) {
      const joined = receive({ end, rights: [], from, answers: header });
      desk.journal.append(
        caseId,
        { act: 'case.mail-joined', messageId: joined.id, address: from.address, how: 'headers' },
        'app',
      );
    }
    const state = desk.cases.byId(caseId);
    if (state === undefined) throw new Error('the case is gone');
    if (!isOpen)
      return act(
        state.ref,
        answered(
          asked,
          state.tasks.filter(isOpenTask).map((task) => task.id),
        ),
      );
    if (chance.happens(0.1)) act(state.ref, [{ act: 'doubt-identity', ground: 'Another name is given.' }]);
    if (chance.happens(0.2)) act(state.ref, asked.flatMap(settled).slice(0, 2));
  }

  function fillTray(): void {
    const end = desk.now();
    desk.transact(() => {
      for (let one = 0; one < size.tray; one += 1) receive({ end, rights: one % 5 < 2 ? [chance.oneOf(rights)] : [] });
    });
  }

  function act(ref: string, commands: readonly CaseCommand[]): void {
    valueOf(actOnCase(desk, { ref, commands }));
  }

  function person() {
    const given = chance.oneOf(first);
    const family = chance.oneOf(last);
    const number = chance.below(20_000);
    return {
      name: `${given} ${family}`,
      address: `${given}.${number}@example.org`.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
    };
  }

  function receive(sketch: {
    readonly end: Instant;
    readonly rights: readonly Right[];
    readonly from?: { readonly name: string; readonly address: string };
    readonly answers?: string;
  }): { readonly id: MessageId; readonly header: string } {
    stored += 1;
    const receivedAt = instantOf(epochOf(sketch.end) - chance.below(7 * dayLength));
    const header = `${stored}@large.example`;
    const isRequest = sketch.rights.length > 0;
    const text = Array.from({ length: 30 + chance.below(80) }, () => chance.oneOf(words)).join(' ');
    const mail: ParsedMail = {
      messageId: header,
      inReplyTo: sketch.answers === undefined ? [] : [sketch.answers],
      references: [],
      from: [sketch.from ?? person()],
      replyTo: [],
      to: [{ name: '', address: 'dpo@example.com' }],
      cc: [],
      subject: `${sketch.answers === undefined ? '' : 'Re: '}${chance.oneOf(isRequest || sketch.answers !== undefined ? subjects : other)} ${stored}`,
      date: receivedAt,
      receivedHeader: undefined,
      text,
      ownText: text,
      isHtmlOnly: false,
      attachments: [],
      headers: {},
      mediaType: 'text/plain',
      partTypes: ['text/plain'],
    };
    const suggestion: Suggestion = {
      kind: isRequest ? 'request' : 'other',
      rights: sketch.rights,
      language: 'nl',
      confidence: 0.9,
      capacity: 'self',
      capacityQuote: undefined,
      evidence: [],
      otherReason: isRequest ? undefined : 'no-right-found',
      originalAuthor: undefined,
      ownReference: undefined,
    };
    const raw = Buffer.from(
      `From: ${mail.from[0]?.address}\r\nTo: dpo@example.com\r\nSubject: ${mail.subject}\r\nMessage-ID: <${header}>\r\n\r\n${text}\r\n`,
    );
    const { id } = intake.store({ raw, source: 'INBOX', uid: stored, internalDate: receivedAt });
    keepReading(database, id, { receivedAt, evidence: 'internal-date', outcome: { mail, suggestion } });
    return { id, header };
  }
}

/** The part of the `at`-th of `parts` (from 1), so that all parts together are the whole. */
function share(whole: number, parts: number, at: number): number {
  return Math.floor((whole * at) / parts) - Math.floor((whole * (at - 1)) / parts);
}

function settled(right: Right): readonly CaseCommand[] {
  return dutiesOf(right).map((duty): CaseCommand => {
    const isOwed = dutyRule(duty).need === 'always';
    return { act: 'settle-duty', duty, state: isOwed ? 'done' : 'not-applicable', note: isOwed ? '' : 'None here.' };
  });
}

function answered(asked: readonly Right[], tasks: readonly TaskId[]): readonly CaseCommand[] {
  return [
    ...tasks.map((task): CaseCommand => ({ act: 'finish-task', task, result: 'done', note: '' })),
    ...asked.flatMap(settled),
    ...asked.map((right): CaseCommand => ({ act: 'decide', right, kind: 'granted', note: '' })),
    { act: 'answer', rights: asked, channel: 'mail', format: 'json' },
    { act: 'close', note: '' },
  ];
}

function valueOf<T>(result: Result<T, Obstacle>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
