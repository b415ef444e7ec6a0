// What has been entered of a new account so far: a later answer falls when an earlier one changes.

import type { FolderFacts, FolderRole, FoundServer, FoundSettings, OAuthProvider } from '#core/desk/account-views.ts';
import type { MailSecurity } from '#core/desk/views.ts';
import { inOrder } from '../folder-order.ts';

export type AddStep = 'address' | 'ask' | 'server' | 'secret' | 'folders' | 'done';

export interface HandSettings {
  readonly host: string;
  readonly port: string;
  readonly security: MailSecurity;
  readonly user: string;
  readonly signIn: 'password' | OAuthProvider;
  readonly ca: { readonly name: string; readonly pem: string } | undefined;
  /** That others can read along without encryption has been read. */
  readonly acceptsPlaintext: boolean;
}

export interface AddDraft {
  readonly address: string;
  readonly found: FoundSettings | undefined;
  /** Index into the found servers; `hand` for what is entered by hand. */
  readonly choice: number | 'hand';
  readonly hand: HandSettings;
  readonly usesPassword: boolean;
  readonly password: string;
  readonly ticket: string | undefined;
  readonly folders: readonly FolderFacts[] | undefined;
  readonly chosen: readonly string[];
}

/** The server as the desk is asked to use it, and how one signs in there. */
export interface DraftServer {
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  readonly user: string;
  readonly caPem: string | undefined;
  readonly provider: OAuthProvider | undefined;
  readonly needsAppPassword: boolean;
}

export const usualPort: Readonly<Record<MailSecurity, string>> = { tls: '993', starttls: '143', plaintext: '143' };

const blankHand: HandSettings = {
  host: '',
  port: usualPort.tls,
  security: 'tls',
  user: '',
  signIn: 'password',
  ca: undefined,
  acceptsPlaintext: false,
};

export const blankDraft: AddDraft = {
  address: '',
  found: undefined,
  choice: 'hand',
  hand: blankHand,
  usesPassword: false,
  password: '',
  ticket: undefined,
  folders: undefined,
  chosen: [],
};

/** The domain of an address; undefined while it is none. */
export function domainOf(address: string): string | undefined {
  return /^[^\s@]+@([^\s@.]+(?:\.[^\s@.]+)+)$/u.exec(address.trim())?.[1];
}

/** Another address: what was found and entered for the one before does not hold. */
export function withAddress(draft: AddDraft, address: string): AddDraft {
  return address.trim() === draft.address.trim() ? { ...draft, address } : { ...blankDraft, address };
}

export function withFound(draft: AddDraft, found: FoundSettings): AddDraft {
  return withoutLook({
    ...draft,
    found,
    choice: found.servers.length === 0 ? 'hand' : 0,
    hand: { ...draft.hand, user: draft.hand.user || draft.address.trim() },
  });
}

export function withServer(draft: AddDraft, change: Partial<Pick<AddDraft, 'choice' | 'hand'>>): AddDraft {
  return withoutLook({ ...draft, ...change });
}

/** By hand, starting from the best that was found: mostly one thing of it is to be changed. */
export function withHand(draft: AddDraft): AddDraft {
  const best = draft.found?.servers[0];
  const untouched = draft.hand.host === '';
  const hand =
    best !== undefined && untouched
      ? { ...draft.hand, host: best.host, port: String(best.port), security: best.security, user: best.user }
      : draft.hand;
  return withServer(draft, { choice: 'hand', hand });
}

function withoutLook(draft: AddDraft): AddDraft {
  return { ...draft, ticket: undefined, folders: undefined, chosen: [] };
}

/** undefined while what was entered by hand is not whole. */
export function serverOf(draft: AddDraft): DraftServer | undefined {
  const { choice, hand, found } = draft;
  const server: FoundServer | undefined = choice === 'hand' ? undefined : found?.servers[choice];
  if (server !== undefined) {
    const { host, port, security, user, needsAppPassword } = server;
    const provider = server.signIn === 'oauth' ? server.provider : undefined;
    return { host, port, security, user, caPem: undefined, provider, needsAppPassword };
  }
  const port = Number(hand.port);
  const isWhole = hand.host.trim() !== '' && hand.user.trim() !== '' && isPort(port);
  if (!isWhole || (hand.security === 'plaintext' && !hand.acceptsPlaintext)) return undefined;
  return {
    host: hand.host.trim(),
    port,
    security: hand.security,
    user: hand.user.trim(),
    caPem: hand.ca?.pem,
    provider: hand.signIn === 'password' ? undefined : hand.signIn,
    needsAppPassword: false,
  };
}

export function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}

/** What is read unless the user says otherwise: where requests arrive, and where they get lost. */
const preselected: ReadonlySet<FolderRole> = new Set(['inbox', 'junk']);

export function withFolders(draft: AddDraft, listed: readonly FolderFacts[]): AddDraft {
  const folders = inOrder(listed);
  const usual = folders.filter(({ role }) => preselected.has(role)).map(({ path }) => path);
  return { ...draft, folders, chosen: usual.length === 0 ? folders.slice(0, 1).map(({ path }) => path) : usual };
}
