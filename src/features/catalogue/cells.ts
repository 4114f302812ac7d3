import { type Fact, type FactName, factOf } from '~/domain/facts.ts';
import type { Margins } from '~/domain/fits.ts';
import { licencesThenAndNow, type PlacedLicence } from '~/domain/licences.ts';
import type { Subject } from '~/domain/networks.ts';
import { tokensOfCard } from '~/domain/system-memory.ts';
import { formatDigits, formatInColumn, formatNumber } from '~/domain/units.ts';
import { type Locale, stringsFor } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { bitsOfColumn } from './columns.ts';
import { cardCell } from './view.ts';
import { finderWords } from './words.ts';

/** A cell of the catalogue. */
export interface CatalogueCell {
  /** What the cell shows; two texts where the reader chooses between billions and 亿. */
  text: string;
  yi?: string | undefined;
  /** Value by which the column is sorted; empty where there is none. */
  value: string;
  /** Anchor on the system's page where the source stands. */
  anchor?: string | undefined;
  /** How the fact is known. */
  status?: Fact['status'] | undefined;
  /** What has become of it since the end of 2023, with its anchor. */
  now?: { text: string; anchor: string } | undefined;
  /** What the smallest card has to hold, in GiB. */
  need?: string;
}

/** Shown where a record has no value. */
const nothing: CatalogueCell = { text: '–', value: '' };

/** The cells of a system by column. */
export function catalogueCells(
  system: System,
  { subject, margins }: { subject: Subject | undefined; margins: Margins },
  locale: Locale,
) {
  const strings = stringsFor(locale);
  const { values, multimodal } = strings.catalogue;
  const { axes } = system;
  const list = (words: readonly string[]) => [...new Set(words)].join(strings.punctuation.list);
  const stages = axes?.stage.map((stage) => strings.stage[stage]) ?? [];
  const signals = axes?.input.some((signal) => signal !== 'text') ? [multimodal] : [];
  const subjects = axes && axes.subject !== 'general' ? [values.subject[axes.subject]] : [];
  const kind =
    stages.length > 0 ? list([...stages, ...signals, ...subjects]) : strings.systems.type[system.type];
  const words = (text: string): CatalogueCell => (text ? { text, value: text } : nothing);
  const smallest = (column: keyof typeof bitsOfColumn): CatalogueCell => {
    const asked = { bits: bitsOfColumn[column], tokens: tokensOfCard, runtime: 'makers' } as const;
    const { text, mark, need, value } = cardCell(subject, asked, margins, finderWords[locale]);
    return { text: text + mark, need, value };
  };
  return {
    kind: words(kind),
    input: words(list(axes?.input.map((signal) => values.input[signal]) ?? [])),
    subject: words(axes ? values.subject[axes.subject] : ''),
    released: factCell(system, 'released', (value) => ({ text: String(value) })),
    parameters: factCell(system, 'parameters', (value) => ({
      text: formatInColumn(Number(value), 'billion'),
      yi: formatInColumn(Number(value), 'yi'),
    })),
    tokens: factCell(system, 'tokens', (value) => ({ text: formatInColumn(Number(value), 'trillion') })),
    context: factCell(system, 'context.trained', (value) => ({ text: formatDigits(Number(value), locale) })),
    offered: factCell(system, 'context.configured', (value) => ({
      text: formatDigits(Number(value), locale),
    })),
    cache: factCell(system, 'cache', (value) => ({ text: formatNumber(Number(value) / 1024) })),
    weights: licenceCell(system, locale),
    bits16: smallest('bits16'),
    bits8: smallest('bits8'),
    bits4: smallest('bits4'),
  };
}

function factCell(
  system: System,
  name: FactName,
  show: (value: string | number) => { text: string; yi?: string },
): CatalogueCell {
  const fact = factOf(system, name);
  if (!fact) return nothing;
  return {
    ...show(fact.value),
    value: String(fact.value),
    anchor: name.replace('.', '-'),
    status: fact.status,
  };
}

function licenceCell(system: System, locale: Locale): CatalogueCell {
  const { values, now: since } = stringsFor(locale).catalogue;
  const { then, now } = licencesThenAndNow(system);
  if (!then) return nothing;
  const text = values.commercial[then.commercial];
  const anchorOf = ({ index }: PlacedLicence) => `commercial-${index}`;
  return {
    text,
    value: text,
    anchor: anchorOf(then),
    status: then.status,
    now: now && { text: since(values.commercial[now.commercial], now.from), anchor: anchorOf(now) },
  };
}
