declare global {
  /** Files of an offline copy by the end of their address, which classic scripts bring. */
  var offlineFiles: Record<string, string> | undefined;
}

/** Stands in for fetch, which browsers refuse to pages opened from a disk. */
export async function fetch(address: string) {
  const [, text] =
    Object.entries(globalThis.offlineFiles ?? {}).find(([name]) => address.endsWith(name)) ?? [];
  if (text === undefined) throw new TypeError(`${address} is not part of this copy.`);
  return new Response(text);
}
