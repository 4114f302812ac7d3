import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** The main element of a finished page; its style and frame, most of a short page, are not parsed. */
export function mainElement(html: string) {
  const [text = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  return parseFragment(text).childNodes.find(
    (node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node,
  );
}
