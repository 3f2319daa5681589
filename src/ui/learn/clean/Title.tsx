import type { ReactNode } from "react";

interface TitleProps {
  readonly level: 2 | 3 | 4;
  readonly children: ReactNode;
}

/** A heading of a level that depends on where it stands. */
export function Title({ level, children }: TitleProps) {
  const Heading = `h${level}` as const;
  return <Heading>{children}</Heading>;
}
