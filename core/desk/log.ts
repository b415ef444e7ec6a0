// The technical log: closed event names with counts and codes. Never an address, a name, a subject or a body.

export type LogFacts = Readonly<Record<string, string | number | boolean>>;

export interface Log {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
}
