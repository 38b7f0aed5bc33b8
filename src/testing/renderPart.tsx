import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { NuqsTestingAdapter, type OnUrlUpdateFunction } from 'nuqs/adapters/testing';
import type { ReactNode } from 'react';
import { createQueryClient } from '#state/queryClient.ts';
import { WordingProvider } from '#views/page/WordingContext.tsx';

interface Around {
  /** The query of the address. */
  readonly search?: string;
  readonly language?: string;
  readonly onUrlUpdate?: OnUrlUpdateFunction;
}

/** Renders a part of the page with words, an address and queries around it. */
export function renderPart(part: ReactNode, around: Around = {}): RenderResult {
  const { search = '', language = 'en', onUrlUpdate } = around;
  const client = createQueryClient();
  return render(
    <NuqsTestingAdapter
      searchParams={search}
      hasMemory
      {...(onUrlUpdate === undefined ? {} : { onUrlUpdate })}
    >
      <QueryClientProvider client={client}>
        <WordingProvider language={language}>{part}</WordingProvider>
      </QueryClientProvider>
    </NuqsTestingAdapter>,
  );
}
