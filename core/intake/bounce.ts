// What a server says of a mail that it could not deliver: the report that RFC 3464 makes, and the letters that servers wrote before it.

export interface BouncedRecipient {
  /** In lower case; empty where the server names nobody. */
  readonly address: string;
  /** Enhanced status code (RFC 3463) such as `5.1.1`, or the reply code; empty where none is given. */
  readonly status: string;
  /** False where the server goes on trying. */
  readonly isFinal: boolean;
}

export interface Bounce {
  /** Message-IDs that it names, without their angle brackets. */
  readonly headerIds: readonly string[];
  /** Those whom the mail did not reach; never empty. */
  readonly recipients: readonly BouncedRecipient[];
}

const mostIds = 50;
const mostRecipients = 50;
const address = /[^\s<>"(),:;[\]]{1,64}@[^\s<>"(),:;[\]]{1,255}/u;

/**
 * @param raw the octets of the mail as Latin-1, its beginning at least; what is in them is whatever somebody sent
 * @param text its words as the parser read them
 */
export function readBounce(raw: string, text: string): Bounce | undefined {
  // Quoted-printable breaks long lines by `=` at their end (RFC 2045 6.7).
  const plain = `${raw.replace(/=\r?\n/gu, '')}\n${text}`;
  const headerIds = [
    ...new Set(Array.from(plain.matchAll(/<([^\s<>@]{1,250}@[^\s<>@]{1,250})>/gu), ([, id = '']) => id)),
  ];
  const reported = reportedRecipients(plain);
  // A report without a word about anybody's failure, such as a receipt of delivery, is no bounce.
  const recipients = reported ?? toldRecipients(plain, text);
  return recipients.length === 0 || headerIds.length === 0
    ? undefined
    : { headerIds: headerIds.slice(0, mostIds), recipients: recipients.slice(0, mostRecipients) };
}

/** The groups of fields of RFC 3464 2.3, one for each recipient; undefined where there are none. */
function reportedRecipients(plain: string): readonly BouncedRecipient[] | undefined {
  const groups = plain.split(/^(?=(?:original|final)-recipient:)/imu).slice(1);
  const seen = new Map<string, BouncedRecipient>();
  let isReport = false;
  for (const [at, group] of groups.entries()) {
    const fields = group.split(/\r?\n\s*\r?\n/u, 1)[0] ?? '';
    const action = fieldOf(fields, 'action')?.toLowerCase();
    // Original-Recipient before Final-Recipient: the fields of one recipient stand behind the latter.
    if (action === undefined) continue;
    isReport = true;
    if (action !== 'failed' && action !== 'delayed') continue;
    const before = groups[at - 1] ?? '';
    const original = /^original-recipient:[^;\r\n]*;(?<one>.*)$/imu.exec(
      `${fields}\n${before.includes('\n\n') ? '' : before}`,
    );
    const named = original?.groups?.['one'] ?? fieldOf(fields, 'final-recipient') ?? '';
    const found = address.exec(named)?.[0].toLowerCase() ?? '';
    const status = /[245]\.\d{1,3}\.\d{1,3}/u.exec(fieldOf(fields, 'status') ?? '')?.[0] ?? '';
    seen.set(found, { address: found, status, isFinal: action === 'failed' });
  }
  return isReport ? [...seen.values()] : undefined;
}

function fieldOf(fields: string, name: string): string | undefined {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'imu').exec(fields)?.[1]?.trim();
}

/** What servers write while they go on trying, in the languages of the desk. */
const delayed =
  /\b(?:delayed|not yet been delivered|will (?:be |continue to be |keep )?retr(?:y|ied|ying)|still trying|warning: message|vertraagd|wordt opnieuw geprobeerd|nog niet (?:worden )?(?:afgeleverd|bezorgd)|retardée?|différée?|sera (?:de nouveau|à nouveau) tenté|pas encore (?:été|pu)|verzögert|noch nicht zugestellt|weitere zustellversuche)/iu;

/** Exim's field (X-Failed-Recipients), qmail's and Postfix's `<address>:`, and `550 …` beside an address. */
function toldRecipients(plain: string, text: string): readonly BouncedRecipient[] {
  const listed = fieldOf(plain, 'x-failed-recipients')?.split(',') ?? [];
  const marked = Array.from(text.matchAll(/^\s{0,4}<([^\s<>]{3,320})>:?/gmu), ([, one = '']) => one);
  const beside = Array.from(
    text.matchAll(/^\s{0,8}([^\s<>"(),:;]{1,64}@[^\s<>"(),:;]{1,255})\s*:?\s*$/gmu),
    ([, one = '']) => one,
  );
  const named = [...listed, ...marked, ...beside].flatMap((one) => address.exec(one)?.[0].toLowerCase() ?? []);
  const isDelayed = delayed.test(text);
  const status = statusIn(text);
  const isFinal = status === '' ? !isDelayed : !status.startsWith('4') && !isDelayed;
  return [...new Set(named.length > 0 ? named : [''])].map((one) => ({ address: one, status, isFinal }));
}

/** An enhanced status, else a reply code that stands where one does. */
function statusIn(text: string): string {
  const enhanced = /(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])/u.exec(text)?.[1];
  return enhanced ?? /(?:^|[\s:#(])([45]\d{2})[ -](?=\D)/mu.exec(text)?.[1] ?? '';
}
