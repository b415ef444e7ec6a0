// Takes a From field apart by the grammar of RFC 5322 3.4, and says where it leaves it. Forgiving readers differ there.

export interface WrittenMailbox {
  /** The words before the brackets, quotes taken off; encoded words as they are written. */
  readonly phrase: string;
  /** Everything in comments. */
  readonly comments: string;
  /** As written between the brackets, or bare. */
  readonly address: string;
  /** Several pairs of brackets, words behind them, brackets or quotes that do not close. */
  readonly isOdd: boolean;
}

export interface FromField {
  readonly mailboxes: readonly WrittenMailbox[];
  /** `Name: a@example.org;` (RFC 5322 3.4): whoever shows it shows the name alone. */
  readonly isGroup: boolean;
}

/** Mailboxes beyond this many are not told apart: a From has one. */
const mostMailboxes = 20;

interface Draft {
  phrase: string;
  comments: string;
  address: string | undefined;
  isOdd: boolean;
}

const blank = (): Draft => ({ phrase: '', comments: '', address: undefined, isOdd: false });

/** Reads an unfolded field value. Never throws; linear in its length. */
export function readFromField(value: string): FromField {
  const mailboxes: WrittenMailbox[] = [];
  let isGroup = false;
  let draft = blank();
  let at = 0;

  const finish = (): void => {
    const { phrase, comments, address, isOdd } = draft;
    const words = phrase.replaceAll(/\s+/gu, ' ').trim();
    const isBare = address === undefined;
    if ((words !== '' || !isBare || comments !== '') && mailboxes.length < mostMailboxes)
      mailboxes.push({
        phrase: isBare ? '' : words,
        comments: comments.trim(),
        address: isBare ? words : address.trim(),
        isOdd,
      });
    draft = blank();
  };

  /** From an opening mark to its end; what is escaped loses its backslash. */
  const upTo = (close: string, open?: string): string => {
    let text = '';
    let depth = 1;
    for (at += 1; at < value.length; at += 1) {
      const character = value.charAt(at);
      if (character === '\\' && at + 1 < value.length) {
        at += 1;
        text += value.charAt(at);
        continue;
      }
      if (character === open) depth += 1;
      else if (character === close) depth -= 1;
      if (depth === 0) return text;
      text += character;
    }
    draft.isOdd = true;
    return text;
  };

  /** Quotes and comments inside the brackets stay as they are written: they are what readers differ about. */
  const bracketed = (): string => {
    let text = '';
    let isQuoted = false;
    for (at += 1; at < value.length; at += 1) {
      const character = value.charAt(at);
      if (character === '"') isQuoted = !isQuoted;
      if (character === '>' && !isQuoted) return text;
      if (character === '<') draft.isOdd = true;
      text += character;
    }
    draft.isOdd = true;
    return text;
  };

  for (; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '"') {
      const quoted = upTo('"');
      // A quoted local part, `"jan jansen"@example.org`, stays recognisable as such.
      draft.phrase += value.charAt(at + 1) === '@' ? `"${quoted}"` : quoted;
      if (draft.address !== undefined) draft.isOdd = true;
    } else if (character === '(') draft.comments += ` ${upTo(')', '(')}`;
    else if (character === '<') {
      if (draft.address !== undefined) draft.isOdd = true;
      draft.address = draft.address === undefined ? bracketed() : `${draft.address} ${bracketed()}`;
    } else if (character === ',' || character === ';') {
      if (character === ';' && !isGroup) draft.isOdd = true;
      finish();
    } else if (character === ':') {
      isGroup = true;
      draft = blank();
    } else {
      if (character === '>' || character === '\\') draft.isOdd = true;
      if (draft.address !== undefined && character.trim() !== '') draft.isOdd = true;
      draft.phrase += character;
    }
  }
  finish();
  return { mailboxes, isGroup };
}
