import './styles/yourData.css';
import { TableHostContext } from '#state/useOwnTable.ts';
import { YourDataPage } from '#views/yourData/YourDataPage.tsx';
import { ownTableHost } from './ownTableHost.ts';

/** The page of own data with what it brings along: its styles, and the worker that reads files. */
export function DataPage() {
  return (
    <TableHostContext value={ownTableHost}>
      <YourDataPage />
    </TableHostContext>
  );
}
