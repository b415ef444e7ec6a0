// How long the desk waits for a mail server, and for how much: nothing is awaited without a limit.

/** In milliseconds. */
export interface Patience {
  readonly connect: number;
  readonly greeting: number;
  /** For one command; fetching bodies gets this much and more for their size. */
  readonly command: number;
  /** Without a single byte from the server. */
  readonly silence: number;
  /** For what is under way when the pull is called off, and for the server's goodbye. */
  readonly farewell: number;
  /** For a sign of life on a line that was quiet: after sleep or another network it may be dead. */
  readonly probe: number;
  /** The longest that one IDLE lasts (RFC 2177 wants less than 29 minutes), and between looks at the other folders. */
  readonly round: number;
  /** Between questions for news where the server has no IDLE. */
  readonly poll: number;
  /** For one folder of many, until the inbox is looked at in between. */
  readonly share: number;
}

export const usualPatience: Patience = {
  connect: 30_000,
  greeting: 15_000,
  command: 60_000,
  silence: 120_000,
  farewell: 5_000,
  probe: 15_000,
  round: 5 * 60_000,
  poll: 60_000,
  share: 20_000,
};

/** The slowest line that is still waited for, in octets a second. */
const slowestLine = 50_000;

/** What a command may take whose answer weighs so many octets. */
export function patienceFor(patience: Patience, octets: number): number {
  return patience.command + (octets / slowestLine) * 1000;
}

const mebibyte = 1024 * 1024;

/** What an answer may weigh that is expected to weigh so many octets: servers guess, and have other things to tell. */
export function octetsAround(octets: number): number {
  return 2 * octets + 80 * mebibyte;
}
