import { openNeeds } from '#state/ownDataNeeds.ts';
import type { OpenTable } from './ownTable.ts';
import { useWording } from '../page/WordingContext.tsx';
import { MappingSteps } from './MappingSteps.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { SheetFacts } from './SheetFacts.tsx';
import { TakeFigures, type TakeProps } from './TakeFigures.tsx';

interface Props extends TakeProps {
  readonly opened: OpenTable;
  /** Of the first chart, in CSS pixels. */
  readonly width: number;
}

/** From what was understood, by what is still asked, to what comes of it. */
export function UnderstoodTable({ opened, width, ...rest }: Props) {
  const { t } = useWording();
  const { table } = rest;
  const { mapping, proposal, session } = opened;
  const sheet = session.opened.sheets[proposal.sheet];
  const needs = mapping === null ? [] : openNeeds(mapping, proposal);
  if (sheet === undefined) return null;
  return (
    <>
      <section className="own-step" aria-labelledby="opened-heading">
        <div className="own-step-head">
          <h2 className="own-heading" id="opened-heading" tabIndex={-1}>
            <bdi>{session.opened.name}</bdi>
          </h2>
          <button type="button" className="button" onClick={table.close}>
            {t('yourData.closeFile')}
          </button>
        </div>
        <SheetFacts opened={opened} table={table} sheet={sheet} />
        {mapping !== null && (
          <MappingSteps
            mapping={mapping}
            proposal={proposal}
            sheet={sheet}
            name={session.opened.name}
            needs={needs}
            setMapping={table.setMapping}
          />
        )}
      </section>
      <PreviewPanel preview={table.preview} needs={needs} width={width} isOwn={mapping === null} />
      <TakeFigures {...rest} opened={opened} needs={needs} />
    </>
  );
}
