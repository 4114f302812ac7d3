import { slug } from 'github-slugger';

/** A section of a chapter's source: its heading and the text up to the next one. */
export interface SourceSection {
  /** Id of the heading, empty before the first one. */
  id: string;
  depth: number;
  text: string;
}

const heading = /^(#{2,4}) (.*)$/m;
const statedId = /\{\/\*\s*#([a-z0-9-]+)/;

/** The sections of a chapter's source without its front matter. */
export function sourceSections(source: string): SourceSection[] {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
  return body.split(/^(?=#{2,4} )/m).map((text) => {
    const [, marks = '', words = ''] = heading.exec(text) ?? [];
    return { id: marks && (statedId.exec(words)?.[1] ?? slug(words)), depth: marks.length, text };
  });
}
