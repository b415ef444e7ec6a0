// The sender's worker without a thread: the same requests through the same frame, answered in place.

import type { SenderPool } from '#mail/sender/gather-finding.ts';
import { unpackRequest } from '#mail/sender/verify-frame.ts';
import { verifySender } from '#mail/sender/verify-sender.ts';

export const directPool: SenderPool = {
  work: async (packed) => {
    const { request, raw } = unpackRequest(packed);
    return { ok: true, finding: await verifySender(raw, request) };
  },
  close: async () => {},
};
