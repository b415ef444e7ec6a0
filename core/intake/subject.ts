// Reads the marks that mail programs put before a subject.

const replyMark =
  /^\s*(?:\[(?:ext|extern|external)[^\]]{0,20}\]\s*)?(?:re|aw|antw|antwoord|sv|vs|odp|r|rif|ref|res|resp|fwd?|tr|doorst|doorg|wg|rv|enc|i|pd)\s*(?:\[\d{1,3}\])?\s*:\s*/i;
const forwardMark = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|tr|doorst|doorg|wg|rv|i|enc|pd)\s*:/i;

/** A subject without `Re:`, `AW:`, `Fwd:`, `TR :`, however many. */
export function withoutReplyMarks(subject: string): string {
  let rest = subject.trim();
  for (let count = 0; count < 8; count += 1) {
    const next = rest.replace(replyMark, '');
    if (next === rest) break;
    rest = next;
  }
  return rest.trim();
}

/** Whether the subject says that the mail answers another. */
export function isReplySubject(subject: string): boolean {
  return withoutReplyMarks(subject) !== subject.trim() && !isForwardSubject(subject);
}

/** Whether the subject says that the mail was passed on. */
export function isForwardSubject(subject: string): boolean {
  return forwardMark.test(subject);
}
