import { VARIANT_KINDS, type VariantKind } from '../../engine/collate/variants-of.ts';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  counts: Record<VariantKind, number>;
  /** None chosen: all are shown. */
  chosen: ReadonlySet<VariantKind>;
  onChoose: (kinds: ReadonlySet<VariantKind>) => void;
}

/** Which kinds of difference are marked; at the same time the key to their marks. */
export function KindFilter({ counts, chosen, onChoose }: Props) {
  const total = VARIANT_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const toggle = (kind: VariantKind): void => {
    const next = new Set(chosen);
    if (!next.delete(kind)) next.add(kind);
    onChoose(next);
  };
  return (
    <fieldset class="kinds">
      <legend class="spoken">{t('compare.kinds')}</legend>
      <button type="button" class="chip" aria-pressed={chosen.size === 0} onClick={() => onChoose(new Set())}>
        {t('compare.all')} <small>{total}</small>
      </button>
      {VARIANT_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          aria-pressed={chosen.has(kind)}
          disabled={counts[kind] === 0}
          onClick={() => toggle(kind)}
        >
          <span class={`difference difference-${kind}`}>{t(`compare.kind.${kind}`)}</span> <small>{counts[kind]}</small>
        </button>
      ))}
    </fieldset>
  );
}
