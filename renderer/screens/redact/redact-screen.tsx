// Redacting a file of a case: a PDF by boxes on its pages, a text by passages. The original stays as it is.

import { useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { bytesOf } from '../../parts/save-bytes.ts';
import { valueOf } from '../../state/answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { readCaseFile } from '../../state/read-case-file.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { redactedAs } from '../case/files/can-be-redacted.ts';
import { RedactPage } from './redact-page.tsx';
import { RedactPages } from './redact-pages.tsx';
import { RedactText } from './redact-text.tsx';

export function RedactScreen() {
  const { t } = useWords();
  const { ref, file: id } = useParams({ from: '/cases/$ref/redact/$file' });
  const { queries } = useDesk();
  const query = useAnswer(queries.caseFiles.list.queryOptions({ input: { ref } }));
  return (
    <AwaitAnswer query={query}>
      {(files) => {
        const file = files.find((known) => known.id === id);
        const as = file && redactedAs(file);
        if (file === undefined || as === undefined)
          return (
            <RedactPage caseRef={ref} name={undefined} lead={t('redact.notPossible')}>
              {null}
            </RedactPage>
          );
        return as === 'pages' ? <Pages caseRef={ref} file={file} /> : <Text caseRef={ref} file={file} />;
      }}
    </AwaitAnswer>
  );
}

interface FileProps {
  readonly caseRef: string;
  readonly file: CaseFileView;
}

function Pages({ caseRef, file }: FileProps) {
  const { client } = useDesk();
  const query = useQuery({
    queryKey: ['octets of a file', file.id],
    queryFn: async () => bytesOf(valueOf(await readCaseFile(client, file.id)).base64).buffer,
    // Not kept beyond the screen that shows them, and never asked for again beneath somebody's work.
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  return (
    <AwaitAnswer query={query}>{(octets) => <RedactPages caseRef={caseRef} file={file} octets={octets} />}</AwaitAnswer>
  );
}

function Text({ caseRef, file }: FileProps) {
  const { queries } = useDesk();
  const query = useAnswer({
    ...queries.caseFiles.text.queryOptions({ input: { id: file.id } }),
    gcTime: 0,
    staleTime: Infinity,
  });
  return (
    <AwaitAnswer query={query}>{({ text }) => <RedactText caseRef={caseRef} file={file} text={text} />}</AwaitAnswer>
  );
}
