import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { unstable_createAdapterProvider } from 'nuqs/adapters/custom';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { parseAddress } from '#address/address.ts';
import { UnmeasuredContext } from '#charts/Measured.tsx';
import type { Situation, SituationData } from '#domain/situation.ts';
import { SituationWording } from '#views/page/SituationWording.tsx';
import { WordingContext } from '#views/page/WordingContext.tsx';
import { PageFooter } from '#views/situation/PageFooter.tsx';
import { PageHeader } from '#views/situation/PageHeader.tsx';
import { SituationAsKnown } from '#views/situation/SituationAsKnown.tsx';
import type { Wording } from '#wording/wording.ts';
import { asStill } from './asStill.ts';
import { drawingsOnly } from './drawingsOnly.ts';

export interface FirstSight {
  readonly data: SituationData;
  /** Epoch ms; an archive does not say it. */
  readonly fetchedAt: number;
  /** All that the menu offers. */
  readonly situations: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Room for a chart, CSS pixels, on screens from 1240 on, of 1024, 768, 412, 390, 360 and 320; the styles choose among them
 * (firstSight.css). A drawing is never stretched: between two, the narrower one is seen.
 */
export const FIRST_WIDTHS = [1160, 958, 719, 380, 358, 328, 288] as const;

/**
 * The page on a situation as text, by the page's own views and classes: all that is above its charts, and these down to
 * the main one. Nothing in it can be pressed, and it has no inline style.
 */
export function firstSightMarkup(sight: FirstSight, wording: Wording): string {
  return drawingsOnly(asStill(renderToStaticMarkup(<StillPage {...sight} wording={wording} />)));
}

function StillPage({ data, fetchedAt, situations, wording }: FirstSight & { wording: Wording }) {
  const address = parseAddress('');
  const { situation } = data;
  return (
    <Surroundings wording={wording}>
      <UnmeasuredContext value={downToMain(situation)}>
        <noscript>
          <p className="first-sight-note">
            {wording.t('firstSight.withoutScripts', { situation: situation.title })}
          </p>
        </noscript>
        <div className="page">
          <PageHeader
            address={address}
            change={nothing}
            shown={situation.id}
            situations={situations}
          />
          <main>
            <SituationWording situation={situation}>
              <SituationAsKnown
                state={{ status: 'ready', data, fetchedAt, refreshing: false, stale: null }}
                address={address}
                change={nothing}
              />
            </SituationWording>
          </main>
          <PageFooter situation={situation} address={address} change={nothing} />
        </div>
      </UnmeasuredContext>
    </Surroundings>
  );
}

const PlainAddress = unstable_createAdapterProvider(() => ({
  searchParams: new URLSearchParams(),
  updateUrl: nothing,
}));

/** As PageFrame gives them, for an address that says nothing and a network that is not asked. */
function Surroundings({
  wording,
  children,
}: {
  readonly wording: Wording;
  readonly children: ReactNode;
}) {
  return (
    <PlainAddress>
      <QueryClientProvider client={new QueryClient()}>
        <WordingContext value={wording}>{children}</WordingContext>
      </QueryClientProvider>
    </PlainAddress>
  );
}

function nothing(): void {
  // Nobody can press anything yet.
}

/** The charts down to the main one, each in every width; the others not at all. */
function downToMain({ charts }: Situation) {
  const main = charts.findIndex(({ kind }) => kind === 'cumulative');
  let left = Math.max(main, 0) + 1;
  return ({
    className,
    children,
  }: {
    readonly className?: string;
    readonly children: (width: number) => ReactNode;
  }) => {
    const isDrawn = className === 'slot-measure' && left > 0;
    if (isDrawn) left -= 1;
    return createElement(
      'div',
      { className },
      isDrawn &&
        FIRST_WIDTHS.map((width) => (
          <div className="first-width" data-width={width} key={width}>
            {children(width)}
          </div>
        )),
    );
  };
}
