import '#views/page/later.css';
import './styles/yourData.css';
import { YourDataPage } from '#views/yourData/YourDataPage.tsx';
import { ownTableHost } from './ownTableHost.ts';

/** The page of own data with what it brings along: its styles, and where files are read. */
export function DataPage() {
  return <YourDataPage host={ownTableHost} />;
}
