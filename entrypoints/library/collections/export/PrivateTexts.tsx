import { showPlainly } from '../../../../components/controls/show-plainly.ts';
import type { LibraryText } from '../../../../platform/library/library.ts';
import { PRIVATE_REASONS, type PrivateReason } from '../../../../platform/library/packs/why-private.ts';
import { t } from '../../../../platform/shared/i18n.ts';

interface Props {
  /** By what speaks against handing them on. */
  texts: ReadonlyMap<PrivateReason, readonly LibraryText[]>;
  /** Ids of those that stay here. */
  out: ReadonlySet<string>;
  onOut: (ids: readonly string[], isOut: boolean) => void;
}

/** Of a group so many are named one by one; of more than that only all together. */
const MOST = 200;

/** Texts that may not be meant for others, by reason: all of a reason at once, or one by one. */
export function PrivateTexts({ texts, out, onOut }: Props) {
  return (
    <>
      {PRIVATE_REASONS.map((reason) => {
        const own = texts.get(reason) ?? [];
        if (own.length === 0) return null;
        const ids = own.map(({ id }) => id);
        const taken = ids.filter((id) => !out.has(id)).length;
        return (
          <div key={reason} class="private-texts">
            <label class="check">
              <input
                type="checkbox"
                checked={taken === ids.length}
                indeterminate={taken > 0 && taken < ids.length}
                onChange={({ currentTarget }) => onOut(ids, !currentTarget.checked)}
              />
              <span>
                {t(`library.export.private.${reason}.title`, { n: ids.length })}
                <small>{t(`library.export.private.${reason}.why`)}</small>
              </span>
            </label>
            <details>
              <summary>{t('library.export.one-by-one', { taken, n: ids.length })}</summary>
              <ul>
                {own.slice(0, MOST).map((text) => (
                  <li key={text.id}>
                    <label class="check">
                      <input
                        type="checkbox"
                        checked={!out.has(text.id)}
                        onChange={({ currentTarget }) => onOut([text.id], !currentTarget.checked)}
                      />
                      <span>
                        {showPlainly(text.title || text.name)}
                        <small>{showPlainly(text.address ?? text.name)}</small>
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
              {own.length > MOST && <p class="hint">{t('library.export.more', { n: own.length - MOST })}</p>}
            </details>
          </div>
        );
      })}
    </>
  );
}
