import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { chapterFaults } from './chapter-faults.ts';

/** Stops the build on what a chapter must not contain, with all faults of the file at once. */
export function remarkChapterRules() {
  return (tree: Root, file: VFile) => {
    const faults = chapterFaults(tree);
    const [first] = faults;
    if (!first) return;

    const lines = faults.map(({ code, message, node }) => {
      const { line = 0, column = 0 } = node.position?.start ?? {};
      return `${file.path}:${line}:${column} ${code} ${message}`;
    });
    file.fail(lines.join('\n'), first.node);
  };
}
