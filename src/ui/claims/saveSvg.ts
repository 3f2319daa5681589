import { download } from "#ui/parts/download.ts";

/** Saves a drawing of the page as a file that stands alone: the colours of the theme that is on are written into it. */
export function saveSvg(svg: SVGSVGElement | null, name: string): void {
  if (svg === null) return;
  const computed = getComputedStyle(svg);
  const text = new XMLSerializer()
    .serializeToString(svg)
    .replaceAll(/var\((--[a-z-]+)\)/g, (_, property: string) =>
      computed.getPropertyValue(property).trim().replaceAll('"', "'"),
    );
  download(name, new Blob([text], { type: "image/svg+xml" }));
}
