import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { refusal } from './author-check.ts';
import { compress } from './compress.ts';
import { takeLock } from './lock.ts';
import { type Places, placesOf, publish, recover } from './places.ts';
import { toldError } from './told-error.ts';

/** Exit code of a build that left because another one runs; that of sendmail for “try again later”. */
const tryAgain = 75;

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, compress: { type: 'boolean', default: false } },
});
// Trees of pages live for a moment: with more room for what is new, a fifth less time goes into clearing up.
setFlagsFromString('--max-semi-space-size=32');
// Whatever the shell says of its purpose: the bundler would write other scripts for another one.
process.env['NODE_ENV'] = 'production';
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
// Whatever the shell keeps to itself: a web server reads what is published.
process.umask(0o022);
const places = placesOf(resolve(values.out));
mkdirSync(places.folder, { recursive: true });
accessSync('.', constants.W_OK); // Astro writes its types into the project, wherever the site goes.

if (takeLock(places.lock)) {
  recover(places);
  const refused = refusal();
  if (refused) fail(refused);
  else await replace(places);
  recover(places);
  // After a failure timers of Astro would still write into folders that are gone, and have the last word.
  if (process.exitCode) process.exit();
} else {
  say(`Another build of ${values.out} is running; this one leaves. Run it again when the other has ended.`);
  process.exitCode = tryAgain;
}

// Astro runs in this process, so that no part of it lives on when the process is killed; its caches begin
// empty, so that no earlier build shows in this one.
async function replace({ made, cache }: Places) {
  try {
    await build({ outDir: made, cacheDir: cache, vite: { cacheDir: join(cache, 'vite') } });
    if (!process.exitCode) {
      if (values.compress) compress(made);
      return publish(places);
    }
    fail('Astro printed a warning or an error');
  } catch (error) {
    fail(toldError(error));
  }
}

function fail(reason: string) {
  say(reason);
  say(`Nothing was published: ${values.out} is as it was.`);
  process.exitCode = 1;
}

function say(text: string) {
  process.stderr.write(`${text}\n`);
}
