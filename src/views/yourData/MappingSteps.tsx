import type { Need } from '#state/ownDataNeeds.ts';
import type { Mapping, OpenedSheet, Proposal } from '#state/ownDataTable.ts';
import { useWording } from '../page/WordingContext.tsx';
import { CountFields } from './CountFields.tsx';
import { FormatFields } from './FormatFields.tsx';
import { MappingTable } from './MappingTable.tsx';
import { SavedMapping } from './SavedMapping.tsx';
import { WholeTableFields } from './WholeTableFields.tsx';

export interface MappingProps {
  readonly mapping: Mapping;
  readonly proposal: Proposal;
  readonly sheet: OpenedSheet;
  /** Name of the file. */
  readonly name: string;
  /** What nobody has answered yet. */
  readonly needs: readonly Need[];
  readonly setMapping: (mapping: Mapping) => void;
}

/** What each column is, and what the table does not say. */
export function MappingSteps(props: MappingProps) {
  const { t } = useWording();
  return (
    <>
      <SavedMapping {...props} />
      <h3 className="own-subheading">{t('yourData.mapping.heading')}</h3>
      <MappingTable {...props} />
      <h3 className="own-subheading">{t('yourData.ask.heading')}</h3>
      <p className="own-hint">{t('yourData.ask.intro')}</p>
      <div className="own-questions">
        <FormatFields {...props} />
        <CountFields {...props} />
        <WholeTableFields {...props} />
      </div>
    </>
  );
}
