// IMAP's way to write a list of UIDs (RFC 3501 9: sequence-set).

/** `1:3,7` for [1, 2, 3, 7], so that a long list of neighbours stays a short command. */
export function sequenceSet(uids: readonly number[]): string {
  const runs: string[] = [];
  for (let start = 0; start < uids.length;) {
    let end = start;
    while (uids[end + 1] === uids[end]! + 1) end += 1;
    runs.push(start === end ? `${uids[start]}` : `${uids[start]}:${uids[end]}`);
    start = end + 1;
  }
  return runs.join(',');
}
