/** Tools that tests run against, which come without types. */
declare module "zwsp-steg" {
  export const MODE_ZWSP: 0;
  export const MODE_FULL: 1;
  export function encode(message: string, mode?: 0 | 1): string;
  export function decode(message: string, mode?: 0 | 1): string;
}

declare module "zero-width-lib" {
  export function encode(visible: string, hidden: string): string;
  export function decode(text: string): string;
  export function split(text: string): string;
}
