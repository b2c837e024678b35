/**
 * How large files of the package are together, in bytes.
 * @throws where one cannot be read
 */
export async function packagedSize(urlOf: (path: string) => string, names: readonly string[]): Promise<number> {
  const sizes = names.map(async (name) => (await (await fetch(urlOf(`/${name}`))).blob()).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
