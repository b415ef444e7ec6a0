// Makes a package for the person: what goes in, for which right, in which form; then its code, once.

import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { FileId, LetterId } from '#core/base/id.ts';
import { needsTypedName } from '#core/intake/attachment-risk.ts';
import { letterLanguages } from '#core/case/letter-kind.ts';
import type { CaseFileView, MadePackage, PackageFormat, PackageRight } from '#core/desk/case-file-views.ts';
import { isForMachines } from '#core/desk/package/package-parts.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TickList } from '../../../parts/tick-list.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { useAnswer } from '../../../state/use-answer.ts';
import { CodeDialog } from './code-dialog.tsx';
import { PackedFile, type PackedChoice } from './packed-file.tsx';
import styles from './files.module.css';

export interface PackDialogProps {
  readonly view: CaseView;
  readonly files: readonly CaseFileView[];
  readonly onClose: () => void;
}

const printable: ReadonlySet<string> = new Set([
  'text/plain',
  'text/csv',
  'text/markdown',
  'application/json',
  'application/xml',
  'image/png',
  'image/jpeg',
]);

export function PackDialog({ view, files, onClose }: PackDialogProps) {
  const { t, list, day, language: languageName } = useWords();
  const { client, queries, cache } = useDesk();
  const [right, setRight] = useState<PackageRight>(view.rights.includes('access') ? 'access' : 'portability');
  const [format, setFormat] = useState<PackageFormat>('zip');
  const [language, setLanguage] = useState<string>(letterLanguages.find((known) => known === view.language) ?? 'en');
  const [choices, setChoices] = useState<ReadonlyMap<FileId, PackedChoice>>(() => firstChoices(files));
  const letters = useAnswer(queries.letters.ofCase.queryOptions({ input: { ref: view.ref } })).data ?? [];
  const left = letters.flatMap(({ id, subject, left: gone }) =>
    gone === undefined ? [] : [{ id, subject, on: gone.on }],
  );
  const [chosenLetters, setChosenLetters] = useState<readonly LetterId[]>([]);
  const [made, setMade] = useState<MadePackage>();
  if (made !== undefined) return <CodeDialog made={made} onClose={onClose} />;

  const chosen = files.filter(({ id }) => choices.get(id)?.isIn === true);
  const unfit = chosenLetters.length > 0 || chosen.some(({ mediaType }) => !printable.has(mediaType));
  const others = chosen.filter(({ mediaType }) => !isForMachines(mediaType));
  const redacted = new Set(files.flatMap(({ origin }) => (origin.kind === 'redacted' ? [origin.of] : [])));
  const whole = chosen.filter(({ id }) => redacted.has(id));
  const namesOf = (some: readonly CaseFileView[]): string => list(some.map(({ name }) => name));
  return (
    <ActDialog
      title={t('pack.title')}
      actLabel={t('pack.make')}
      isWide
      isStaying
      isReady={chosen.length + chosenLetters.length > 0 && !(format === 'pdf' && unfit)}
      onClose={onClose}
      onAct={async () => {
        const packed = await client.caseFiles.pack({
          ref: view.ref,
          right,
          format,
          language,
          files: chosen.map(({ id }) => ({
            id,
            description: choices.get(id)?.description ?? '',
            system: choices.get(id)?.system ?? '',
          })),
          letters: [...chosenLetters],
        });
        if (!packed.ok) return packed.failure;
        // The note about the code is made against the case as the package left it.
        await Promise.all(
          [queries.caseFiles.key(), queries.cases.key()].map((queryKey) => cache.invalidateQueries({ queryKey })),
        );
        setMade(packed.value);
        return undefined;
      }}
    >
      <p className={styles.note}>{t('pack.lead')}</p>
      <fieldset>
        <legend className={styles.legend}>{t('pack.files')}</legend>
        <ul className={styles.packed}>
          {files.map((file) => (
            <PackedFile
              key={file.id}
              file={file}
              choice={choices.get(file.id) ?? noChoice}
              onChange={(choice) => setChoices(new Map(choices).set(file.id, choice))}
            />
          ))}
        </ul>
      </fieldset>
      {left.length === 0 ? null : (
        <TickList
          label={t('pack.letters')}
          ticks={left.map(({ id, subject, on }) => ({
            value: id,
            label: subject,
            note: t('pack.letterLeft', { day: day(on, 'medium') }),
          }))}
          chosen={chosenLetters}
          onChange={setChosenLetters}
        />
      )}
      {whole.length === 0 ? null : <Warning text={t('pack.hasRedacted', { names: namesOf(whole) })} />}
      <ChoiceList
        label={t('pack.right')}
        value={right}
        onChange={setRight}
        choices={[
          { value: 'access', label: t('pack.right.access'), note: t('pack.right.accessNote') },
          { value: 'portability', label: t('pack.right.portability'), note: t('pack.right.portabilityNote') },
        ]}
      />
      {right === 'portability' && others.length > 0 ? (
        <Warning text={t('pack.notForMachines', { names: namesOf(others), count: others.length })} />
      ) : null}
      <ChoiceList
        label={t('pack.format')}
        value={format}
        onChange={setFormat}
        choices={[
          { value: 'zip', label: t('pack.format.zip'), note: t('pack.format.zipNote') },
          {
            value: 'pdf',
            label: t('pack.format.pdf'),
            note: unfit ? t('pack.format.pdfUnfit') : t('pack.format.pdfNote'),
            isDisabled: unfit,
          },
        ]}
      />
      <SelectField
        label={t('pack.language')}
        value={language}
        onChange={setLanguage}
        choices={letterLanguages.map((code) => ({ value: code, label: languageName(code) }))}
      />
    </ActDialog>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <output className={styles.warning} data-personal>
      <TriangleAlert aria-hidden="true" /> {text}
    </output>
  );
}

const noChoice: PackedChoice = { isIn: false, description: '', system: '' };

/** All that was brought in or redacted; not the originals of redacted copies, no program, no package within a package. */
function firstChoices(files: readonly CaseFileView[]): ReadonlyMap<FileId, PackedChoice> {
  const replaced = new Set(files.flatMap(({ origin }) => (origin.kind === 'redacted' ? [origin.of] : [])));
  return new Map(
    files.map(({ id, origin, risk }) => {
      const isIn = origin.kind !== 'package' && !replaced.has(id) && !needsTypedName(risk);
      return [id, { ...noChoice, isIn }];
    }),
  );
}
