import { namingWith } from '../../components/finding/say/naming.ts';
import { NAMES } from '../../data/known-names.ts';
import { ENGLISH } from '../../data/names.ts';
import { connectArchive, disconnectArchive, findWithLeave } from '../../platform/archive/archive-access.ts';
import { copyText } from '../../platform/own-page/copy-text.ts';
import { keepFinding } from '../../platform/own-page/keep-finding.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { ArchiveServices } from './services.ts';

export function makeServices(ask: Ask): ArchiveServices {
  const call = (name: string): string => t('archive.there', { name });
  const world = { call, names: NAMES, naming: namingWith(ENGLISH) };
  return {
    lookUp: (quote) => ask('lookUp', { quote, length: quote.length }),
    findInArchive: (archive, quote, signal) => findWithLeave(archive, quote, world, signal),
    connect: connectArchive,
    disconnect: disconnectArchive,
    copy: copyText,
    keep: keepFinding,
    openReader: (paragraph) => ask('openReader', { paragraph, ranges: [] }),
  };
}
