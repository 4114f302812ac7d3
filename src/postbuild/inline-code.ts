import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { attribute, textOf } from './built-pages.ts';
import type { InlineCode } from './headers.ts';

/** Hashes of the scripts and styles among the elements of a page. */
export function inlineCode(elements: readonly Element[]): InlineCode {
  const scripts = elements.filter(
    (element) =>
      element.tagName === 'script' &&
      attribute(element, 'src') === undefined &&
      runs(attribute(element, 'type')),
  );
  return { scripts: hashes(scripts), styles: hashes(elements.filter(({ tagName }) => tagName === 'style')) };
}

// Rules for fetching ahead need leave like a script; one of another type is data, which no policy concerns.
function runs(type: string | undefined) {
  return (
    !type ||
    type === 'module' ||
    type === 'importmap' ||
    type === 'speculationrules' ||
    /javascript/.test(type)
  );
}

function hashes(elements: readonly Element[]) {
  return [
    ...new Set(
      elements.map((element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`),
    ),
  ].toSorted();
}
