// What the shells see of the mail accounts that the desk reads: their folders, how the sync stands, what was found.

import type { Instant } from '#core/base/day.ts';
import type { Obstacle } from './obstacle.ts';
import type { MailSecurity } from './views.ts';

/** What a folder is for: by its special-use attribute (RFC 6154), else by its name. */
export type FolderRole = 'inbox' | 'sent' | 'junk' | 'drafts' | 'trash' | 'archive' | 'all' | 'other';

/** A folder as the server lists it. */
export interface FolderFacts {
  /** As the server names it; decoded. */
  readonly path: string;
  /** The path as people read it: without control characters and bidi marks, capped. */
  readonly name: string;
  readonly role: FolderRole;
  /** undefined where the server does not say without opening it. */
  readonly messages: number | undefined;
}

/** What the ledger counts of one folder's UIDs, over all its UIDVALIDITYs. */
export interface FolderTally {
  /** Messages that the folder held on the server when it was last looked at. */
  readonly onServer: number | undefined;
  readonly stored: number;
  /** Stored as a header only: too large to fetch whole. */
  readonly oversize: number;
  readonly unreadable: number;
  /** Gone from the server before they could be fetched. */
  readonly vanished: number;
  /** Still on the server, which does not hand them over; asked for again at each pull. */
  readonly withheld: number;
}

export interface FolderView {
  readonly id: string;
  readonly path: string;
  readonly role: FolderRole;
  readonly lastPulledAt: Instant | undefined;
  readonly lastObstacle: Obstacle | undefined;
  readonly tally: FolderTally;
}

/** How the desk stands with an account's server. */
export type SyncState =
  /** Not followed by itself: paused by the user, or never switched on. */
  | { readonly state: 'off' }
  | { readonly state: 'connecting' }
  /** `folder` is the path that is being pulled; `total` is 0 while the server is asked what there is. */
  | { readonly state: 'pulling'; readonly folder: string; readonly done: number; readonly total: number }
  /** Level with the server; new mail comes by itself. */
  | { readonly state: 'watching'; readonly means: 'idle' | 'polling'; readonly since: Instant }
  /** Not reachable now; tried again at `until` or as soon as the network is back. */
  | { readonly state: 'waiting'; readonly until: Instant; readonly obstacle: Obstacle }
  /** Trying again would not help: password refused, sign-in expired, certificate bad. */
  | { readonly state: 'needs-you'; readonly obstacle: Obstacle };

export type OAuthProvider = 'google' | 'microsoft';

export interface AccountView {
  readonly id: string;
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  readonly user: string;
  readonly signIn: 'password' | 'oauth';
  readonly provider: OAuthProvider | undefined;
  readonly hasPrivateCa: boolean;
  readonly sync: SyncState;
  readonly folders: readonly FolderView[];
}

/** Where server settings for an address were found, in the order of trust. */
export type SettingsSource = 'provider-table' | 'autoconfig' | 'well-known' | 'ispdb' | 'srv' | 'guess';

export interface FoundServer {
  readonly source: SettingsSource;
  readonly host: string;
  readonly port: number;
  readonly security: Exclude<MailSecurity, 'plaintext'>;
  readonly user: string;
  readonly signIn: 'password' | 'oauth';
  readonly provider: OAuthProvider | undefined;
  /** The provider wants a password made for this one program. */
  readonly needsAppPassword: boolean;
}

/** What has to be done at the provider first, or why no program but its own can read the mail. */
export type SettingsHint = 'bridge-only' | 'no-imap' | 'switch-on-imap';

export interface FoundSettings {
  /** Best first. */
  readonly servers: readonly FoundServer[];
  /** Only where the provider wants something of its own. */
  readonly hint?: SettingsHint;
  /** Hosts that were asked over TLS, with nothing but the domain. The name server was asked for their addresses. */
  readonly asked: readonly string[];
  /** True when nobody was asked since the user did not allow it and the built-in table knows nothing. */
  readonly needsConsent: boolean;
}
