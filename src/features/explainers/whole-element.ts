/** Brings an explainer from its own page in place of its first state; where that fails, leads there. */
export async function bringWhole(
  first: HTMLElement,
  { id, isAsked, load }: { id: string; isAsked: boolean; load: (() => Promise<unknown>) | undefined },
) {
  const address = first.querySelector<HTMLAnchorElement>(':scope > a')?.href ?? '';
  try {
    const element = (await pageAt(address)).querySelector(id);
    if (!element) throw new Error(`There is no <${id}> at ${address}.`);
    const whole = document.importNode(element, true);
    first.replaceWith(whole);
    await load?.();
    if (isAsked) whole.querySelector<HTMLElement>('select, input, textarea')?.focus();
  } catch {
    if (isAsked) location.assign(address);
  }
}

/** A page as a document, which the browser itself parses, since no script here may turn text into HTML. */
function pageAt(address: string) {
  return new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () => reject(new Error(`${address} was not there.`));
    request.responseType = 'document';
    request.addEventListener('load', () => (request.responseXML ? resolve(request.responseXML) : fail()));
    request.addEventListener('error', fail);
    request.open('GET', address);
    request.send();
  });
}
