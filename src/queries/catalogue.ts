import { type FacetName, facetNames, facetsOf, facetValues } from '~/features/catalogue/facets.ts';
import { type Locale, stringsFor } from '~/i18n/index.ts';
import { fitting } from './fits.ts';
import { records } from './records.ts';
import { systemsByMaker } from './systems.ts';

/** A question of the catalogue with its answers and how many systems give each. */
export interface Facet {
  name: FacetName;
  title: string;
  options: { value: string; text: string; count: number }[];
}

/** The groups of the catalogue and the questions that narrow it, without answers that no system gives. */
export async function catalogueOf(locale: Locale) {
  const groups = await systemsByMaker();
  const answers = groups.flatMap(({ systems }) => systems.map(({ data }) => facetsOf(data)));
  const makers = new Map((await records('organizations')).map(({ id, data }) => [id, data.name[locale]]));
  const { catalogue } = stringsFor(locale);

  const facets = facetNames.map((name): Facet => {
    const labels = labelsOf(name);
    const values = name === 'maker' ? [...new Set(answers.flatMap(({ maker }) => maker))] : facetValues[name];
    const options = values.map((value) => ({
      value,
      text: labels[value] ?? value,
      count: answers.filter((answer) => answer[name].includes(value)).length,
    }));
    return { name, title: catalogue.facets[name], options: options.filter(({ count }) => count > 0) };
  });
  return { groups, facets, total: answers.length, ...(await fitting()) };

  function labelsOf(name: FacetName): Record<string, string> {
    if (name === 'maker') return Object.fromEntries(makers);
    if (name !== 'now') return catalogue.values[name];
    const { commercial } = catalogue.values;
    return Object.fromEntries(
      Object.entries(commercial).map(([value, text]) => [value, catalogue.atPresent(text)]),
    );
  }
}
