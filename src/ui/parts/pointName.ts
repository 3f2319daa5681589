import { useEffect, useState } from "react";
import { loadNames } from "#engine/index.ts";

type NameOf = (point: number) => string;

let names: NameOf | null = null;

/**
 * The Unicode name of a code point written `U+02B9`, from data that loads on first use. Until it is there, the empty
 * string: the number stands beside it anyway.
 */
export function usePointName(): (point: string) => string {
  const [nameOf, setNameOf] = useState<NameOf | null>(() => names);
  useEffect(() => {
    if (nameOf !== null) return;
    let wanted = true;
    loadNames().then((loaded) => {
      names = loaded;
      if (wanted) setNameOf(() => loaded);
    });
    return () => {
      wanted = false;
    };
  }, [nameOf]);
  return (point) => nameOf?.(Number.parseInt(point.slice(2), 16)) ?? "";
}
