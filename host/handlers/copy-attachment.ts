// Copies an attachment of one of a case's mails to the files of the case, where it can be redacted and packed.

import { fail, type Result } from '#core/base/result.ts';
import type { MessageId } from '#core/base/id.ts';
import { largestFile } from '#core/desk/case-file-limits.ts';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { bringFile } from '../files/bring-file.ts';
import type { HandlerTools } from './handler-tools.ts';

export interface AttachmentOfCase {
  readonly ref: string;
  readonly id: MessageId;
  readonly index: number;
}

export async function copyAttachment(
  tools: HandlerTools,
  { ref, id, index }: AttachmentOfCase,
): Promise<Result<CaseFileView, Obstacle>> {
  const session = tools.session.current();
  if (session === undefined) return fail({ code: 'desk-locked' });
  const { desk } = session.open;
  const message = desk.messages.find(id);
  if (message === undefined || message.caseId !== desk.cases.byRef(ref)?.id)
    return fail({ code: 'message-unknown', id });
  if (message.isPartial) return fail({ code: 'attachment-not-fetched' });
  const facts = message.mail?.attachments[index];
  if (facts === undefined) return fail({ code: 'attachment-absent', index });
  const megabytes = Math.ceil(facts.size / 1e6);
  if (megabytes > largestFile) return fail({ code: 'file-too-large', megabytes, most: largestFile });
  const taken = await session.reader.attachment(desk.messages.raw(id), index);
  if (tools.session.current() !== session) return fail({ code: 'desk-locked' });
  if (!taken.ok) return fail({ code: 'attachment-absent', index });
  const brought = bringFile(desk, { ref, name: taken.value.fileName, origin: { kind: 'brought' } }, taken.value.bytes);
  if (brought.ok) tools.notices.tell({ kind: 'changed', topic: 'cases' });
  return brought;
}
