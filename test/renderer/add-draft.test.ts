// What is entered of a new account: which answer falls with which, and when a server may be used.

import { describe, expect, it } from 'vitest';
import type { FolderFacts, FoundServer, FoundSettings } from '#core/desk/account-views.ts';
import {
  blankDraft,
  domainOf,
  serverOf,
  withAddress,
  withFolders,
  withFound,
  withHand,
  withServer,
} from '#renderer/screens/accounts/add/add-draft.ts';

const server: FoundServer = {
  source: 'ispdb',
  host: 'imap.example.org',
  port: 993,
  security: 'tls',
  user: 'dpo@example.org',
  signIn: 'password',
  provider: undefined,
  needsAppPassword: false,
};
const found: FoundSettings = { servers: [server], asked: ['example.org'], needsConsent: false };
const addressed = withAddress(blankDraft, 'dpo@example.org');

function folder(path: string, role: FolderFacts['role']): FolderFacts {
  return { path, name: path, role, messages: 3 };
}

describe('the domain of an address', () => {
  it.each([
    ['dpo@example.org', 'example.org'],
    [' dpo@post.example.org ', 'post.example.org'],
    ['dpo@müller.example', 'müller.example'],
    ['dpo@localhost', undefined],
    ['dpo@', undefined],
    ['dpo', undefined],
    ['a b@example.org', undefined],
    ['a@b@example.org', undefined],
    ['dpo@example..org', undefined],
  ])('%s', (address, domain) => expect(domainOf(address)).toBe(domain));
});

describe('a draft', () => {
  it('takes the best of what was found', () => {
    expect(serverOf(withFound(addressed, found))).toMatchObject({ host: 'imap.example.org', user: 'dpo@example.org' });
  });

  it('forgets everything with another address, and nothing with the same one', () => {
    const draft = { ...withFound(addressed, found), password: 'secret' };
    expect(withAddress(draft, 'dpo@example.org ')).toMatchObject({ password: 'secret', found });
    expect(withAddress(draft, 'fg@example.org')).toMatchObject({ password: '', found: undefined });
  });

  it('keeps a password but no sign-in and no folders when the server changes', () => {
    const draft = { ...withFound(addressed, found), password: 'secret', ticket: 't' };
    const changed = withServer(withFolders(draft, [folder('INBOX', 'inbox')]), { choice: 'hand' });
    expect(changed).toMatchObject({ password: 'secret', ticket: undefined, folders: undefined, chosen: [] });
  });

  it('starts by hand from what was found, and from the address where nothing was', () => {
    expect(withHand(withFound(addressed, found)).hand).toMatchObject({ host: 'imap.example.org', port: '993' });
    const nothing = withFound(addressed, { ...found, servers: [] });
    expect(nothing).toMatchObject({ choice: 'hand', hand: { host: '', user: 'dpo@example.org' } });
  });

  it('uses no server without encryption before its danger has been read', () => {
    const hand = { ...withHand(withFound(addressed, found)).hand, security: 'plaintext' } as const;
    expect(serverOf(withServer(addressed, { choice: 'hand', hand }))).toBeUndefined();
    const accepted = { ...hand, acceptsPlaintext: true };
    expect(serverOf(withServer(addressed, { choice: 'hand', hand: accepted }))).toMatchObject({
      security: 'plaintext',
    });
  });

  it.each(['', '0', '65536', '99.5', 'x'])('uses no server at port “%s”', (port) => {
    const hand = { ...withHand(withFound(addressed, found)).hand, port };
    expect(serverOf(withServer(addressed, { choice: 'hand', hand }))).toBeUndefined();
  });

  it('reads inbox and junk unless told otherwise, and lists the sent ones next', () => {
    const listed = [folder('Zaken', 'other'), folder('Sent', 'sent'), folder('INBOX', 'inbox'), folder('Spam', 'junk')];
    const draft = withFolders(addressed, listed);
    expect(draft.chosen).toEqual(['INBOX', 'Spam']);
    expect(draft.folders?.map(({ path }) => path)).toEqual(['INBOX', 'Spam', 'Sent', 'Zaken']);
  });
});
