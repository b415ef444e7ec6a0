// A strict reader of iCalendar by the letter of RFC 5545, written from the standard and not from what our writer uses.

export interface CalendarPart {
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly params: string; readonly value: string }[];
  readonly parts: readonly CalendarPart[];
}

/** Throws where a line, a fold or a nesting is not as the standard has it. */
export function readCalendar(text: string): CalendarPart {
  const octets = new TextEncoder();
  // §3.1: every line ends with CRLF, none is longer than 75 octets, no octet is a lone CR or LF.
  if (!text.endsWith('\r\n') && !text.endsWith('END:VCALENDAR')) throw new Error('the last line has no end');
  if (text.replaceAll('\r\n', '').match(/[\r\n]/) !== null) throw new Error('a line ends without CRLF');
  const physical = text.replace(/\r\n$/, '').split('\r\n');
  for (const line of physical) if (octets.encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`);
  const lines = text
    .replace(/\r\n$/, '')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  const root: Building = { name: '', properties: [], parts: [] };
  const stack = [root];
  for (const line of lines) {
    const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/.exec(line);
    if (match === null) throw new Error(`no content line: ${line}`);
    const [, name = '', params = '', value = ''] = match;
    const here = stack.at(-1) ?? root;
    if (name === 'BEGIN') {
      const part: Building = { name: value, properties: [], parts: [] };
      here.parts.push(part);
      stack.push(part);
    } else if (name === 'END') {
      if (stack.pop()?.name !== value) throw new Error(`closes what is not open: ${value}`);
    } else here.properties.push({ name, params, value });
  }
  const [calendar, ...more] = root.parts;
  if (calendar === undefined || more.length > 0 || stack.length !== 1) throw new Error('not one whole calendar');
  return calendar;
}

interface Building {
  readonly name: string;
  readonly properties: { name: string; params: string; value: string }[];
  readonly parts: Building[];
}

/** Of a part, the one property of that name; throws where it is missing or stands there twice. */
export function valueOf(part: CalendarPart, name: string): string {
  const found = part.properties.filter((property) => property.name === name);
  if (found.length !== 1) throw new Error(`${part.name} has ${found.length} of ${name}`);
  return found[0]?.value ?? '';
}

/** §3.3.11: the only escapes are of backslash, semicolon, comma and line break. */
export function readText(value: string): string {
  if (/(?:^|[^\\])(?:\\\\)*[;,]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\(.)/g, (_whole, sign: string) => {
    if (sign === 'n' || sign === 'N') return '\n';
    if (!'\\;,'.includes(sign)) throw new Error(`no escape: \\${sign}`);
    return sign;
  });
}
