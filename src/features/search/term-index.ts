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
  private readonly postings = new Map<string, Map<number, Map<number, number>>>();
  private readonly lengths: Map<number, number>[];
  private readonly totals: number[];
  private readonly scores = new Map<string, ReadonlyMap<number, number>>();
  private readonly fields: readonly Field[];
  private size = 0;

  constructor(fields: readonly Field[]) {
    this.fields = fields;
    this.lengths = fields.map(() => new Map());
    this.totals = fields.map(() => 0);
  }

  /** Takes in the terms of a document, field by field, beside those that it has already. */
  add(document: number, fields: readonly (readonly string[])[]) {
    this.size = Math.max(this.size, document + 1);
    this.scores.clear();
    for (const [field, terms] of fields.entries()) {
      if (terms.length === 0) continue;
      const lengths = this.lengths[field];
      lengths?.set(document, (lengths.get(document) ?? 0) + terms.length);
      this.totals[field] = (this.totals[field] ?? 0) + terms.length;
      for (const term of terms) this.count(term, document, field);
    }
  }

  /** All terms. */
  get terms() {
    return this.postings.keys();
  }

  /** Whether any document has the term. */
  has(term: string) {
    return this.postings.has(term);
  }

  /** Whether a document has the term in one of the fields. */
  stands(term: string, document: number, fields: readonly number[]) {
    const counts = this.postings.get(term)?.get(document);
    return counts !== undefined && fields.some((field) => counts.has(field));
  }

  /** How much a term tells: rare ones more. */
  rarity(term: string) {
    return Math.log(1 + this.size / (1 + (this.postings.get(term)?.size ?? 0)));
  }

  /** How prominently each document has the term, from 0 to 1. */
  prominence(term: string): ReadonlyMap<number, number> {
    const known = this.scores.get(term);
    if (known) return known;
    const found = new Map(
      [...(this.postings.get(term) ?? [])].map(([document, counts]) => {
        const weighed = [...counts].reduce(
          (sum, [field, count]) => sum + this.weigh(field, document, count),
          0,
        );
        return [document, weighed / (saturation + weighed)];
      }),
    );
    this.scores.set(term, found);
    return found;
  }

  private weigh(field: number, document: number, count: number) {
    const { weight = 0, lengthCounts = 0 } = this.fields[field] ?? {};
    const lengths = this.lengths[field];
    const usual = (this.totals[field] ?? 0) / (lengths?.size || 1);
    const length = (lengths?.get(document) ?? 0) / (usual || 1);
    return (weight * count) / (1 - lengthCounts + lengthCounts * length);
  }

  private count(term: string, document: number, field: number) {
    const documents = this.postings.get(term) ?? new Map<number, Map<number, number>>();
    const counts = documents.get(document) ?? new Map<number, number>();
    counts.set(field, (counts.get(field) ?? 0) + 1);
    documents.set(document, counts);
    this.postings.set(term, documents);
  }
}
