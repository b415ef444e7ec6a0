import { describe, expect, it } from 'vitest';
import { entryId, prefixOf } from '#renderer/screens/controllers/entry-id.ts';

describe('entryId', () => {
  it.each([
    ['Customer accounts', 'customer-accounts'],
    ['Données d’identité & contact', 'donnees-d-identite-contact'],
    ['24/7 support', 'support'],
    ['東京', 'entry'],
  ])('makes of %j the short name %s', (name, id) => {
    expect(entryId(name, new Set())).toBe(id);
  });

  it('gives no name twice', () => {
    expect(entryId('Logs', new Set(['logs', 'logs-2']))).toBe('logs-3');
  });
});

describe('prefixOf', () => {
  it.each([
    ['Harbour Light Housing', 'HLH'],
    ['KRAAFT', 'KRA'],
    ['Voorbeeld B.V.', 'VBV'],
    ['X', ''],
    ['', ''],
  ])('starts the references of %j with %j', (name, prefix) => {
    expect(prefixOf(name)).toBe(prefix);
  });
});
