/// <reference types="mdast-util-mdx" />
/// <reference types="mdast-util-to-hast" />
import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';

const comment = /^\/\*((?:\s*#[a-z0-9]+(?:-[a-z0-9]+)*)+)\s*\*\/$/;

/**
 * Takes the id of a heading from the MDX comment at its end, which holds a hash sign and the id;
 * further ids in it are former ones that still lead here.
 */
export function remarkHeadingId() {
  return (tree: Root, file: VFile) => {
    const stated = tree.children.filter((node) => node.type === 'heading').map(takeIds);
    if (!file.path.includes('/zh/')) return;

    const bare = stated.find(({ id }) => !id);
    if (bare) {
      file.fail(
        'E-HEADING A heading of the Chinese edition states its id; ' +
          'end it with {/* #id */}, the id of the English one.',
        bare.heading,
      );
    }
  };
}

/** Takes off a heading the ids that it states, and gives them to its HTML. */
export function takeIds(heading: Heading) {
  const last = heading.children.at(-1);
  const stated = last?.type === 'mdxTextExpression' ? comment.exec(last.value.trim())?.[1] : undefined;
  const [id, ...former] = stated?.trim().split(/\s*#/).filter(Boolean) ?? [];
  if (!id) return { heading, id };

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
  return { heading, id };
}
