// The technical log of a host, as JSON lines on stderr.

import { destination, pino } from 'pino';
import type { Log } from '#core/desk/log.ts';

export function createLog(level: 'info' | 'warn' | 'silent'): Log {
  const logger = pino({ level, base: null }, destination(2));
  return {
    info: (event, facts) => logger.info(facts ?? {}, event),
    warn: (event, facts) => logger.warn(facts ?? {}, event),
    error: (event, facts) => logger.error(facts ?? {}, event),
  };
}
