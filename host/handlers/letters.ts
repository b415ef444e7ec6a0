// Answers about letters: drafts from their beginning to their dropping, and the controller's wordings. Sending is the outbox's.

import type { LetterId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { controllerOfCase } from '#core/desk/controller-of.ts';
import type { LetterView } from '#core/desk/letter-views.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { todayOf } from '#core/desk/today.ts';
import { beginLetter } from '#core/letter/begin-letter.ts';
import { bringBackLetter, changeLetter, dropLetter, writeAnew } from '#core/letter/change-letter.ts';
import {
  keepWording,
  listWordings,
  showWording,
  tryOutWording,
  useOriginalWording,
} from '#core/letter/keep-wording.ts';
import { printedLetterOf } from '#core/letter/render/printed-letter.ts';
import { listLetters, showLetter } from '#core/letter/show-letter.ts';
import { originalWording } from '../letter/original-wordings.ts';
import { makeLetter } from '../letter/print/make-letter.ts';
import type { OpenSession } from '../session.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerLetters(tools: HandlerTools) {
  const { os } = tools;
  /** Dropped drafts, as long as their desk is open: no copy of them is left on the disk. */
  const dropped = new WeakMap<OpenSession, Map<LetterId, StoredLetter>>();
  return {
    ofCase: os.letters.ofCase.handler(({ input }) =>
      withDesk(tools, ({ open: { desk } }) => listLetters(desk, input.ref)),
    ),
    begin: os.letters.begin.handler(({ input }) => writing((desk) => beginLetter(desk, originalWording, input))),
    show: os.letters.show.handler(({ input }) => withDesk(tools, (session) => shown(session, input.id))),
    keep: os.letters.keep.handler(({ input }) => writing((desk) => changeLetter(desk, input))),
    rewrite: os.letters.rewrite.handler(({ input }) => writing((desk) => writeAnew(desk, originalWording, input))),
    drop: os.letters.drop.handler(({ input }) =>
      actingOn(tools, ['letters'], (session) => {
        const letter = dropLetter(session.open.desk, input);
        if (!letter.ok) return letter;
        droppedIn(session).set(letter.value.id, letter.value);
        return ok({ dropped: true } as const);
      }),
    ),
    bringBack: os.letters.bringBack.handler(({ input }) =>
      actingOn(tools, ['letters'], (session) => {
        const { desk } = session.open;
        const letter = droppedIn(session).get(input.id);
        if (letter === undefined) return fail({ code: 'letter-unknown', id: input.id });
        const back = bringBackLetter(desk, letter);
        if (!back.ok) return back;
        droppedIn(session).delete(input.id);
        return shown(session, input.id);
      }),
    ),
    make: os.letters.make.handler(async ({ input }) => {
      const session = tools.session.current();
      if (session === undefined) return fail({ code: 'desk-locked' });
      const { desk } = session.open;
      const letter = desk.letters.find(input.id);
      const state = letter && desk.cases.byId(letter.caseId);
      if (letter === undefined || state === undefined) return fail({ code: 'letter-unknown', id: input.id });
      const printed = printedLetterOf(letter, {
        controller: controllerOfCase(desk, state),
        reference: state.ref,
        day: state.letters.findLast((left) => left.letter === letter.id)?.on ?? todayOf(desk, state),
      });
      return ok(await makeLetter(printed, letter.kind, input.format, letter.changedAt));
    }),
    templates: {
      list: os.letters.templates.list.handler(({ input }) =>
        withDesk(tools, ({ open: { desk } }) => listWordings(desk, input.controller)),
      ),
      show: os.letters.templates.show.handler(({ input }) =>
        withDesk(tools, ({ open: { desk } }) => showWording(desk, originalWording, input)),
      ),
      tryOut: os.letters.templates.tryOut.handler(({ input }) =>
        withDesk(tools, ({ open: { desk } }) => tryOutWording(desk, input, input, input.ref)),
      ),
      keep: os.letters.templates.keep.handler(({ input }) =>
        actingOn(tools, ['letters'], ({ open: { desk } }) => {
          const { controller, kind, language } = input;
          return keepWording(desk, originalWording, { controller, kind, language }, input);
        }),
      ),
      useOriginal: os.letters.templates.useOriginal.handler(({ input }) =>
        actingOn(tools, ['letters'], ({ open: { desk } }) => {
          const { controller, kind, language, reason } = input;
          return useOriginalWording(desk, originalWording, { controller, kind, language }, reason);
        }),
      ),
    },
  };

  /** Its files are looked through for other persons as soon as their words are read. */
  function shown({ open, attachmentWords }: OpenSession, id: LetterId): Result<LetterView, Obstacle> {
    return showLetter(open.desk, id, attachmentWords.of);
  }

  function droppedIn(session: OpenSession): Map<LetterId, StoredLetter> {
    const known = dropped.get(session) ?? new Map<LetterId, StoredLetter>();
    dropped.set(session, known);
    return known;
  }

  /** The letter as it stands after the act. */
  function writing(act: (desk: Desk) => Result<StoredLetter, Obstacle>): Result<LetterView, Obstacle> {
    return actingOn(tools, ['letters'], (session) => {
      const written = act(session.open.desk);
      return written.ok ? shown(session, written.value.id) : written;
    });
  }
}
