import { useState } from "react";
import type { Kept, LinkWish, Place } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Sheet } from "#ui/parts/Sheet.tsx";
import { useTelltale } from "#ui/telltale.ts";
import { AboutLinks } from "./AboutLinks.tsx";
import { Blackout } from "./Blackout.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { Lock } from "./Lock.tsx";
import { MadeLinkView } from "./MadeLinkView.tsx";
import { Reach } from "./Reach.tsx";
import { useMadeLinks } from "./useMadeLinks.ts";
import { useSecrets } from "./useSecrets.ts";

interface ShareProps {
  /** The places of one finding, change or statement, to be shared by itself; empty for everything. */
  readonly focus: readonly Place[];
  readonly onClose: () => void;
}

/** Makes a link of what is held: what it holds, what is blacked out, who can open it, and where it still works. */
export function Share({ focus, onClose }: ShareProps) {
  const telltale = useTelltale();
  const [input] = useState(() => telltale.getState().input);
  const [kind, setKind] = useState<LinkWish["kind"]>(focus.length > 0 ? "excerpt" : "whole");
  const [kept, setKept] = useState<Kept>({ a: [], b: [] });
  /** Null: not locked. Empty: to be locked, and no passphrase given yet. */
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const secrets = useSecrets(input);

  const wish = (of: LinkWish["kind"]): LinkWish => ({ kind: of, kept, ...(focus.length > 0 && { focus }) });
  const other = kind === "whole" ? "excerpt" : "whole";
  // The other kind is made too, so that the choice can be made by what it comes to.
  const [chosen, plain, alternative] = useMadeLinks(input, [
    { ...wish(kind), ...(passphrase && { passphrase }) },
    wish(kind),
    wish(other),
  ]);
  const carried = { [kind]: plain ?? chosen, [other]: alternative };
  return (
    <Sheet title={words(focus.length > 0 ? "sharing.title-focus" : "sharing.title")} onClose={onClose}>
      <p>{words("sharing.intro")}</p>
      <KindChoice kind={kind} made={carried} ofPlaces={focus.length > 0} onKind={setKind} />
      <Blackout secrets={secrets} kept={kept} onKept={setKept} />
      <Lock passphrase={passphrase} onPassphrase={setPassphrase} />
      <Reach made={chosen ?? plain} locking={passphrase === "" || (passphrase !== null && chosen === undefined)} />
      <AboutLinks locked={passphrase !== null} />
      <MadeLinkView made={chosen} kind={kind} unlocked={passphrase === ""} />
    </Sheet>
  );
}
