import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { chapterSchema } from '~/schema/chapter.ts';
import { checkSchema } from '~/schema/check.ts';
import { pageSchema } from '~/schema/page.ts';
import { type RecordFolder, recordFolders, registry } from '~/schema/registry.ts';
import { verificationSchema } from '~/schema/verification.ts';

/** Files of one folder of content/; the path below it without the extension is the id. */
function files(folder: string, extension: string) {
  return glob({
    base: `./content/${folder}`,
    pattern: `**/*.${extension}`,
    generateId: ({ entry }) => entry.slice(0, -extension.length - 1),
  });
}

const records = recordFolders.map((folder) => {
  const { schema } = registry[folder];
  return [folder, defineCollection({ loader: files(folder, 'yaml'), schema })];
});

type Records = { [Folder in RecordFolder]: { loader: Loader; schema: (typeof registry)[Folder]['schema'] } };

export const collections = {
  chapters: defineCollection({ loader: files('chapters', 'mdx'), schema: chapterSchema }),
  pages: defineCollection({ loader: files('pages', 'mdx'), schema: pageSchema }),
  checks: defineCollection({ loader: file('tests/quality.json'), schema: checkSchema }),
  verification: defineCollection({ loader: file('content/verification.yaml'), schema: verificationSchema }),
  ...(Object.fromEntries(records) as Records),
};
