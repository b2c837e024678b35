/** Where the page leads. */
export interface CompareLinks {
  readerAddressOf: (passage: string) => string;
  compareAddressOf: (a: string, b: string) => string;
  lookupAddressOf: (words: string) => Promise<string>;
  onGo: (address: string) => void;
  searchAddress: string;
  aboutAddress: string;
}
