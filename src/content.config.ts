import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { chapterSchema } from '~/schema/chapter.ts';
import { checkSchema } from '~/schema/check.ts';
import { erratumSchema } from '~/schema/erratum.ts';
import { explainerSchema } from '~/schema/explainer.ts';
import { figureSchema } from '~/schema/figure.ts';
import { historySchema } from '~/schema/history.ts';
import { organizationSchema } from '~/schema/organization.ts';
import { pageSchema } from '~/schema/page.ts';
import { publicErrorSchema } from '~/schema/public-error.ts';
import { referenceSchema } from '~/schema/reference.ts';
import { seriesSchema } from '~/schema/series.ts';
import { sourceSchema } from '~/schema/source.ts';
import { statementSchema } from '~/schema/statement.ts';
import { systemSchema } from '~/schema/system.ts';
import { termSchema } from '~/schema/term.ts';

/** Files of one folder of content/; the path below it without the extension is the id. */
function files(folder: string, extension = 'yaml') {
  return glob({
    base: `./content/${folder}`,
    pattern: `**/*.${extension}`,
    generateId: ({ entry }) => entry.slice(0, -extension.length - 1),
  });
}

export const collections = {
  chapters: defineCollection({ loader: files('chapters', 'mdx'), schema: chapterSchema }),
  pages: defineCollection({ loader: files('pages', 'mdx'), schema: pageSchema }),
  systems: defineCollection({ loader: files('systems'), schema: systemSchema }),
  organizations: defineCollection({ loader: files('organizations'), schema: organizationSchema }),
  sources: defineCollection({ loader: files('sources'), schema: sourceSchema }),
  references: defineCollection({ loader: files('references'), schema: referenceSchema }),
  terms: defineCollection({ loader: files('terms'), schema: termSchema }),
  errata: defineCollection({ loader: files('errata'), schema: erratumSchema }),
  statements: defineCollection({ loader: files('statements'), schema: statementSchema }),
  'public-errors': defineCollection({ loader: files('public-errors'), schema: publicErrorSchema }),
  figures: defineCollection({ loader: files('figures'), schema: figureSchema }),
  series: defineCollection({ loader: files('series'), schema: seriesSchema }),
  checks: defineCollection({ loader: file('tests/quality.json'), schema: checkSchema }),
  explainers: defineCollection({ loader: files('explainers'), schema: explainerSchema }),
  history: defineCollection({ loader: files('history'), schema: historySchema }),
};
