/** The front door: all that other folders may import from the engine. */
export { analyze, type AnalyzeOptions } from "./analyze.ts";
export { readCapture } from "./capture/readCapture.ts";
export { channels } from "./channels/registry.ts";
export { compare } from "./compare/compare.ts";
export { simulateDateLine } from "./marker/simulateDateLine.ts";
export { invisibleLabel } from "./text/invisible.ts";
export { loadNames } from "./text/names.ts";
export { formatPoint, pointAt } from "./text/points.ts";
export { encodeWtf8 } from "./text/wtf8.ts";
export type * from "./types.ts";
