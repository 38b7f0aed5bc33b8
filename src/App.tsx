import { Suspense, useEffect, useRef } from 'react';
import type { Page } from '#address/address.ts';
import { useAddress } from '#state/useAddress.ts';
import { useKeptCopies } from '#state/useKeptCopies.ts';
import { lazyView } from '#views/page/lazyView.ts';
import { SituationPage } from '#views/situation/SituationPage.tsx';
import { PageFrame } from './PageFrame.tsx';

/** Comes when it is asked for: the first page does without. */
const ComparePage = lazyView(() =>
  import('#views/compare/ComparePage.tsx').then((module) => module.ComparePage),
);

const ReportPage = lazyView(() => import('./ReportPage.tsx').then((module) => module.ReportPage));

const VerifyPage = lazyView(() => import('./VerifyPage.tsx').then((module) => module.VerifyPage));

const DataPage = lazyView(() => import('./DataPage.tsx').then((module) => module.DataPage));

export function App() {
  return (
    <PageFrame>
      <ChosenPage />
    </PageFrame>
  );
}

function ChosenPage() {
  useKeptCopies();
  const { page } = useAddress().address;
  return (
    <Suspense>
      {page === 'situation' && <SituationPage />}
      {page === 'compare' && <ComparePage />}
      {page === 'data' && <DataPage />}
      {page === 'report' && <ReportPage />}
      {page === 'verify' && <VerifyPage />}
      <OpenedPage page={page} />
    </Suspense>
  );
}

/** A page that was gone to starts at its top, and the keyboard in it; the one that was loaded is left alone. */
function OpenedPage({ page }: { readonly page: Page }) {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [page]);
  return null;
}
