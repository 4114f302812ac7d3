/** A section of a rendered chapter: the id of its heading, or an empty id before the first one, and its HTML. */
export interface RenderedSection {
  id: string;
  html: string;
}

/**
 * Cuts the HTML of a chapter into its sections, which the Markdown pipeline lays side by side and never nests.
 * Ids get a prefix, so that two editions fit on one page; links into the apparatus, which that page lacks, lead to the chapter.
 */
export function splitSections(html: string, prefix: string, chapterUrl: string): RenderedSection[] {
  const parts = html.match(/<section[ >][\s\S]*?<\/section>/g) ?? [];
  return parts.map((part) => {
    const id = /<section[^>]* aria-labelledby="([^"]+)"/.exec(part)?.[1] ?? '';
    const inside = part.replace(/^<section[^>]*>/, '').replace(/<\/section>$/, '');
    return { id, html: prefixed(inside, prefix, chapterUrl) };
  });
}

function prefixed(html: string, prefix: string, chapterUrl: string) {
  return html
    .replace(/<div class="part-links[^>]*>.*?<\/div>/gs, '') // They lead to the other edition, which stands beside it, and are the chapter's own.
    .replace(/ id="([^"]+)"/g, ` id="${prefix}-$1"`)
    .replace(/ href="#((?:note|mark|fig)-[^"]+)"/g, ` href="#${prefix}-$1"`)
    .replace(/ href="#((?:ref|term|fact)-[^"]+)"/g, ` href="${chapterUrl}#$1"`)
    .replace(/ data-card(?:="[^"]*")?/g, '');
}
