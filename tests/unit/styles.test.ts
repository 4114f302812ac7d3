import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// WebKit takes the shorthand with a colour or a thickness only under its own prefix, and drops it whole without.
test('text decorations are written in longhands, which all engines understand', () => {
  const shorthands = globSync('src/**/*.{css,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/text-decoration: [^;]* [^;]*;/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expect(shorthands).toEqual([]);
});
