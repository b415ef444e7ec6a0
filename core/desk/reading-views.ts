// A mail as it is read: its formatted view without anything that could act, its attachments, its source.

import type { AttachmentRisk } from '#core/intake/attachment-risk.ts';
import type { MediaKind } from '#core/intake/media-kind.ts';

/** A stretch of the formatted view, in its order. */
export type FormattedPiece =
  /** Markup of a few harmless elements; no address of any kind is in it. */
  | { readonly kind: 'markup'; readonly html: string }
  /** A picture that came with the mail, by its place among the attachments. */
  | { readonly kind: 'picture'; readonly index: number; readonly text: string }
  /** A picture that the mail would have fetched from elsewhere: only the words that stand for it. */
  | { readonly kind: 'remote-picture'; readonly text: string }
  /** Stands behind the text of a link. */
  | { readonly kind: 'link'; readonly number: number };

export interface MailLink {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** The whole address, as text: at most 2,000 characters. */
  readonly target: string;
  readonly kind: 'web' | 'mail' | 'phone' | 'other';
  /** The host or mail domain, in letters that people read; empty where there is none. */
  readonly host: string;
  /** The same as it is asked for on the network: differs from `host` where that is not ASCII. */
  readonly asciiHost: string;
  /** The text names another site than the one that the link leads to. */
  readonly isDifferentFromText: boolean;
}

export interface FormattedMail {
  readonly pieces: readonly FormattedPiece[];
  readonly links: readonly MailLink[];
  /** Pictures from elsewhere that were left out, those without words included. */
  readonly remotePictures: number;
  /** The mail was longer than what is shown. */
  readonly isCut: boolean;
}

export interface AttachmentView {
  /** Fit to be written on any system. */
  readonly fileName: string;
  /** By its content, never by its claim. */
  readonly kind: MediaKind;
  readonly mediaType: string;
  readonly size: number;
  readonly base64: string;
  readonly risk: AttachmentRisk;
}

/** A stretch of the mail as it came, octet for octet. */
export interface SourceView {
  /** For saving: `.eml`, without the sender's words. */
  readonly fileName: string;
  /** Octets of the whole mail. */
  readonly size: number;
  readonly base64: string;
  /** Where the next stretch begins; undefined at the end. */
  readonly next: number | undefined;
}
