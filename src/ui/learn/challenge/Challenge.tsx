import { words } from "#messages/index.ts";
import { lessonPlaces } from "#ui/learn/lessonPlaces.ts";
import { View } from "#ui/parts/View.tsx";
import { useRoute } from "#ui/route.ts";
import { MakePuzzle } from "./MakePuzzle.tsx";
import { OpenPuzzle } from "./OpenPuzzle.tsx";

/** `#learn/challenge`: a puzzle is made; `#learn/challenge/…`: the one in the address is solved. */
export function Challenge() {
  const { rest } = useRoute();
  const [, payload] = rest;
  const place = payload === undefined ? "make" : "solve";
  return (
    <View
      key={payload ?? place}
      title={words(`challenge.${place}-title`)}
      lead={words(`challenge.${place}-lead`)}
      places={lessonPlaces("challenge")}
    >
      {payload === undefined ? <MakePuzzle /> : <OpenPuzzle payload={payload} />}
    </View>
  );
}
