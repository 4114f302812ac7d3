/** What a field is worth, and how much less a word counts in a long one. */
export interface Field {
  weight: number;
  lengthCounts: number;
}

/** How soon more of the same word stops to count. */
const saturation = 1.2;

/**
 * An inverted index with the scores of BM25F: each field adds its words, weighed and set against its usual
 * length, before they saturate.
 */
export class TermIndex {
  /** How often each document has a term in each field. */
  private readonly postings = new Map<string, Map<number, number[]>>();
  /** Terms in each field of each document. */
  private readonly lengths: number[][] = [];
  private readonly totals: { terms: number; documents: number }[];
  private readonly scores = new Map<string, ReadonlyMap<number, number>>();
  private readonly fields: readonly Field[];

  constructor(fields: readonly Field[]) {
    this.fields = fields;
    this.totals = fields.map(() => ({ terms: 0, documents: 0 }));
  }

  /** Takes in the terms of a document, field by field, beside those that it has already. */
  add(document: number, fields: readonly (readonly string[])[]) {
    this.scores.clear();
    const lengths = this.lengths[document] ?? this.fields.map(() => 0);
    this.lengths[document] = lengths;
    for (const [field, terms] of fields.entries()) {
      const [total, before = 0] = [this.totals[field], lengths[field]];
      if (!total || terms.length === 0) continue;
      total.terms += terms.length;
      if (before === 0) total.documents += 1;
      lengths[field] = before + terms.length;
      for (const term of terms) this.count(term, document, field);
    }
  }

  /** Whether any document has the term. */
  has(term: string) {
    return this.postings.has(term);
  }

  /** Whether a document has the term in one of the fields. */
  stands(term: string, document: number, fields: readonly number[]) {
    const counts = this.postings.get(term)?.get(document);
    return counts !== undefined && fields.some((field) => counts[field]);
  }

  /** How much a term tells: rare ones more. */
  rarity(term: string) {
    return Math.log(1 + this.lengths.length / (1 + (this.postings.get(term)?.size ?? 0)));
  }

  /** How prominently each document has the term, from 0 to 1. */
  prominence(term: string): ReadonlyMap<number, number> {
    const known = this.scores.get(term);
    if (known) return known;
    const found = new Map<number, number>();
    for (const [document, counts] of this.postings.get(term) ?? []) {
      const weighed = counts.reduce((sum, count, field) => sum + this.weigh(field, document, count), 0);
      found.set(document, weighed / (saturation + weighed));
    }
    this.scores.set(term, found);
    return found;
  }

  private weigh(field: number, document: number, count: number) {
    const { weight = 0, lengthCounts = 0 } = this.fields[field] ?? {};
    const { terms = 0, documents = 1 } = this.totals[field] ?? {};
    const length = ((this.lengths[document]?.[field] ?? 0) * documents) / (terms || 1);
    return (weight * count) / (1 - lengthCounts + lengthCounts * length);
  }

  private count(term: string, document: number, field: number) {
    const documents = this.postings.get(term) ?? new Map<number, number[]>();
    const counts = documents.get(document) ?? this.fields.map(() => 0);
    counts[field] = (counts[field] ?? 0) + 1;
    documents.set(document, counts);
    this.postings.set(term, documents);
  }
}
