import { type Locale, languageTags, stringsFor } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { urls } from '~/urls.ts';
import type { Bits } from './decoder.ts';
import { type Fact, type FactName, factOf, formatFactShort } from './facts.ts';
import { licencesThenAndNow } from './licences.ts';
import { smallestCard, tokensOfCard } from './system-memory.ts';
import { formatCount, formatDigits, formatNumber, formatShort } from './units.ts';

/** One of the answers with which a system's page begins. */
export interface KeyNumber {
  label: string;
  /** The value in the first notation of the edition, or undefined where it is unknown. */
  text: string | undefined;
  /** A second notation, or what a reader should know beside it. */
  second: string | undefined;
  /** Language of the second notation, where it is not that of the edition. */
  lang?: string | undefined;
  /** Where the value is told with its source, or can be reckoned anew. */
  href: string;
  status: Fact['status'] | undefined;
}

/** Commercial use, the smallest cards, parameters, context and training tokens of a system; of what is no model, its terms. */
export function keyNumbers(id: string, system: System, locale: Locale): KeyNumber[] {
  const { facts, systems, catalogue } = stringsFor(locale);
  const offered = factOf(system, 'context.configured');
  if (system.type !== 'model') return commercial();
  return [
    ...commercial(),
    ...([16, 4] as const).flatMap(card),
    scaled('parameters'),
    number(
      'context.trained',
      facts['context.trained'],
      offered?.kind === 'count' ? systems.stillOffered(formatDigits(offered.value, locale)) : undefined,
    ),
    scaled('tokens'),
  ];

  function commercial(): KeyNumber[] {
    const { then, now } = licencesThenAndNow(system);
    if (!then) return [];
    return [
      {
        label: catalogue.facets.commercial,
        text: systems.commercial[then.commercial],
        second: now && catalogue.now(systems.commercial[now.commercial], now.from),
        href: `#commercial-${then.index}`,
        status: then.status,
      },
    ];
  }

  function card(bits: Bits): KeyNumber[] {
    const smallest = smallestCard(id, system, bits, locale);
    if (!smallest) return [];
    const { cards, card, floor, makers } = smallest;
    const setting = { card, cards, bits, tokens: tokensOfCard };
    const query = Object.entries(setting).map(([name, value]) => [`will-it-fit.${name}`, String(value)]);
    return [
      {
        label: systems.smallestCard(bits),
        text: cards === 1 ? `${card} GB` : `${cards} × ${card} GB`,
        second: makers
          ? systems.byMakers(`${formatNumber(makers.value)} ${makers.unit}`)
          : systems.atLeast(`${formatNumber(floor, 1)} GiB`),
        href: `${urls.explainer(locale, 'will-it-fit')}?${new URLSearchParams(query)}`,
        status: makers?.status ?? 'computed',
      },
    ];
  }

  function number(name: FactName, label: string, second: string | undefined): KeyNumber {
    const fact = factOf(system, name);
    const text = fact && formatFactShort(fact, name, locale);
    return { label, text, second, href: `#${name.replace('.', '-')}`, status: fact?.status };
  }

  function scaled(name: 'parameters' | 'tokens'): KeyNumber {
    const fact = factOf(system, name);
    const base = number(name, facts[name], undefined);
    if (fact?.kind !== 'count') return base;
    if (locale === 'zh')
      return { ...base, text: formatCount(fact.value, 'zh'), second: formatShort(fact.value) };
    return { ...base, second: formatCount(fact.value, 'zh'), lang: languageTags.zh };
  }
}
