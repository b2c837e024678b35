/** Where the page leads. */
export interface Links {
  readerAddressOf: (passage: string) => string;
  compareAddressOf: (a: string, b: string) => string;
}
