/** The part of citation-js that this site uses; the library brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(output: 'bibtex' | 'ris'): string;
    format(output: 'bibliography', options: { template: string; lang: string; format: 'text' }): string;
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; asciiOnly: boolean } };
      get(name: '@csl'): { styles: { add(name: string, style: string): void } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
