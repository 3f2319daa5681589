import { isLoopback } from "#engine/marker/isLoopback.ts";
import type { Hit } from "./hit.ts";

const NUMBERS = /(?<![\w.])(?:10|127|100|169|172|192)(?:\.\d{1,3}){3}(?![\w.]*\w)/g;
const SIXES = /(?<![\w:.])(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):[0-9a-f:]{2,40}(?![\w:])/gi;
const ADDRESS =
  /(?<![A-Za-z0-9])(?:https?|wss?|ftp|sftp|ssh|git|smb|ldaps?|grpc|postgres(?:ql)?|mysql|redis|mongodb(?:\+srv)?|amqps?|mqtt|nfs|rtsp|socks5h?):(?:\/|\\\/){2}(?:[^\s/@"'<>\\]{1,264}@)?([\p{L}\p{N}._-]{1,253})/giu;
/** Beside a port, or with a digit or hyphen in its name: `threading.local` is code. */
const NAMES =
  /(?<![\w.@/-])(?:[\w-]{1,63}\.){1,8}(?:local|internal|lan|corp|intranet|localdomain|home\.arpa)(?![\w-]|\.\w)(:\d{2,5})?/gi;
const PRIVATE_NAME = /\.(?:local|internal|lan|corp|intranet|localdomain|home\.arpa)\.?$/i;

/** Networks and services that have the same address everywhere: nobody's. */
const NOBODY = new Set(
  `10.0.0.0 172.16.0.0 192.168.0.0 169.254.0.0 169.254.169.254 172.17.0.1 10.0.2.2 metadata.google.internal
   kubernetes.docker.internal host gateway hostname server proxy example domain url api backend frontend app web db database
   redis postgres mysql mongo rabbitmq kafka nginx registry github github.local service svc user x`.split(/\s+/),
);

/** Whether a host, as a URL or a Host header has it, is one that only its own network knows. Loopback is nobody's. */
export function isPrivateHost(written: string): boolean {
  const host = nameOf(written).toLowerCase();
  if (host === "" || host.includes("\u2588") || isLoopback(written) || NOBODY.has(host)) return false;
  const numbers = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host);
  if (numbers !== null) return isPrivateNumber(Number(numbers[1]), Number(numbers[2]));
  if (/^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(host)) return true;
  return PRIVATE_NAME.test(host) || /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}$/u.test(host);
}

/** The host of `host:port` or `[host]:port`. */
export function nameOf(written: string): string {
  return /^\[([^\]]{0,64})\]/.exec(written)?.[1] ?? written.replace(/:\d{1,5}$/, "");
}

/** RFC 1918, RFC 3927, and the shared addresses of RFC 6598. */
function isPrivateNumber(first: number, second: number): boolean {
  return (
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >= 64 && second <= 127)
  );
}

/**
 * Hosts that only their own network knows: addresses of RFC 1918 and the like, names under `.local`, `.internal`, `.lan`, `.corp`,
 * `home.arpa`, names of one word in a web address.
 *
 * Misses: a company's public names; names under `.local` and the like that have neither digit nor hyphen and stand outside an
 * address, without a port, for code has such too. Might needlessly take: four numbers that are a version, an example in documentation.
 */
export function findHosts(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (start: number, host: string): void => {
    if (isPrivateHost(host)) hits.push({ kind: "host", start, end: start + host.length });
  };
  for (const { 0: number, index } of text.matchAll(NUMBERS)) add(index, number);
  for (const { 0: number, index } of text.matchAll(SIXES)) {
    if (number.split(":").length > 2) add(index, number);
  }
  for (const match of text.matchAll(ADDRESS)) {
    const host = (match[1] ?? "").replace(/[._-]+$/, "");
    // A variable, a template or a word with no host behind it has other characters in its place.
    add(match.index + match[0].length - (match[1] ?? "").length, host);
  }
  for (const match of text.matchAll(NAMES)) {
    const port = match[1] ?? "";
    const host = match[0].slice(0, match[0].length - port.length);
    if (port !== "" || /[\d-]/.test(host)) add(match.index, host);
  }
  return hits;
}
