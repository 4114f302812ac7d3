import { pathToFileURL } from 'node:url';
import { attribute, builtPages } from '../src/postbuild/built-pages.ts';
import { address } from '../src/site.ts';

/** Asks every address on other sites that pages link to; gives those that do not answer, with the reason. */
export async function lostAddresses() {
  const links = builtPages().flatMap(({ elements }) =>
    elements.filter(({ tagName }) => tagName === 'a').flatMap((link) => attribute(link, 'href') ?? []),
  );
  const addresses = [
    ...new Set(links.filter((link) => link.startsWith('https://')).map((link) => link.replace(/#.*$/, ''))),
  ];
  const waiting = addresses.filter((link) => new URL(link).origin !== address.origin).toSorted();
  const asked = waiting.length;
  const lost: string[] = [];
  const ask = async () => {
    for (let link = waiting.shift(); link; link = waiting.shift()) {
      const reason = await fault(link);
      if (reason) lost.push(`${link}: ${reason}`);
    }
  };
  // A few at a time, so that no host takes it for an attack.
  await Promise.all(Array.from({ length: 6 }, ask));
  return { asked, lost: lost.toSorted() };
}

async function fault(link: string) {
  try {
    const { status, body } = await fetch(link, {
      signal: AbortSignal.timeout(20_000),
      headers: { 'user-agent': 'link check of a survey' },
    });
    await body?.cancel();
    // Some hosts turn away every program; that does not say that the page is gone.
    return status < 400 || [401, 403, 405, 429].includes(status) ? '' : `answers ${status}`;
  } catch (error) {
    return error instanceof Error ? String(error.cause ?? error.message) : String(error);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { asked, lost } = await lostAddresses();
  for (const link of lost) console.log(link);
  console.log(`${asked - lost.length} of ${asked} addresses on other sites answer.`);
}
