// What finding settings asks of the network. Everything asked is a domain or a host, never an address or a password.

export interface ServiceRecord {
  readonly host: string;
  readonly port: number;
}

export interface SettingsNetwork {
  /** The text at an https address; undefined for any other outcome than a text of bounded size in bounded time. */
  fetchText(url: string): Promise<string | undefined>;
  /** Hosts in the order of preference; empty where there are none. */
  resolveMx(domain: string): Promise<readonly string[]>;
  /** Of one service such as `_imaps._tcp.example.org`, in the order of preference (RFC 2782). */
  resolveSrv(name: string): Promise<readonly ServiceRecord[]>;
  /** True when an IMAP server greets there behind a valid certificate of that name. Nothing is sent to it. */
  probeTls(host: string, port: number): Promise<boolean>;
}
