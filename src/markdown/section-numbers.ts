/** Number the sections of a chapter from the depths of its headings: 1.1, 1.2, 1.2.1; others have none. */
export function sectionNumbers(depths: readonly number[], chapter: number) {
  let section = 0;
  let subsection = 0;
  return depths.map((depth) => {
    if (depth < 2 || depth > 3) return undefined;
    if (depth === 2) {
      section += 1;
      subsection = 0;
      return `${chapter}.${section}`;
    }
    subsection += 1;
    return `${chapter}.${section}.${subsection}`;
  });
}
