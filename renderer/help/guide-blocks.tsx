// Draws the blocks of a page of the guide.

import type { ReactNode } from 'react';
import { pictures } from 'virtual:guide';
import { unreachable } from '#core/base/result.ts';
import type { GuideBlock, GuideInline, GuidePageName } from './guide-page.ts';
import { isGuidePage } from './guide-page.ts';
import styles from './guide.module.css';

export interface GuideBlocksProps {
  readonly blocks: readonly GuideBlock[];
  readonly onPage: (page: GuidePageName) => void;
}

export function GuideBlocks({ blocks, onPage }: GuideBlocksProps) {
  // The pages are fixed: a block is where it is.
  // oxlint-disable react/no-array-index-key
  const words = (inlines: readonly GuideInline[]): ReactNode =>
    inlines.map((inline, index) => <Inline key={index} inline={inline} words={words} onPage={onPage} />);
  return blocks.map((block, index) => <Block key={index} block={block} words={words} />);
  // oxlint-enable react/no-array-index-key
}

type Words = (inlines: readonly GuideInline[]) => ReactNode;

function Block({ block, words }: { readonly block: GuideBlock; readonly words: Words }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h3 className={styles.heading}>{words(block.inlines)}</h3>;
    case 'text':
      return <p>{words(block.inlines)}</p>;
    case 'list':
    case 'steps': {
      const List = block.kind === 'list' ? 'ul' : 'ol';
      return (
        <List className={block.kind === 'list' ? styles.list : styles.steps}>
          {block.items.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the pages are fixed
            <li key={index}>{words(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <div className={styles.scroller}>
          <table className={styles.table}>
            <thead>
              <tr>
                {block.head.map((cell, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- the pages are fixed
                  <th key={index} scope="col">
                    {words(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- the pages are fixed
                <tr key={at}>
                  {row.map((cell, index) => (
                    // oxlint-disable-next-line react/no-array-index-key -- the pages are fixed
                    <td key={index}>{words(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'picture': {
      const address = pictures[block.file];
      return address === undefined ? null : <img className={styles.picture} src={address} alt={block.says} />;
    }
    default:
      return unreachable(block);
  }
}

interface InlineProps {
  readonly inline: GuideInline;
  readonly words: Words;
  readonly onPage: (page: GuidePageName) => void;
}

function Inline({ inline, words, onPage }: InlineProps): ReactNode {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
      return <strong>{words(inline.inlines)}</strong>;
    case 'em':
      return <em>{words(inline.inlines)}</em>;
    case 'key':
      return <kbd className={styles.key}>{inline.text}</kbd>;
    case 'page': {
      const { page } = inline;
      return isGuidePage(page) ? (
        <button type="button" className={styles.link} onClick={() => onPage(page)}>
          {words(inline.inlines)}
        </button>
      ) : (
        words(inline.inlines)
      );
    }
    default:
      return unreachable(inline);
  }
}
