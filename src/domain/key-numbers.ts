import { type Locale, languageTags, stringsFor } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { urls } from '~/urls.ts';
import type { Bits } from './decoder.ts';
import { type Fact, type FactName, factOf, formatFactShort } from './facts.ts';
import { type Margins, smallestFit } from './fits.ts';
import { licencesThenAndNow } from './licences.ts';
import type { Subject } from './networks.ts';
import { tokensFor } from './system-memory.ts';
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

/** Terms, smallest cards, parameters, context and tokens of a model; of other systems the terms alone. */
export function keyNumbers(
  system: System,
  subject: Subject | undefined,
  margins: Margins,
  locale: Locale,
): KeyNumber[] {
  const { facts, systems, catalogue } = stringsFor(locale);
  const offered = factOf(system, 'context.configured');
  if (system.type !== 'model') return commercial();
  return [
    ...commercial(),
    ...([16, 4] as const).flatMap((bits) => (subject ? cardNumber(subject, margins, bits, locale) : [])),
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
        text: catalogue.values.commercial[then.commercial],
        second: now && catalogue.now(catalogue.values.commercial[now.commercial], now.from),
        href: `#commercial-${then.index}`,
        status: then.status,
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

// The card leads into the finder with these values.
function cardNumber(subject: Subject, margins: Margins, bits: Bits, locale: Locale): KeyNumber[] {
  const { systems } = stringsFor(locale);
  const tokens = tokensFor(subject);
  const smallest = smallestFit(subject, { bits, tokens, runtime: 'makers' }, margins);
  if (!smallest) return [];
  const { card, cards, fit } = smallest;
  const query = Object.entries({ card, cards, bits, length: tokens }).map(([name, value]) => [
    name,
    String(value),
  ]);
  return [
    {
      label: systems.smallestCard(bits),
      text: cards === 1 ? `${card} GB` : `${cards} × ${card} GB`,
      second: systems.needs[fit.basis](formatNumber(fit.need ?? fit.floor, 1)),
      href: `${urls.page(locale, 'systems')}?${new URLSearchParams(query)}`,
      status: fit.basis === 'asked' ? 'stated' : fit.basis,
    },
  ];
}
