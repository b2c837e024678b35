/** A Word document as a text of lines: headings and bold words are marked as Markdown marks them, which the parser knows. */
import type { ZipArchive } from '../archive/unzip.ts';
import { bodyOf, type ReadBody, SourceWriter } from '../body.ts';
import { withBold } from '../with-bold.ts';
import { docxParagraphs, docxTitle } from './read-docx.ts';

export async function readDocxFile(archive: ZipArchive): Promise<ReadBody> {
  const writer = new SourceWriter();
  for (const { text, role, bold } of await docxParagraphs(archive)) {
    if (role === 'heading') writer.line(`# ${text.trim()}`);
    else writer.line(withBold(text, bold));
  }
  const title = await docxTitle(archive);
  return bodyOf('docx', writer.text, {
    stated: title === null ? [] : [{ fact: 'title', value: title, evidence: 'docProps/core.xml dc:title' }],
  });
}
