/** What is asked before a collection is packed: as it was said the last time, or as it is usually. */
import type { Collection, LastPack } from '../../../../engine/record/collection.ts';
import { t } from '../../../../platform/shared/i18n.ts';

export interface PackForm {
  title: string;
  about: string;
  maker: string;
  makerAddress: string;
  revision: number;
  licence: string;
  rights: string;
  inPages: boolean;
  isSigned: boolean;
}

export const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'];

/** @param others packed before: whoever made one makes this one */
export function firstForm(collection: Collection, others: readonly LastPack[]): PackForm {
  const { lastPack } = collection;
  const [maker] = (lastPack ?? others[0])?.makers ?? [];
  return {
    // What nobody has named is not sent out under a name of ours.
    title: lastPack?.title ?? collection.name,
    about: lastPack?.about ?? '',
    maker: maker?.name ?? '',
    makerAddress: maker?.address ?? '',
    revision: (lastPack?.revision ?? 0) + 1,
    licence: (lastPack ?? others[0])?.licence ?? LICENCES[0]!,
    rights: (lastPack ?? others[0])?.rights ?? t('library.export.rights-usual'),
    inPages: collection.inPages,
    isSigned: true,
  };
}

/** What goes into the manifest. @param newId for a collection that was never packed */
export function headOf(form: PackForm, { lastPack, origin }: Collection, made: string, newId: () => string) {
  const words = (value: string): string => value.trim();
  return {
    id: lastPack?.id ?? newId(),
    revision: form.revision,
    title: words(form.title),
    about: words(form.about) || null,
    makers: [{ name: words(form.maker), address: words(form.makerAddress) || null }],
    licence: words(form.licence),
    made,
    from: lastPack?.from ?? origin ?? t('library.export.from-usual'),
    inPages: form.inPages,
    newer: null,
  };
}

/** For names of files, which some systems want without these. */
export function fileName(title: string, revision: number): string {
  const name = title.replaceAll(/[\\/:*?"<>|\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return `${name.slice(0, 80).toWellFormed() || 'pack'}-${revision}.yuanhua`;
}
