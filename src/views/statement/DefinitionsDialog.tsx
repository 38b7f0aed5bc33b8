import type { Figure } from '#domain/figure.ts';
import { Dialog } from '../page/Dialog.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { DefinitionCard } from './DefinitionCard.tsx';

interface Props {
  /** One for each card. */
  readonly counted: readonly Figure[];
  readonly onClose: () => void;
}

/** What is counted, card beside card. */
export function DefinitionsDialog({ counted, onClose }: Props) {
  const { t } = useWording();
  return (
    <Dialog title={t('together.definitions')} closeLabel={t('app.close')} onClose={onClose}>
      <div className="definition-cards">
        {counted.map((figure) => (
          <DefinitionCard key={figure.id} figure={figure} />
        ))}
      </div>
    </Dialog>
  );
}
