import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Theme } from '#address/address.ts';
import { createQueryClient } from '#state/queryClient.ts';
import { useAddress } from '#state/useAddress.ts';
import { PageFailed } from '#views/page/PageFailed.tsx';
import { PanelBoundary } from '#views/page/PanelBoundary.tsx';
import { WordingProvider } from '#views/page/WordingContext.tsx';

/** What every page stands on: the last boundary, the address, the queries, the words, the theme. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return (
    <PanelBoundary fallback={(error) => <PageFailed error={error} />}>
      <NuqsAdapter>
        <QueryClientProvider client={client}>
          <Spoken>{children}</Spoken>
        </QueryClientProvider>
      </NuqsAdapter>
    </PanelBoundary>
  );
}

function Spoken({ children }: { readonly children: ReactNode }) {
  const { address } = useAddress();
  useTheme(address.theme);
  return <WordingProvider language={address.lang}>{children}</WordingProvider>;
}

/** A chosen theme stands in the address only; without one the device decides. */
function useTheme(theme: Theme | null): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === null) delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
