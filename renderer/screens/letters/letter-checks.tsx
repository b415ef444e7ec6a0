// What a letter must say and says, and what a person has to look at before it leaves.

import { Circle, CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { LetterCheckCode, LetterView } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ArticleChip } from '../../parts/article-chip.tsx';
import { Button } from '../../parts/button.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { Pane } from '../../parts/pane.tsx';
import { sortChecks } from './sort-checks.ts';
import { useCheckWords } from './use-check-words.ts';
import styles from './letter-checks.module.css';

export interface LetterChecksProps {
  readonly view: LetterView;
  /** Nothing is being written: what is said here is about the words as they stand. */
  readonly isFresh: boolean;
  /** Why it did not leave a moment ago. */
  readonly obstacle: Obstacle | undefined;
  readonly meant: readonly LetterCheckCode[];
  readonly onMeant: (meant: readonly LetterCheckCode[]) => void;
  readonly onGoTo: (element: string) => void;
  readonly onGap: () => void;
  readonly onAdd: (element: string) => void;
}

export function LetterChecks(props: LetterChecksProps) {
  const { view, isFresh, obstacle, meant, onMeant } = props;
  const { t } = useWords();
  const words = useCheckWords(view);
  const { stops, warnings, ofElement } = sortChecks(view);
  const open = warnings.filter(({ code }) => !meant.includes(code));
  const isReady = view.checks.every(({ severity }) => severity === 'warns') && open.length === 0;
  const stopping = view.checks.filter(({ severity }) => severity === 'stops').length;
  return (
    <Pane title={t('letter.checks')} part="letter-checks" className={styles.checks}>
      <p className={styles.sum} data-ready={isReady} data-fresh={isFresh}>
        {stopping > 0
          ? t('letter.checks.stops', { count: stopping })
          : open.length > 0
            ? t('letter.checks.warns', { count: open.length })
            : t('letter.checks.ready')}
      </p>
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      {stops.length === 0 ? null : (
        <ul className={styles.loose}>
          {stops.map(([check, count]) => (
            <li key={words.check(check)} className={styles.fault}>
              <TriangleAlert aria-hidden="true" />
              <span>
                {check.code === 'gap-unfilled' ? t('letter.checks.gaps', { count }) : words.check(check)}{' '}
                {check.article === undefined ? null : <ArticleChip article={check.article} />}
                {check.code === 'gap-unfilled' ? (
                  <Button variant="quiet" onPress={props.onGap}>
                    {t('letter.checks.toGap')}
                  </Button>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {view.elements.length === 0 ? null : (
        <ul className={styles.elements} aria-label={t('letter.elements')}>
          {view.elements.map((one) => (
            <ElementRow
              key={one.element}
              {...one}
              name={words.elementName(one.element)}
              faults={[...new Set(ofElement(one.element).map(words.check))]}
              isThere={hasSection(view, one.element)}
              onGoTo={() => props.onGoTo(one.element)}
              onAdd={() => props.onAdd(one.element)}
            />
          ))}
        </ul>
      )}
      {warnings.length === 0 ? null : (
        <fieldset className={styles.warnings}>
          <legend>{t('letter.checks.look')}</legend>
          {warnings.map(({ code, checks }) => (
            <Warning
              key={code}
              words={[...new Set(checks.map(words.check))]}
              isMeant={meant.includes(code)}
              onMeant={(isMeant) => onMeant(isMeant ? [...meant, code] : meant.filter((other) => other !== code))}
            />
          ))}
        </fieldset>
      )}
    </Pane>
  );
}

function hasSection({ document }: LetterView, element: string): boolean {
  return document.content.some((block) => block.type === 'section' && block.attrs.element === element);
}

interface ElementRowProps {
  readonly name: string;
  readonly article: string;
  readonly isRequired: boolean;
  readonly isMet: boolean;
  readonly isThere: boolean;
  readonly faults: readonly string[];
  readonly onGoTo: () => void;
  readonly onAdd: () => void;
}

function ElementRow(props: ElementRowProps) {
  const { name, article, isRequired, isMet, isThere, faults, onGoTo, onAdd } = props;
  const { t } = useWords();
  const state = isMet ? 'met' : isRequired ? 'missing' : 'wished';
  const Mark = isMet ? CircleCheck : isRequired ? Circle : CircleDashed;
  return (
    <li className={styles.element} data-state={state}>
      <Mark aria-hidden="true" />
      <span className={styles.said}>
        {isThere ? (
          <button type="button" className={styles.goTo} onClick={onGoTo}>
            {name}
          </button>
        ) : (
          <span>{name}</span>
        )}
        <span className={styles.state}>
          {t(`letter.element.${state}`)}
          {article === '' ? null : (
            <>
              {' · '}
              <ArticleChip article={article} />
            </>
          )}
        </span>
        {faults.map((fault) => (
          <span key={fault} className={styles.why}>
            {fault}
          </span>
        ))}
        {isThere ? null : (
          <Button variant="quiet" onPress={onAdd}>
            {t('letter.element.add')}
          </Button>
        )}
      </span>
    </li>
  );
}

interface WarningProps {
  readonly words: readonly string[];
  readonly isMeant: boolean;
  readonly onMeant: (isMeant: boolean) => void;
}

function Warning({ words, isMeant, onMeant }: WarningProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.warning}>
      <div id={`${id}-words`} className={styles.warned}>
        <TriangleAlert aria-hidden="true" />
        <div data-personal>
          {words.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </div>
      </div>
      <label className={styles.meant}>
        <input
          type="checkbox"
          checked={isMeant}
          aria-describedby={`${id}-words`}
          onChange={({ target }) => onMeant(target.checked)}
        />
        {t('letter.meant')}
      </label>
    </div>
  );
}
