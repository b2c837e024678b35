/** PDFs as small as they can be: a line of text is where it is drawn, in a font of which only the character map tells what its codes mean. */
export interface DrawnLine {
  x: number;
  y: number;
  size: number;
  /** Codes of the encoding, in hexadecimal. */
  codes: string;
}

/** @param encoding a published character map, or one of the file's own that maps to nothing */
export function pdfOf(pages: readonly (readonly DrawnLine[])[], encoding: string, trailer = ''): Buffer {
  const kids = pages.map((_page, at) => `${6 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/Some/Encoding/${encoding}/DescendantFonts[4 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/Some/CIDSystemInfo<</Registry(Adobe)/Ordering(${encoding.startsWith('Identity') ? 'Identity' : 'GB1'})/Supplement 2>>/FontDescriptor 5 0 R/DW 1000>>`,
    '<</Type/FontDescriptor/FontName/Some/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 800/StemV 80>>',
    ...pages.flatMap((lines, at) => {
      const drawn = lines
        .map(({ x, y, size, codes }) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj\n`)
        .join('');
      const content = `BT\n${drawn}ET`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + 2 * at} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
