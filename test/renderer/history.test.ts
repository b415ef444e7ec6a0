import { describe, expect, it } from 'vitest';
import { builtOn, createHistory, nextAgain, nextBack } from '#renderer/state/history.ts';
import type { DoneAct } from '#renderer/state/history.ts';
import { createToaster } from '#renderer/state/toaster.ts';

const well = async (): Promise<undefined> => undefined;

/** A history in which each act writes down its undoing and its doing again. */
function historyOf(...acts: readonly DoneAct[]) {
  const history = createHistory(() => 0);
  const trace: string[] = [];
  const ids = acts.map((act) =>
    history.record({
      undo: async () => void trace.push(`undo ${act.what}`),
      redo: async () => void trace.push(`redo ${act.what}`),
      ...act,
    }),
  );
  return { history, trace, ids, latest: () => history.acts.read().at(-1) };
}

describe('the history of acts', () => {
  it('takes back the latest act first, then the one before, and says when there is none left', async () => {
    const { history, trace } = historyOf({ what: 'a' }, { what: 'b' });
    expect(await history.undo()).toMatchObject({ went: 'well', act: { what: 'b' } });
    await history.undo();
    expect(await history.undo()).toEqual({ went: 'none' });
    expect(trace).toEqual(['undo b', 'undo a']);
  });

  it('does again what was taken back last, and takes that back again', async () => {
    const { history, trace } = historyOf({ what: 'a' }, { what: 'b' });
    await history.undo();
    await history.undo();
    await history.redo();
    await history.undo();
    expect(trace).toEqual(['undo b', 'undo a', 'redo a', 'undo a']);
  });

  it('does nothing again once something new was done; a mere message changes nothing', async () => {
    const { history } = historyOf({ what: 'a' });
    await history.undo();
    history.record({ what: 'one new message' });
    expect(nextAgain(history.acts.read())?.what).toBe('a');
    history.record({ what: 'b', fixed: 'told' });
    expect(nextAgain(history.acts.read())).toBeUndefined();
    expect(await history.redo()).toEqual({ went: 'none' });
  });

  it('goes on to the act before where one cannot be taken back, and keeps in words why', async () => {
    const { history, trace } = historyOf({ what: 'a' }, { what: 'b', undo: async () => 'It was erased.' });
    expect(await history.undo()).toMatchObject({ went: 'badly', why: 'It was erased.' });
    expect(history.acts.read()[1]).toMatchObject({ state: 'done', hindrance: 'It was erased.' });
    await history.undo();
    expect(trace).toEqual(['undo a']);
  });

  it('leaves an act as it was when its way fails with a fault, to be tried again', async () => {
    let tries = 0;
    const { history } = historyOf({
      what: 'a',
      undo: async () => {
        tries += 1;
        if (tries === 1) throw new Error('the line is down');
        return undefined;
      },
    });
    await expect(history.undo()).rejects.toThrow('the line is down');
    expect(await history.undo()).toMatchObject({ went: 'well' });
  });

  it('walks one way at a time, however fast the key is pressed', async () => {
    const running: string[] = [];
    let most = 0;
    const slow = (what: string) => ({
      what,
      undo: async () => {
        running.push(what);
        most = Math.max(most, running.length);
        await Promise.resolve();
        running.pop();
        return undefined;
      },
    });
    const { history } = historyOf(slow('a'), slow('b'));
    await Promise.all([history.undo(), history.undo()]);
    expect(most).toBe(1);
    expect(history.acts.read().map(({ state }) => state)).toEqual(['undone', 'undone']);
  });

  it('does not take the same act back twice', async () => {
    const { history, trace, ids } = historyOf({ what: 'a' });
    await Promise.all([history.undo(ids[0]), history.undo(ids[0])]);
    expect(trace).toEqual(['undo a']);
  });

  it('keeps the last fifty', () => {
    const history = createHistory(() => 0);
    for (let index = 0; index < 60; index += 1) history.record({ what: String(index), undo: well });
    expect(history.acts.read()).toHaveLength(50);
    expect(history.acts.read()[0]?.what).toBe('10');
  });

  it('is silent about a way that says itself how it went', async () => {
    const { history } = historyOf({ what: 'a', undo: () => undefined });
    expect(await history.undo()).toMatchObject({ went: 'silent' });
  });
});

