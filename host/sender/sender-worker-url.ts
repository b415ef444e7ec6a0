// The module that the sender's worker threads run, when the sources run as they are.

export const senderWorkerUrl = new URL('../../mail/sender/sender-worker.ts', import.meta.url);
