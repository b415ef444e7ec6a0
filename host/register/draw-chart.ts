// Draws the charts of a report: bars with their values beside them, told apart by their fill and never by colour alone.

import type { ReportBar, ReportChart } from '#core/export/report-part.ts';
import { chooseFace } from '../pdf/paper-document.ts';
import { accent, hairline, ink, muted } from '../pdf/typography.ts';
import type { Box } from '../pdf/words.ts';

const labelSize = 8.5;
const lineHeight = 17;
const columnsHeight = 118;

/** Points. */
export function chartHeight({ shape, bars }: ReportChart): number {
  return shape === 'columns' ? columnsHeight : bars.length * lineHeight + 6;
}

export function drawChart(doc: PDFKit.PDFDocument, { shape, bars }: ReportChart, box: Box): void {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  if (shape === 'columns') drawColumns(doc, bars, most, box);
  else drawBars(doc, bars, most, box);
}

function drawColumns(doc: PDFKit.PDFDocument, bars: readonly ReportBar[], most: number, box: Box): void {
  const step = box.width / Math.max(1, bars.length);
  const base = box.y + box.height - 16;
  const full = base - box.y - 14;
  bars.forEach(({ label, value, fill }, at) => {
    const width = Math.min(26, step * 0.62);
    const x = box.x + at * step + (step - width) / 2;
    const height = (full * value) / most;
    if (value > 0) drawFill(doc, { x, y: base - height, width, height }, fill);
    const middle = x + width / 2;
    write(doc, String(value), middle, base - height - 4, value === 0 ? muted : ink, 'middle');
    write(doc, label, middle, base + 11, muted, 'middle');
  });
  line(doc, box.x, base, box.x + box.width, base);
}

function drawBars(doc: PDFKit.PDFDocument, bars: readonly ReportBar[], most: number, box: Box): void {
  chooseFace(doc, 'regular');
  doc.fontSize(labelSize);
  const labels = Math.min(box.width * 0.45, Math.max(0, ...bars.map(({ label }) => doc.widthOfString(label)))) + 10;
  const full = box.width - labels - 34;
  bars.forEach(({ label, value, fill }, at) => {
    const y = box.y + 4 + at * lineHeight;
    const width = (full * value) / most;
    write(doc, label, box.x + labels - 10, y + 9, ink, 'end');
    if (value > 0) drawFill(doc, { x: box.x + labels, y, width, height: 12 }, fill);
    write(doc, String(value), box.x + labels + width + 5, y + 9, value === 0 ? muted : ink, 'start');
  });
  const last = box.y + 4 + bars.length * lineHeight - 3;
  line(doc, box.x + labels, box.y + 1, box.x + labels, last);
}

function drawFill(doc: PDFKit.PDFDocument, { x, y, width, height }: Box, fill: ReportBar['fill']): void {
  if (fill === 'solid') {
    doc.rect(x, y, width, height).fill(accent);
    return;
  }
  doc.save();
  doc.rect(x, y, width, height).clip();
  doc.lineWidth(0.8).strokeColor(accent).fillColor(accent);
  if (fill === 'hatched' || fill === 'crossed') {
    for (let at = -height; at < width; at += 4) doc.moveTo(x + at, y + height).lineTo(x + at + height, y);
    if (fill === 'crossed')
      for (let at = 0; at < width + height; at += 4) doc.moveTo(x + at - height, y).lineTo(x + at, y + height);
    doc.stroke();
  }
  if (fill === 'dotted')
    for (let down = 2; down < height; down += 4)
      for (let at = 2; at < width; at += 4) doc.circle(x + at, y + down, 0.8).fill(accent);
  doc.restore();
  doc.lineWidth(0.9).strokeColor(accent).rect(x, y, width, height).stroke();
}

/** `y` is the base line. */
function write(
  doc: PDFKit.PDFDocument,
  text: string,
  x: number,
  y: number,
  colour: string,
  anchor: 'start' | 'middle' | 'end',
): void {
  chooseFace(doc, 'regular');
  doc.fontSize(labelSize).fillColor(colour);
  const width = doc.widthOfString(text);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  // A space that does not break is set as a space: the type has one glyph of its own for it.
  doc.text(text.replaceAll('\u00A0', ' '), left, y, { lineBreak: false, baseline: 'alphabetic' });
}

function line(doc: PDFKit.PDFDocument, x: number, y: number, toX: number, toY: number): void {
  doc.lineWidth(0.6).strokeColor(hairline).moveTo(x, y).lineTo(toX, toY).stroke();
}
