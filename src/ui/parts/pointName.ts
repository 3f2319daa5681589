import { useEffect, useState } from "react";
import { loadNames, parsePoint } from "#engine/index.ts";

type NameOf = (point: string) => string;

/** Until the names are there: the number stands beside each anyway. */
const unnamed: NameOf = () => "";

let known: NameOf = unnamed;

/** The Unicode name of a code point written `U+02B9`, from data that loads on first use. Another function once it has. */
export function usePointName(): NameOf {
  const [nameOf, setNameOf] = useState<NameOf>(() => known);
  useEffect(() => {
    if (nameOf !== unnamed) return;
    let wanted = true;
    loadNames().then((loaded) => {
      if (known === unnamed) known = (point) => loaded(parsePoint(point) ?? 0);
      if (wanted) setNameOf(() => known);
    });
    return () => {
      wanted = false;
    };
  }, [nameOf]);
  return nameOf;
}
