// Words an obstacle: what is wrong and what to do about it.

import type { OAuthProvider } from '#core/desk/account-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Disposition } from '#core/desk/views.ts';
import { caseObstacleParams } from './case-obstacle-params.ts';
import { formatList } from './format-list.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';
import type { Params } from './speaker.ts';

/** The sentences for an obstacle, in the language of `say`. The rule behind it is cited apart: `ruleOfObstacle`. */
export function sayObstacle(obstacle: Obstacle, say: Say, locale: Locale): string {
  return say(`obstacle.${obstacle.code}`, paramsOf(obstacle, say, locale));
}

function paramsOf(obstacle: Obstacle, say: Say, locale: Locale): Params {
  switch (obstacle.code) {
    case 'message-not-in-tray':
      return { ...obstacle, disposition: wordOf(obstacle.disposition, say) };
    case 'profile-unknown':
      return { profile: obstacle.profile, known: formatList(obstacle.known, locale) };
    case 'controller-unknown':
      return { id: obstacle.id, known: formatList(obstacle.known, locale) };
    case 'imap-url':
      return { fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'sender-not-checkable':
      return { fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'sender-preference-invalid':
      return { fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'keyring-unfit':
      return { fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'guess-too-soon':
      return { seconds: obstacle.seconds };
    case 'timestamp-failed':
      return { fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'timestamp-url':
    case 'anchor-nowhere':
      return {};
    case 'checkpoint-unknown':
      return { size: obstacle.size };
    case 'imap-unreachable':
      return { ...serverOf(obstacle), fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'imap-certificate':
      return { ...serverOf(obstacle), fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'imap-tls':
      return { ...serverOf(obstacle), fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'imap-login-refused':
      return { ...serverOf(obstacle), fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'imap-limit':
      return { ...serverOf(obstacle), fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'imap-broken-off':
      return { ...serverOf(obstacle), fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'imap-protocol':
      return { ...serverOf(obstacle), fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'imap-starttls-missing':
    case 'imap-folder-missing':
    case 'imap-folder-refused':
    case 'imap-mail-gone':
      return serverOf(obstacle);
    case 'imap-mail-too-large':
      return { ...serverOf(obstacle), megabytes: obstacle.megabytes, most: obstacle.most };
    case 'smtp-unreachable':
      return { ...serverOf(obstacle), fault: say(`fault.imap-unreachable.${obstacle.fault}`) };
    case 'smtp-certificate':
      return { ...serverOf(obstacle), fault: say(`fault.imap-certificate.${obstacle.fault}`) };
    case 'smtp-tls':
      return { ...serverOf(obstacle), fault: say(`fault.imap-tls.${obstacle.fault}`) };
    case 'smtp-login-refused':
      return { ...serverOf(obstacle), fault: say(`fault.imap-login-refused.${obstacle.fault}`) };
    case 'smtp-broken-off':
      return { ...serverOf(obstacle), fault: say(`fault.imap-broken-off.${obstacle.fault}`) };
    case 'smtp-refused':
    case 'smtp-later': {
      const { part, status, recipients } = obstacle;
      return { ...serverOf(obstacle), part, status, recipients: formatList(recipients, locale) };
    }
    case 'smtp-too-large':
      return { ...serverOf(obstacle), megabytes: obstacle.megabytes, most: obstacle.most };
    case 'smtp-starttls-missing':
    case 'smtp-protocol':
    case 'smtp-no-answer':
      return serverOf(obstacle);
    case 'folder-for-letters-missing':
      return { folder: obstacle.folder };
    case 'letter-cannot-leave':
      return { number: obstacle.checks.length };
    case 'sign-in-refused':
      return { ...providerOf(obstacle), fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'sign-in-unreachable':
      return { ...providerOf(obstacle), fault: say(`fault.${obstacle.code}.${obstacle.reason}`) };
    case 'sign-in-other-server':
      return { ...providerOf(obstacle), host: obstacle.host };
    case 'sign-in-no-client':
    case 'sign-in-answer':
    case 'sign-in-expired':
      return providerOf(obstacle);
    case 'imap-url-password':
      return {};
    case 'mail-not-shown':
      return { why: say(`unreadable.${obstacle.why}`) };
    case 'attachment-absent':
      return { place: String(obstacle.index + 1) };
    default:
      return caseObstacleParams(obstacle, say, locale);
  }
}

/** A port is a name, not a quantity: no thousands separator. */
function serverOf(server: { readonly host: string; readonly port: number }): Params {
  return { host: server.host, port: String(server.port) };
}

/** Brands are the same in every language. */
function providerOf({ provider }: { readonly provider: OAuthProvider }): Params {
  return { provider: provider === 'google' ? 'Google' : 'Microsoft' };
}

const dispositions: readonly Disposition[] = ['tray', 'case', 'set-aside', 'unreadable', 'erased'];

function wordOf(disposition: string, say: Say): string {
  return isDisposition(disposition) ? say(`disposition.${disposition}`) : disposition;
}

function isDisposition(text: string): text is Disposition {
  return Object.hasOwn(dispositions, text);
}
