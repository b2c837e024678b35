/** A table of OpenCC as opencc-js packages it: `from to other|from to|…`. The package types only its converters. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
