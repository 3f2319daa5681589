/** Hands bytes to the browser as a file to keep. */
export function download(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob once the click is done; a minute is ample for a slow "save as".
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
