import { chosenRequest, requestOf } from "#engine/analyze.ts";
import type { Pick, Secret } from "#engine/types.ts";
import { findSecrets } from "./findSecrets.ts";

/** {@link findSecrets} of a pick. @throws Error where the source cannot be read again. */
export async function secretsOf(pick: Pick): Promise<readonly Secret[]> {
  const request = await requestOf(pick.capture, chosenRequest(pick));
  return findSecrets(request, pick.capture.name);
}
