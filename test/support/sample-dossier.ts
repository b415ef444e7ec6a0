// A small case and its evidence file, for tests that export, read and harm one.

import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { exportDossier, type Dossier } from '#host/dossier/export-dossier.ts';
import { throwawayDesk, type MailSketch, type ThrowawayDesk } from './throwaway-desk.ts';

export const ref = 'KRA-2026-0001';

/** A desk with one case of two mails and one doubt, among other mail. */
export function deskWithCase(sketch: MailSketch = {}): ThrowawayDesk {
  const throwaway = throwawayDesk();
  const { desk, receive } = throwaway;
  receive({ from: 'bram@example.net', name: 'Bram Anders', subject: 'iets anders' });
  const first = receive({ receivedAt: '2026-03-05T09:10:00.000Z', ...sketch });
  const confirmed = confirmRequest(desk, { id: first });
  if (!confirmed.ok) throw new Error(confirmed.failure.code);
  const second = receive({ receivedAt: '2026-03-06T10:00:00.000Z', from: 'anna@work.example', subject: 'Nog iets' });
  attachMessage(desk, { id: second, ref });
  actOnCase(desk, { ref, commands: [{ act: 'doubt-identity', ground: 'another address' }] });
  return throwaway;
}

export async function dossierOf({ open }: ThrowawayDesk): Promise<Dossier> {
  const dossier = await exportDossier(open, ref);
  if (!dossier.ok) throw new Error(dossier.failure.code);
  return dossier.value;
}
