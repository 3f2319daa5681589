import type { LinkedReading, Origin, Place, SharedCopy, Side, Span } from "#engine/index.ts";

/** A text as it was pasted or typed, a file as it was opened, or what a link carried of a request. */
export type Content =
  | { readonly text: string }
  | { readonly file: Blob; readonly name: string }
  | { readonly copy: SharedCopy; readonly name: string };

/** What one pane holds: the only copy that counts, exactly as the browser or the file handed it over. */
export interface Held {
  /** New for every content, so that the engine can tell what it has already read. */
  readonly key: string;
  /** The same while a text is edited in its pane: what the editor's own undo may lead back to. */
  readonly document: string;
  readonly origin: Origin;
  readonly content: Content;
  /** Which request of the file the visitor picked; null for the engine's choice. */
  readonly request: number | null;
  /** The link that this document came with, however it was changed since; missing where it did not come with one. */
  readonly link?: OpenedLink;
}

/** What a link said beside its captures: the same object in each document that came with it. */
export interface OpenedLink {
  /** How its sharer read it. */
  readonly reading: LinkedReading | null;
  /** What to look at first. */
  readonly focus: readonly Place[];
  /** The contents as they came, by {@link Held.key}, and the requests picked of them. */
  readonly came: Readonly<Record<Side, Pick<Held, "key" | "request"> | null>>;
}

/** What the visitor said, and nothing that was concluded from it. */
export interface Input {
  readonly a: Held | null;
  readonly b: Held | null;
}

export const nothing: Input = { a: null, b: null };

export function isEmpty({ a, b }: Input): boolean {
  return a === null && b === null;
}

/** The document that an empty pane is, and that typing into it goes on with. */
export const emptyDocument = "empty";

let made = 0;

/** Content for a pane, under a key that no other content of this page has. */
export function hold(content: Content, origin: Origin, document?: string): Held {
  made += 1;
  return { key: String(made), document: document ?? String(made), origin, content, request: null };
}

/** The documents that a link brought, each with word of that link. */
export function holdLinked({ a, b }: Input, said: Omit<OpenedLink, "came">): Input {
  const came = (held: Held | null) => held && { key: held.key, request: held.request };
  const link: OpenedLink = { ...said, came: { a: came(a), b: came(b) } };
  return { a: a && { ...a, link }, b: b && { ...b, link } };
}

/** The same content once more, for the other pane, with one of its requests picked. */
export function holdAgain({ content, origin }: Held, request: number): Held {
  return { ...hold(content, origin), request };
}

/** The text of a pane that holds a text; null where it holds a file or nothing. */
export function textOf(held: Held | null): string | null {
  return held !== null && "text" in held.content ? held.content.text : null;
}

/** One edit of a held text: what stood in `span` is replaced by `insert`. */
export interface Splice {
  readonly span: Span;
  readonly insert: string;
}

/**
 * The input after an edit of a pane's text. An edited paste is still pasted; an edited example stays an example, so
 * that a made-up text cannot lose its label by a key press.
 */
export function spliced(input: Input, side: Side, { span, insert }: Splice): Input {
  const held = input[side];
  const text = textOf(held) ?? "";
  const next = text.slice(0, span.start) + insert + text.slice(span.end);
  if (next === "") return { ...input, [side]: null };
  const edited = hold({ text: next }, held?.origin ?? "typed", held?.document ?? emptyDocument);
  return { ...input, [side]: held?.link === undefined ? edited : { ...edited, link: held.link } };
}
