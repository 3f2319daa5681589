import { useEffect, useState } from "react";
import type { ChannelInfo } from "#engine/index.ts";
import { useTelltale } from "#ui/telltale.ts";

/** All channels that are looked for; none until the engine has said. */
export function useChannels(): readonly ChannelInfo[] {
  const telltale = useTelltale();
  const [channels, setChannels] = useState<readonly ChannelInfo[]>([]);
  useEffect(() => {
    let wanted = true;
    telltale.ask("channels", null).then((answer) => {
      if (wanted && answer.kind === "done") setChannels(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [telltale]);
  return channels;
}
