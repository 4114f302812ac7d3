/// <reference types="mdast-util-mdx" />
/// <reference types="mdast-util-to-hast" />
import type { Heading, Root } from 'mdast';

const comment = /^\/\*((?:\s*#[a-z0-9]+(?:-[a-z0-9]+)*)+)\s*\*\/$/;

/**
 * Takes the id of a heading from the MDX comment at its end, which holds a hash sign and the id;
 * further ids in it are former ones that still lead here.
 */
export function remarkHeadingId() {
  return (tree: Root) => {
    for (const node of tree.children) if (node.type === 'heading') takeIds(node);
  };
}

/** Takes off a heading the ids that it states, gives them to its HTML, and returns the present one. */
export function takeIds(heading: Heading) {
  const last = heading.children.at(-1);
  const stated = last?.type === 'mdxTextExpression' ? comment.exec(last.value.trim())?.[1] : undefined;
  const [id, ...former] = stated?.trim().split(/\s*#/).filter(Boolean) ?? [];
  if (!id) return undefined;

  heading.children.pop();
  const text = heading.children.at(-1);
  if (text?.type === 'text') text.value = text.value.trimEnd();
  heading.data = {
    ...heading.data,
    hProperties: {
      ...heading.data?.hProperties,
      id,
      ...(former.length > 0 && { dataFormer: former.join(' ') }),
    },
  };
  return id;
}
