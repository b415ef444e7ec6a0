// The controller (GDPR Art. 4(7)) that a desk works for: whose calendar, zone and authority its cases follow.

export interface SupervisoryAuthority {
  readonly name: string;
  readonly postalAddress: string;
  readonly phone: string;
  readonly website: string;
}

export interface ControllerProfile {
  /** Short lower-case name, as in `--profile kraaft`. */
  readonly id: string;
  readonly name: string;
  /** Country or region whose holidays count (Reg. 1182/71 Art. 2(1)): `FR`, `FR-57`, `DE-BY`. */
  readonly country: string;
  /** IANA zone of the establishment; it decides on which day a message was received. */
  readonly zone: string;
  /** Where requests arrive: official channels start the clock (EDPB Guidelines 01/2022 §52-56). */
  readonly officialAddresses: readonly string[];
  /** Starts each case reference, e.g. `KRA` in `KRA-2026-0001`. */
  readonly referencePrefix: string;
  readonly supervisoryAuthority: SupervisoryAuthority;
}
