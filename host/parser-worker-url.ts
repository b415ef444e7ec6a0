// The module that the parser's worker threads run, when the sources run as they are.

export const parserWorkerUrl = new URL('../mail/mime/parse-worker.ts', import.meta.url);
