import './styles/yourData.css';
import { YourDataPage } from '#views/yourData/YourDataPage.tsx';

/** The page of own data with what it brings along: its styles. */
export function DataPage() {
  return <YourDataPage />;
}
