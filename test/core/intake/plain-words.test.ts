import { describe, expect, it } from 'vitest';

import { firstReadingOf } from '#core/intake/first-reading.ts';
import { suggest } from '#core/intake/triage.ts';
import { mailSaying } from '#test/support/mail-of-fixture.ts';

/** By the patterns alone: what only the second reader hears is no proof of a phrase. */
function asked(text: string): readonly string[] {
  const { asked: rights, byPatterns } = firstReadingOf(mailSaying(text), false);
  return byPatterns === 'request' ? rights.map(({ right }) => right) : [];
}

describe('plain words for the rights', () => {
  it.each([
    ['access', 'You say that I agreed on the phone. Let me hear the recording.'],
    ['access', 'Who has looked at my patient record this year?'],
    ['access', 'Wer hat dieses Jahr in meine Patientenakte geschaut?'],
    ['access', 'Wie heeft er in mijn patiëntdossier zitten kijken?'],
    ['access', 'Qui a ouvert mon dossier médical cette année ?'],
    ['access', 'Chi ha aperto la mia cartella quest’anno?'],
    ['erasure', 'You don’t need it any more: shred my copy of the passport.'],
    ['erasure', 'Mit Ihrem Verein habe ich nichts mehr zu tun. Entsorgen Sie meine Akte.'],
    ['erasure', 'Ya no lo necesitan: rompan la fotocopia de mi DNI.'],
    ['restriction', 'Until mediation is over, leave my file as it stands.'],
    ['restriction', 'Fino alla fine della mediazione lasciate il mio fascicolo com’è.'],
    ['objection', 'Fate commercio dei miei dati.'],
    ['objection', 'Dajcie mi spokój z tymi ankietami.'],
    ['objection', 'Deixem-me em paz com os vossos inquéritos.'],
    ['consent-withdrawal', 'Back then I was fine with the photo in your brochure, not any more.'],
    ['consent-withdrawal', 'Früher war ich mit dem Foto einverstanden, heute nicht mehr.'],
  ] as const)('%s: %s', (right, text) => {
    expect(asked(text)).toContain(right);
  });

  it.each([
    'Please change our booking to two nights and remove the breakfast.',
    'Meine Monatskarte wurde vom Automaten gefressen. Bekomme ich eine neue?',
    'Ik kreeg een parkeerbon terwijl mijn vergunning geldig was en wil hem kwijtgescholden zien.',
    'Mon radiateur fuit depuis lundi. J’exige une intervention aujourd’hui.',
    'Der Pulli ist zu klein, ich möchte ihn umtauschen.',
    'A patient wants a sentence taken out of her record. Do we have to?',
  ])('are not heard in: %s', (text) => {
    expect(suggest(mailSaying(text)).kind).toBe('other');
  });
});
