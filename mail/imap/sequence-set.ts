// IMAP's way to write a list of UIDs (RFC 3501 9: sequence-set).

/** `1:3,7` for [1, 2, 3, 7], so that a long list of neighbours stays a short command. */
export function sequenceSet(uids: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const uid of uids) {
    const run = runs.at(-1);
    if (run?.to === uid - 1) run.to = uid;
    else runs.push({ from: uid, to: uid });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}:${to}`)).join(',');
}
