import { type FactName, factNames, factOf } from '~/domain/facts.ts';
import { nearest } from '~/domain/nearest.ts';
import { recordNamed } from './records.ts';

/** The fact that a chapter names; a fact that the record does not have stops the build. */
export async function factNamed({ of, is, at }: { of: string; is: string; at?: string | undefined }) {
  const system = await recordNamed('systems', of);
  const name = factNames.find((known) => known === is);
  if (!name) {
    const meant = nearest(is, factNames) ?? factNames.join('”, “');
    throw new Error(
      `E-FACT <Fact of="${of}" is="${is}" />: there is no fact “${is}”. Did you mean “${meant}”?`,
    );
  }

  const fact = factOf(system.data, name, at);
  if (fact) return { system, name, fact };

  const rows = rowsOf(name, system.data);
  const hint =
    rows.length > 0
      ? `Its rows are: ${rows.join(', ')}.`
      : `content/systems/${of}.yaml states no value for it.`;
  throw new Error(`E-FACT <Fact of="${of}" is="${is}"${at ? ` at="${at}"` : ''} />: ${hint}`);
}

function rowsOf(
  name: FactName,
  { memory, results }: { memory: { id: string }[]; results: { id: string }[] },
) {
  if (name === 'memory') return memory.map(({ id }) => id);
  return name === 'results' ? results.map(({ id }) => id) : [];
}
