/** Where the page leads. */
export interface AboutLinks {
  readerAddressOf: (passage: string) => string;
  compareAddressOf: (a: string, b: string) => string;
}
