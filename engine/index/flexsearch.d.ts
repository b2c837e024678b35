/**
 * The compact build of FlexSearch, as far as it is used here.
 *
 * The package's only export is the full bundle (51 kB, with workers and `Function()`), so the compact file is
 * imported by its path; the same path works in Vite and in Node. Its own typings cover only the bundle.
 */
declare module '*/flexsearch.compact.module.min.js' {
  export class Index {
    constructor(options: {
      encode: (text: string | readonly string[]) => string[];
      tokenize: 'strict';
      resolution: number;
    });
    /** Term → posting lists by slot; with `resolution: 1` there is one slot. The name survives minification. */
    readonly map: Map<string, number[][]>;
    /** The ids that it has; this name survives, too. */
    readonly reg: ReadonlySet<number>;
    add(id: number, text: string): this;
    /** Ids, best first. A single-term answer is the live posting list: copy before changing it. */
    search(query: string | readonly string[], options: { limit: number; suggest: boolean }): number[];
    export(write: (key: string, json: string) => void): void;
    import(key: string, json: string): void;
  }
}
