/** Word documents, as small as they can be. */
import { zipOf } from './make-zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const wordXml = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
export const docx = (body: string, more = {}) => zipOf('word/document.xml', wordXml(body), more);
