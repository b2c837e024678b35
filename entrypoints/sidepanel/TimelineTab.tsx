import { PhraseCounts } from '../../components/search/PhraseCounts.tsx';
import { saveFile } from '../../platform/own-page/save-file.ts';
import { savePng } from '../../platform/own-page/save-png.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import type { SidePanelServices } from './services.ts';

interface Props {
  services: SidePanelServices;
  typed: string;
  onType: (phrases: string) => void;
}

/** When phrases were used, and, for one event, where. */
export function TimelineTab({ services: { ask, openReader }, typed, onType }: Props) {
  return (
    <PhraseCounts
      typed={typed}
      onType={onType}
      count={(phrases) => ask('timeline', { phrases })}
      placesOf={(phrases, event) => ask('phrasePlaces', { phrases, event })}
      onOpen={(paragraph) => openReader(paragraph, [])}
      sayFailure={sayFailure}
      saves={{ file: saveFile, png: savePng }}
    />
  );
}
