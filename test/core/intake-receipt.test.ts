import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { receiptDoubt, receiptOf } from '#core/intake/receipt.ts';
import { receiverTrust } from '#core/intake/sender/receiver-trust.ts';

const at = (text: string) => text as Instant;
const importedAt = at('2026-03-10T12:00:00.000Z');
const received = at('2026-03-05T09:00:00.000Z');
const internal = at('2026-03-05T09:00:03.000Z');
const date = at('2026-03-05T08:59:58.000Z');
const mail = (receivedHeader?: Instant, dateHeader?: Instant) => ({ receivedHeader, date: dateHeader });

describe('GDPR Art. 12(3): when a request was received, and what proves it', () => {
  it('is the earlier of the topmost Received field and INTERNALDATE', () => {
    expect(receiptOf({ mail: mail(received, date), internalDate: internal, importedAt })).toEqual({
      at: received,
      evidence: 'received-header',
    });
    expect(receiptOf({ mail: mail(internal, date), internalDate: received, importedAt })).toEqual({
      at: received,
      evidence: 'internal-date',
    });
  });

  it('is the one of the two that is there', () => {
    expect(receiptOf({ mail: mail(received), importedAt })).toEqual({ at: received, evidence: 'received-header' });
    expect(receiptOf({ mail: mail(), internalDate: internal, importedAt })).toEqual({
      at: internal,
      evidence: 'internal-date',
    });
    expect(receiptOf({ internalDate: internal, importedAt })).toEqual({ at: internal, evidence: 'internal-date' });
  });

  it('compares moments and not their spelling', () => {
    const elsewhere = at('2026-03-05T10:30:00+02:00');
    expect(receiptOf({ mail: mail(received), internalDate: elsewhere, importedAt })).toEqual({
      at: elsewhere,
      evidence: 'internal-date',
    });
  });

  it.each([
    '1970-01-01T00:00:00.000Z',
    '1989-12-31T23:00:00.000Z',
    '2026-03-11T12:00:01.000Z',
    '2099-01-01T00:00:00.000Z',
    'nonsense',
  ])('takes no notice of a clock gone wrong: %s', (wrong) => {
    expect(receiptOf({ mail: mail(at(wrong), date), internalDate: internal, importedAt }).at).toBe(internal);
    expect(receiptOf({ mail: mail(received, date), internalDate: at(wrong), importedAt }).at).toBe(received);
    expect(receiptOf({ mail: mail(at(wrong), at(wrong)), importedAt })).toEqual({
      at: importedAt,
      evidence: 'import-time',
    });
  });

  it('allows a server a clock that is up to a day ahead', () => {
    const ahead = at('2026-03-11T12:00:00.000Z');
    expect(receiptOf({ mail: mail(ahead), importedAt })).toEqual({ at: ahead, evidence: 'received-header' });
  });

  it('for a file: the Received field, then the delivery that the mbox or Maildir tells of', () => {
    const deliveredAt = at('2026-03-05T09:00:09.000Z');
    expect(receiptOf({ mail: mail(received, date), deliveredAt, importedAt })).toEqual({
      at: received,
      evidence: 'received-header',
    });
    expect(receiptOf({ mail: mail(undefined, date), deliveredAt, importedAt })).toEqual({
      at: deliveredAt,
      evidence: 'mbox-line',
    });
    expect(receiptOf({ deliveredAt, importedAt })).toEqual({ at: deliveredAt, evidence: 'mbox-line' });
  });

  it('believes the sender only when no server testifies, and never for later than the import', () => {
    expect(receiptOf({ mail: mail(undefined, date), importedAt })).toEqual({ at: date, evidence: 'date-header' });
    const future = at('2026-03-10T12:00:01.000Z');
    expect(receiptOf({ mail: mail(undefined, future), importedAt })).toEqual({
      at: importedAt,
      evidence: 'import-time',
    });
    expect(receiptOf({ mail: mail(), importedAt })).toEqual({ at: importedAt, evidence: 'import-time' });
    expect(receiptOf({ importedAt })).toEqual({ at: importedAt, evidence: 'import-time' });
  });
});

describe('the Received field counts where the own provider wrote it', () => {
  const trust = receiverTrust(['imap.example.com'], []);
  const forged = { by: 'mx.example.com', at: at('2026-01-05T09:00:00.000Z') };
  const stranger = { by: 'mx.example.net', at: at('2026-02-05T09:00:00.000Z') };
  const own = { by: 'mx.example.com', at: received };
  const way = (...steps: readonly { by: string; at: Instant | undefined }[]) => ({
    ...mail(steps[0]?.at, date),
    received: steps,
  });

  it('also below the steps between its own stores', () => {
    const expected = { at: received, evidence: 'received-header' };
    expect(receiptOf({ mail: way(own, forged), internalDate: internal, importedAt, trust })).toEqual(expected);
    const stores = [
      { by: 'store3', at: internal },
      { by: '10.0.0.7', at: internal },
    ] as const;
    expect(receiptOf({ mail: way(...stores, own, forged), internalDate: internal, importedAt, trust })).toEqual(
      expected,
    );
  });

  it('and what stands below a stranger’s does not, however early it is', () => {
    expect(receiptOf({ mail: way(stranger, forged), internalDate: internal, importedAt, trust })).toEqual({
      at: internal,
      evidence: 'internal-date',
    });
    expect(receiptOf({ mail: way(stranger, forged), importedAt, trust })).toEqual({
      at: date,
      evidence: 'date-header',
    });
  });

  it('the topmost is taken where no provider is known', () => {
    expect(receiptOf({ mail: way(stranger, forged), internalDate: internal, importedAt })).toEqual({
      at: stranger.at,
      evidence: 'received-header',
    });
  });
});

describe('an INTERNALDATE that cannot be true is kept and flagged', () => {
  it.each([
    ['2026-03-05T09:00:00.000Z', undefined],
    ['2026-03-11T12:00:00.000Z', undefined],
    ['2026-03-11T12:00:01.000Z', 'internal-date-ahead'],
    ['2099-01-01T00:00:00.000Z', 'internal-date-ahead'],
    ['1989-12-31T23:59:59.000Z', 'internal-date-ancient'],
    ['1970-01-01T00:00:00.000Z', 'internal-date-ancient'],
  ])('%s: %s', (wrong, doubt) => {
    expect(receiptDoubt(at(wrong), importedAt)).toBe(doubt);
  });

  it('and the sender’s Date does not stand in for it', () => {
    expect(
      receiptOf({ mail: mail(undefined, date), internalDate: at('2099-01-01T00:00:00.000Z'), importedAt }),
    ).toEqual({
      at: importedAt,
      evidence: 'import-time',
    });
  });

  it('is not there for a file', () => expect(receiptDoubt(undefined, importedAt)).toBeUndefined());
});
