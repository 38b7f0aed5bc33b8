import '#views/page/later.css';
import './styles/verify.css';
import { CheckPage } from '#views/verify/CheckPage.tsx';

/** The page that checks receipts, with its styles. */
export function VerifyPage() {
  return <CheckPage />;
}
