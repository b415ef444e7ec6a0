// Texts of the screens in Dutch: act; the dialogs in which the person is asked who they are, or what they mean.

import type { caseIdentityTexts as english } from '../en/case-identity.ts';

export const caseIdentityTexts: Readonly<Record<keyof typeof english, string>> = {
  'act.doubt.title': 'Twijfel over de identiteit vastleggen',
  'act.doubt.do': 'Twijfel vastleggen',
  'act.doubt.done': 'Twijfel over de identiteit vastgelegd in {ref}.',
  'act.doubt.note':
    'Er wordt niet standaard om bewijs gevraagd. Alleen bij redelijke twijfel, in deze zaak, mag om meer worden gevraagd (AVG art. 12 lid 6). De veilige uiterste datum verschuift niet.',
  'act.doubt.reason': 'Waaruit de twijfel voortkomt',
  'act.askIdentity.title': 'De persoon vragen de identiteit te bevestigen',
  'act.askIdentity.do': 'Vraag vastleggen',
  'act.askIdentity.done': 'Gevraagd: {method}.',
  'act.askIdentity.note': 'Van de minst naar de meest ingrijpende wijze. Neem de eerste die de twijfel wegneemt.',
  'act.askIdentity.method': 'Wijze',
  'act.askIdentity.documentNote':
    'Pas als laatste. Alles wat niet nodig is mag worden afgeschermd, en dat wordt erbij gezegd.',
  'act.askIdentity.why': 'Waarom geen lichtere wijze volstaat',
  'act.askIdentity.whyOptional': 'Waarom juist hierom wordt gevraagd (niet verplicht)',
  'act.askIdentity.whyHint': 'Nodig: in deze zaak is nog geen lichtere wijze geprobeerd.',
  'act.askIdentity.day': 'Gevraagd op',
  'act.verify.title': 'Vastleggen dat de identiteit is geverifieerd',
  'act.verify.do': 'Vastleggen',
  'act.verify.done': 'Identiteit geverifieerd in {ref}.',
  'act.verify.note': 'Leg de wijze vast, nooit een nummer of een kopie van een document.',
  'act.verify.documents':
    '{count, plural, one {Het bewaarde identiteitsbewijs wordt met dit oordeel verwijderd.} other {De # bewaarde identiteitsbewijzen worden met dit oordeel verwijderd.}}',
  'act.verify.method': 'Hoe het is geverifieerd',
  'act.verify.reason': 'Toelichting (niet verplicht)',
  'act.reject.title': 'Vastleggen dat de identiteit niet is aangetoond',
  'act.reject.do': 'Vastleggen',
  'act.reject.done': 'Identiteit niet aangetoond in {ref}.',
  'act.reject.note':
    'De gegevens blijven waar zij zijn. De persoon verneemt hoe het verzoek kan worden hervat; een bewaard identiteitsbewijs wordt nu verwijderd.',
  'act.reject.reason': 'Wat er ontbreekt',
  'act.askClarification.title': 'Vragen het verzoek te preciseren',
  'act.askClarification.do': 'Vraag vastleggen',
  'act.askClarification.done': 'Vraag vastgelegd in {ref}.',
  'act.askClarification.note':
    'Alleen bij een grote hoeveelheid gegevens (AVG overweging 63). De persoon hoeft niet te antwoorden, en wat duidelijk is gaat door.',
  'act.askClarification.reason': 'Wat er aan de persoon is gevraagd',
  'act.receiveClarification.title': 'Antwoord van de persoon vastleggen',
  'act.receiveClarification.do': 'Vastleggen',
  'act.receiveClarification.done': 'Antwoord vastgelegd in {ref}.',
  'act.receiveClarification.note': 'De dag waarop het antwoord volledig was.',
  'act.receiveClarification.reason': 'Wat de persoon heeft gezegd',
};
