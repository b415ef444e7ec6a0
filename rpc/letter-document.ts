// A letter's document, parsed at the door: nothing but the blocks and marks that the model knows, within limits.

import { z } from 'zod';
import type { Block, Inline, LetterDocument, List, Mark, Section } from '#core/desk/letter-document.ts';

const mostBlocks = 400;
const mostInlines = 2000;

const mark: z.ZodType<Mark> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({
      href: z
        .string()
        .max(2000)
        .regex(/^(https:\/\/|mailto:)\S+$/i),
    }),
  }),
]);

const inline: z.ZodType<Inline> = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('text'),
      text: z.string().min(1).max(20_000),
      marks: z.array(mark).max(3).optional(),
    })
    .transform(({ marks, ...rest }) => (marks === undefined ? rest : { ...rest, marks })),
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({
    type: z.literal('gap'),
    attrs: z.strictObject({ name: z.string().max(80), prompt: z.string().max(400) }),
  }),
]) as z.ZodType<Inline>;

const inlines = z.array(inline).max(mostInlines);
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines.optional() });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines.optional(),
});

/** Lists within lists, four deep at most: a person writes no deeper one, and a hostile page could. */
function listOf(depth: number): z.ZodType<List> {
  const item = depth === 0 ? paragraph : z.union([paragraph, listOf(depth - 1)]);
  return z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    content: z.array(z.strictObject({ type: z.literal('listItem'), content: z.array(item).max(50) })).max(200),
  }) as z.ZodType<List>;
}

const table = z.strictObject({
  type: z.literal('table'),
  content: z
    .array(
      z.strictObject({
        type: z.literal('tableRow'),
        content: z
          .array(z.strictObject({ type: z.enum(['tableHeader', 'tableCell']), content: z.array(paragraph).max(20) }))
          .max(12),
      }),
    )
    .max(500),
});

const plain = z.union([heading, paragraph, listOf(3), table]);
const section = z.strictObject({
  type: z.literal('section'),
  attrs: z.strictObject({ element: z.string().min(1).max(80) }),
  content: z.array(plain).max(mostBlocks),
}) as z.ZodType<Section>;

export const letterDocument = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([section, plain]) as z.ZodType<Block>).max(mostBlocks),
}) as z.ZodType<LetterDocument>;
