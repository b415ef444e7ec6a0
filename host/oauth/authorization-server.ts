// The authorization servers of Google and Microsoft: where to ask, for what, and to whom their tokens may be shown.

import type { OAuthProvider } from '#core/desk/account-views.ts';

/** A program's registration with a provider. The secret of a program on the user's own computer is none (RFC 8252, 8.5). */
export interface ClientRegistration {
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
}

export interface Endpoints {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

export interface AuthorizationServer {
  readonly provider: OAuthProvider;
  /** Undefined where the app is not registered with the provider: the user brings a registration of their own. */
  readonly builtIn: ClientRegistration | undefined;
  /** Opens the mailbox by IMAP. */
  readonly mailScope: string;
  /** All that is asked for. */
  readonly scope: string;
  /** More parameters of the request: a refresh token, and the user's choice of the account. */
  readonly parameters: Readonly<Record<string, string>>;
  /** As the provider wants it spelled; both lead to 127.0.0.1. */
  readonly redirectHost: '127.0.0.1' | 'localhost';
  /** False where the path must be the one of the registration: `/`. */
  readonly hasFreePath: boolean;
  /** The only servers that get to see a token: those that are read, and those that send. */
  readonly mailHosts: readonly string[];
  /** `tenant` is a directory's id or domain, or one of Microsoft's names for several. */
  endpoints(tenant: string): Endpoints;
  /** Whether an answer that names its issuer (RFC 9207) comes from this server. */
  isIssuer(issuer: string): boolean;
}

export type AuthorizationServers = Readonly<Record<OAuthProvider, AuthorizationServer>>;

/** https://developers.google.com/identity/protocols/oauth2/native-app; any path of the loopback address is taken. */
const google: AuthorizationServer = {
  provider: 'google',
  builtIn: undefined,
  mailScope: 'https://mail.google.com/',
  scope: 'https://mail.google.com/',
  parameters: { access_type: 'offline', prompt: 'consent' },
  redirectHost: '127.0.0.1',
  hasFreePath: true,
  mailHosts: ['imap.gmail.com', 'smtp.gmail.com'],
  endpoints: () => ({
    issuer: 'https://accounts.google.com',
    authorization_endpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
    token_endpoint: 'https://oauth2.googleapis.com/token',
  }),
  isIssuer: (issuer) => issuer === 'https://accounts.google.com',
};

const entra = 'https://login.microsoftonline.com';

/** https://learn.microsoft.com/entra/identity-platform/reply-url: the port of `http://localhost` is free, the path is not. */
const microsoft: AuthorizationServer = {
  provider: 'microsoft',
  builtIn: undefined,
  mailScope: 'https://outlook.office.com/IMAP.AccessAsUser.All',
  // Sending is asked for from the beginning: a second sign-in later would be the same question once more.
  scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
  parameters: { prompt: 'select_account' },
  redirectHost: 'localhost',
  hasFreePath: false,
  mailHosts: [
    'outlook.office365.com',
    'outlook.office.com',
    'imap-mail.outlook.com',
    'smtp.office365.com',
    'smtp-mail.outlook.com',
  ],
  endpoints: (tenant) => ({
    issuer: `${entra}/${tenant}/v2.0`,
    authorization_endpoint: `${entra}/${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${entra}/${tenant}/oauth2/v2.0/token`,
  }),
  // The directory in it is the user's own, whatever name for several was asked.
  isIssuer: (issuer) =>
    /^https:\/\/login\.microsoftonline\.com\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0$/u.test(issuer),
};

export const authorizationServers: AuthorizationServers = { google, microsoft };

/** What a tenant may be: a domain, an id, or `organizations`, `consumers`, `common`. It becomes part of an address. */
export function isTenant(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9.-]{0,253}[a-z0-9])?$/iu.test(text) && !text.includes('..');
}
