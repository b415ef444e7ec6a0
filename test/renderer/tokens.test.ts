// The colours: readable on every ground (WCAG 2.2), and deadlines told apart by eyes that see fewer colours.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];
type Theme = 'light' | 'dark';

const css = readFileSync(join(import.meta.dirname, '../../renderer/style/tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light: rgbOf(light), dark: rgbOf(dark) }] as const,
  ),
);

function colour(name: string, theme: Theme): Rgb {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`no colour ${name}`);
  return token[theme];
}

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2.2: relative luminance. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const themes = ['light', 'dark'] as const;
const grounds = ['bg', 'surface', 'sunken', 'selected'];
const roles = ['overdue', 'critical', 'soon', 'on-track', 'waiting'];

describe.each(themes)('the %s theme', (theme) => {
  it.each(['ink', 'muted', 'faint', 'accent'])('writes %s with 4.5 to 1 on every ground (WCAG 1.4.3)', (text) => {
    for (const ground of grounds) expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThan(4.5);
  });

  it('writes on the accent with 4.5 to 1 (WCAG 1.4.3)', () => {
    expect(contrast(colour('on-accent', theme), colour('accent', theme))).toBeGreaterThan(4.5);
    expect(contrast(colour('on-accent', theme), colour('accent-hover', theme))).toBeGreaterThan(4.5);
  });

  it('draws controls and focus with 3 to 1 (WCAG 1.4.11)', () => {
    for (const ground of ['bg', 'surface', 'sunken']) {
      expect(contrast(colour('control', theme), colour(ground, theme))).toBeGreaterThan(3);
      expect(contrast(colour('focus', theme), colour(ground, theme))).toBeGreaterThan(3);
    }
  });

  it.each(roles)('writes the role %s with 4.5 to 1 on its tint and on every ground (WCAG 1.4.3)', (role) => {
    const text = colour(`${role}-text`, theme);
    for (const ground of [`${role}-tint`, ...grounds])
      expect(contrast(text, colour(ground, theme))).toBeGreaterThan(4.5);
  });

  it.each(roles)('draws the mark of %s with 3 to 1 on the page (WCAG 1.4.11)', (role) => {
    expect(contrast(colour(`${role}-mark`, theme), colour('surface', theme))).toBeGreaterThan(3);
  });

  it.each(Object.keys(deficiencies()))('keeps the marks apart for %s (OKLab distance 0.10)', (deficiency) => {
    const seen = roles.map((role) => oklab(seenWith(deficiency, colour(`${role}-mark`, theme))));
    for (const [index, mark] of seen.entries()) {
      for (const other of seen.slice(index + 1)) expect(distance(mark, other)).toBeGreaterThan(0.1);
    }
  });
});

/** Machado, Oliveira, Fernandes 2009, severity 1, in linear RGB. */
function deficiencies(): Readonly<Record<string, readonly Rgb[]>> {
  return {
    protanopia: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopia: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanopia: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };
}

/** Linear RGB as somebody with the deficiency sees it. */
function seenWith(deficiency: string, rgb: Rgb): Rgb {
  const light = rgb.map(linear);
  const rows = deficiencies()[deficiency] ?? [];
  return rows.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (light[at] ?? 0), 0),
      ),
    ),
  ) as unknown as Rgb;
}

/** Björn Ottosson's OKLab, from linear RGB. */
function oklab([red, green, blue]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
}
