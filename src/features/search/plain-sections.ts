/** The words of each section of a chapter's source, tags and signs of Markdown taken away; the part before the first heading is left out. */
export function plainSections(body: string, nameOf: (tag: string, id: string) => string | undefined) {
  return body
    .split(/^#{2,4} .*$/m)
    .slice(1)
    .map((section) => plain(section, nameOf));
}

function plain(section: string, nameOf: (tag: string, id: string) => string | undefined) {
  return (
    section
      .replace(/<Note>[\s\S]*?<\/Note>/g, '')
      .replace(
        /<(System|Organization) id="([^"]+)"\s*\/>/g,
        (_, tag: string, id: string) => nameOf(tag, id) ?? '',
      )
      // A sentence whose number stands in a record reads badly without it.
      .split('\n')
      .filter((line) => line && !/<(?:Fact|See)\b|^[|>-]|^<[A-Z][A-Za-z]*[^>]*\/>$/.test(line))
      .join('\n')
      .replace(/\s*<Cite [^>]*\/>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/[*_`]+/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
