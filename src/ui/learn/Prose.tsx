import { Fragment } from "react";

interface ProseProps {
  /** Paragraphs with an empty line between; what stands in backticks is evidence. */
  readonly text: string;
  /** In place of paragraphs: for one that stands in a paragraph already. */
  readonly inline?: boolean;
}

/** Words of a lesson, set. */
export function Prose({ text, inline = false }: ProseProps) {
  if (inline) return <Words text={text} />;
  return text.split("\n\n").map((paragraph) => (
    <p key={paragraph}>
      <Words text={paragraph} />
    </p>
  ));
}

function Words({ text }: { readonly text: string }) {
  return text.split("`").map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text, never reordered
    index % 2 === 1 ? <code key={index}>{piece}</code> : <Fragment key={index}>{piece}</Fragment>,
  );
}
