import { CopyButton } from '../../components/controls/CopyButton.tsx';
import { Holding } from '../../components/controls/Holding.tsx';
import type { Citations } from '../../engine/cite/citation.ts';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  paragraph: string;
  /** The style that the reader uses: offered first. */
  first: Style;
  cite: (paragraph: string) => Promise<Citations | null>;
  onCopy: (text: string) => Promise<boolean>;
}

type Style = keyof Citations;
// Each of them: the compiler names one that is missing.
const EACH = { gbt7714: 0, apa: 0, chicago: 0, markdown: 0, plain: 0, csl: 0 } satisfies Record<Style, 0>;
const STYLES = Object.keys(EACH) as Style[];

/**
 * Copies the passage as a citation, in the style of one's choice.
 *
 * Fetched when the styles are unfolded: a browser lets text be copied only right at a click.
 */
export function CiteButtons({ paragraph, first, cite, onCopy }: Props) {
  return (
    <Holding<Citations | 'none' | null> start={null}>
      {(unfolded, unfold) => {
        const toggle = (): void => {
          if (unfolded !== null) return unfold(null);
          cite(paragraph).then(
            (found) => unfold(found ?? 'none'),
            () => unfold('none'),
          );
        };
        return (
          <>
            <button type="button" class="quiet" aria-expanded={unfolded !== null} onClick={toggle}>
              {t('panel.cite')}
            </button>
            {unfolded !== null && (
              <span class="styles">
                {unfolded === 'none'
                  ? t('panel.not-cited')
                  : [...new Set([first, ...STYLES])].map((style) => (
                      <CopyButton
                        key={style}
                        text={unfolded[style]}
                        label={t(`panel.styles.${style}`)}
                        onCopy={onCopy}
                      />
                    ))}
              </span>
            )}
          </>
        );
      }}
    </Holding>
  );
}
