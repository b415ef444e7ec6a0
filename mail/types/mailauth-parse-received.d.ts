// The part of mailauth that it gives no types for.

declare module 'mailauth/lib/parse-received.js' {
  interface ReceivedClause {
    readonly value?: string;
    readonly comment?: string;
  }
  export function parseReceived(line: string): { readonly from?: ReceivedClause } | undefined;
  /** The address of the connection, never one that the client claimed. */
  export function getClientAddress(from: ReceivedClause): string | false | undefined;
}
