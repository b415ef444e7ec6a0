// The one list of the desk's workers: where hostile octets are read and long work is done, so that neither stops the desk.

/** By the name of the file that a bundle makes of each: `parse-worker.js`. Paths from the root of the sources. */
export const workerSources = {
  'attachment-worker': 'host/search/attachment-worker.ts',
  'backup-worker': 'host/backup/verify-worker.ts',
  'outlook-worker': 'mail/outlook/outlook-worker.ts',
  'package-worker': 'host/package/package-worker.ts',
  'parse-worker': 'mail/mime/parse-worker.ts',
  'policy-worker': 'host/policy/pdf-worker.ts',
  'reading-worker': 'mail/html/reading-worker.ts',
  'redaction-worker': 'host/redaction/redaction-worker.ts',
  'sender-worker': 'mail/sender/sender-worker.ts',
} as const;

/** Modules of the worker threads. */
export interface WorkerUrls {
  /** Reads an attachment for the search. */
  readonly attachment: URL;
  /** Verifies a copy of a desk. */
  readonly backup: URL;
  /** Converts Outlook's files. */
  readonly outlook: URL;
  /** Makes packages for a person. */
  readonly package: URL;
  /** Parses mails and triages them. */
  readonly parser: URL;
  /** Reads a PDF that holds a privacy policy. */
  readonly policy: URL;
  /** Reads a single mail for the screens. */
  readonly reading: URL;
  /** Prints redacted pages and checks them. */
  readonly redaction: URL;
  /** Checks who sent a mail. */
  readonly sender: URL;
}

/** When the sources run as they are. */
export const workerUrls: WorkerUrls = urlsOf((name) => new URL(`../${workerSources[name]}`, import.meta.url));

/** Where the sources are bundled: all of them lie beside the module of this address. */
export function bundledWorkerUrls(module: string): WorkerUrls {
  return urlsOf((name) => new URL(`./${name}.js`, module));
}

function urlsOf(find: (name: keyof typeof workerSources) => URL): WorkerUrls {
  return {
    attachment: find('attachment-worker'),
    backup: find('backup-worker'),
    outlook: find('outlook-worker'),
    package: find('package-worker'),
    parser: find('parse-worker'),
    policy: find('policy-worker'),
    reading: find('reading-worker'),
    redaction: find('redaction-worker'),
    sender: find('sender-worker'),
  };
}