describe('what was built on an act', () => {
  const about = 'KRA-2026-0001';
  const barrier = (...acts: readonly DoneAct[]) => {
    const { history } = historyOf(...acts);
    const [first] = history.acts.read();
    return first && builtOn(first, history.acts.read())?.what;
  };

  it('is a later act on the same part of the same case, or on the whole of it', () => {
    expect(barrier({ what: 'a', about, part: 'hold' }, { what: 'b', about, part: 'hold' })).toBe('b');
    expect(barrier({ what: 'a', about, part: 'hold' }, { what: 'close', about })).toBe('close');
    expect(barrier({ what: 'open', about }, { what: 'tick', about, part: 'duty' })).toBe('tick');
  });

  it('is no act on another part or another case', () => {
    expect(barrier({ what: 'a', about, part: 'hold' }, { what: 'b', about, part: 'duty' })).toBeUndefined();
    expect(barrier({ what: 'a', about }, { what: 'b', about: 'KRA-2026-0002' })).toBeUndefined();
    expect(barrier({ what: 'a' }, { what: 'b' })).toBeUndefined();
  });

  it('is an act that cannot be taken back itself, but no note, no saved file and no message', () => {
    const later = (fixed: DoneAct['fixed']) =>
      barrier({ what: 'close', about }, { what: 'later', about, undo: undefined, redo: undefined, fixed });
    expect(later('told')).toBe('later');
    for (const fixed of ['noted', 'moment', undefined] as const) expect(later(fixed)).toBeUndefined();
  });

  it('is passed over by Undo, which takes the later act first', async () => {
    const { history, trace } = historyOf({ what: 'a', about, part: 'hold' }, { what: 'b', about, part: 'hold' });
    expect(nextBack(history.acts.read())?.what).toBe('b');
    await history.undo();
    expect(nextBack(history.acts.read())?.what).toBe('a');
    expect(trace).toEqual(['undo b']);
  });
});

describe('the line about what was done', () => {
  it('is one at a time; what came before it is in the history', () => {
    const history = createHistory(() => 0);
    const toaster = createToaster(history);
    toaster.show({ text: 'a', tone: 'done', undo: well });
    toaster.show({ text: 'b', tone: 'done' });
    expect(toaster.toasts.read().map(({ text }) => text)).toEqual(['b']);
    expect(history.acts.read().map(({ what }) => what)).toEqual(['a', 'b']);
  });

  it('leaves obstacles where they are until they are closed, each once', () => {
    const toaster = createToaster(createHistory(() => 0));
    toaster.show({ text: 'full disk', tone: 'obstacle' });
    toaster.show({ text: 'full disk', tone: 'obstacle' });
    toaster.show({ text: 'done', tone: 'done' });
    expect(toaster.toasts.read().map(({ text }) => text)).toEqual(['full disk', 'done']);
  });

  it('forgets what was not done after all, and what only says how undoing went', () => {
    const history = createHistory(() => 0);
    const toaster = createToaster(history);
    const told = toaster.show({ text: 'a', tone: 'done', undo: well });
    toaster.unsay(told);
    toaster.show({ text: 'taken back', tone: 'done', isPassing: true });
    expect(history.acts.read()).toEqual([]);
    expect(toaster.toasts.read()).toHaveLength(1);
  });

  it('keeps nothing once it was cleared at the lock', () => {
    const history = createHistory(() => 0);
    const toaster = createToaster(history);
    toaster.show({ text: 'a', tone: 'done', undo: well });
    toaster.clear();
    history.clear();
    expect([toaster.toasts.read(), history.acts.read()]).toEqual([[], []]);
  });
});
