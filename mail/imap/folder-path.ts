// Which folder names may be put into a command.

// eslint-disable-next-line no-control-regex -- CR, LF and NUL would end or split an IMAP command
const control = /[\u0000-\u001F\u007F]/u;

/** False for an empty name and for one that would end the command it stands in: whoever named it is not obeyed. */
export function isOpenable(path: string): boolean {
  return path !== '' && path.length <= 2_000 && !control.test(path);
}
