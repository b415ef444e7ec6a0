// A letter to read: its document as it stands, on white paper.

/* oxlint-disable react/no-array-index-key -- the parts of a document have no names: each is its place */
import type { ReactNode } from 'react';
import type { Block, Inline, LetterDocument, List, Mark } from '#core/desk/letter-document.ts';
import styles from './letter-paper.module.css';

interface LetterPaperProps {
  readonly subject: string;
  readonly document: LetterDocument;
  readonly language: string;
}

export function LetterPaper({ subject, document, language }: LetterPaperProps) {
  return (
    <article className={styles.paper} lang={language} data-personal>
      <p className={styles.subject}>{subject}</p>
      {document.content.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'section':
      return (
        <div>
          {block.content.map((inner, index) => (
            <BlockView key={index} block={inner} />
          ))}
        </div>
      );
    case 'heading':
      return <p className={block.attrs.level === 2 ? styles.heading : styles.subheading}>{inlines(block.content)}</p>;
    case 'paragraph':
      return <p>{inlines(block.content)}</p>;
    case 'table':
      return (
        <table>
          <tbody>
            {block.content.map((row, at) => (
              <tr key={at}>
                {row.content.map((cell, index) => {
                  const Cell = cell.type === 'tableHeader' ? 'th' : 'td';
                  return (
                    <Cell key={index}>
                      {cell.content.map((paragraph, inner) => (
                        <p key={inner}>{inlines(paragraph.content)}</p>
                      ))}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return <ListView list={block} />;
  }
}

function ListView({ list }: { readonly list: List }): ReactNode {
  const Tag = list.type === 'bulletList' ? 'ul' : 'ol';
  return (
    <Tag>
      {list.content.map((item, index) => (
        <li key={index}>
          {item.content.map((inner, at) =>
            inner.type === 'paragraph' ? <p key={at}>{inlines(inner.content)}</p> : <ListView key={at} list={inner} />,
          )}
        </li>
      ))}
    </Tag>
  );
}

function inlines(content: readonly Inline[] | undefined): ReactNode {
  return content?.map((inline, index) => {
    switch (inline.type) {
      case 'hardBreak':
        return <br key={index} />;
      case 'gap':
        return (
          <span key={index} className={styles.gap}>
            {inline.attrs.prompt}
          </span>
        );
      default:
        return <Marked key={index} text={inline.text} marks={inline.marks ?? []} />;
    }
  });
}

/** A link is underlined and leads nowhere: this is a look at a letter, not the letter. */
function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>;
    return mark.type === 'italic' ? <em>{inner}</em> : <u title={mark.attrs.href}>{inner}</u>;
  }, text);
}
