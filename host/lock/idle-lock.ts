// Locks the desk that nobody is at: after some minutes without a touch, and once the machine turns out to have slept.

const minute = 60_000;

/** How often it looks, in milliseconds: a desk is locked at most so much later than it should be. */
const look = 5000;

/** A gap longer than this, in which this process did nothing, was sleep and not a busy machine. In milliseconds. */
const sleep = minute;

/** Minutes without a touch, until the person says otherwise. */
export const usualLockAfter = 10;

export interface IdleLock {
  /** The person is at the desk. What the desk does by itself, such as fetching mail, is no touch. */
  touch(): void;
  /** 0 for never. */
  lockAfterMinutes(): number;
  /** Counts as a touch. */
  setLockAfter(minutes: number): void;
  /** The desk was opened: watches it from now on. */
  begin(): void;
  stop(): void;
}

/** Both in milliseconds. */
export interface IdleClock {
  /** Since 1970: goes on while the machine sleeps. */
  wall(): number;
  /** How long this process has been at work in all: a long search is no sleep. */
  busy(): number;
}

const machineClock: IdleClock = {
  wall: () => Date.now(),
  busy: () => performance.eventLoopUtilization().active,
};

/** What the lock acts on. */
export interface Lockable {
  /** Also asked for again while the desk is still being locked. */
  lock(because: 'idle' | 'slept'): void;
  readMinutes(): number;
  keepMinutes(minutes: number): void;
  /** After how many milliseconds the desk will lock unless touched again; undefined for never. */
  onTouched(lockIn: number | undefined): void;
}

export function createIdleLock(desk: Lockable, clock: IdleClock = machineClock): IdleLock {
  let timer: NodeJS.Timeout | undefined;
  let minutes = usualLockAfter;
  let touchedAt = 0;
  let seen = { wall: 0, busy: 0 };

  function note(): void {
    touchedAt = clock.wall();
    desk.onTouched(minutes === 0 ? undefined : minutes * minute);
  }

  /** True also where somebody set the wall clock ahead: locking once too often harms nobody. */
  function hasSlept(): boolean {
    const now = { wall: clock.wall(), busy: clock.busy() };
    // A clock set back would keep the desk open for as long again.
    if (now.wall < seen.wall) touchedAt -= seen.wall - now.wall;
    const gap = now.wall - seen.wall - (now.busy - seen.busy);
    seen = now;
    return gap > look + sleep;
  }

  function isLeft(): boolean {
    return minutes > 0 && clock.wall() - touchedAt >= minutes * minute;
  }

  /** True when the desk is being locked. */
  function lockIfDue(): boolean {
    const because = hasSlept() ? 'slept' : isLeft() ? 'idle' : undefined;
    if (because !== undefined) desk.lock(because);
    return because !== undefined;
  }

  return {
    touch: () => {
      // The first touch after a sleep must not hide it.
      if (timer !== undefined && !lockIfDue()) note();
    },
    lockAfterMinutes: () => minutes,
    setLockAfter: (next) => {
      desk.keepMinutes(next);
      minutes = next;
      note();
    },
    begin: () => {
      clearInterval(timer);
      minutes = desk.readMinutes();
      seen = { wall: clock.wall(), busy: clock.busy() };
      timer = setInterval(lockIfDue, look).unref();
      note();
    },
    stop: () => {
      clearInterval(timer);
      timer = undefined;
    },
  };
}
