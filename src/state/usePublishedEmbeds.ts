import { useQuery } from '@tanstack/react-query';
import { folderOf } from '#feeds/transport/feedAddress.ts';
import { fetchText } from '#feeds/transport/fetchText.ts';
import { type PublishedEmbed, readPublishedEmbeds } from './publishedEmbeds.ts';

/** The fixed embeds of this site; none where there is no list or it cannot be read. null while it is asked for. */
export function usePublishedEmbeds(): readonly PublishedEmbed[] | null {
  const site = folderOf(document.baseURI);
  const { data, isPending } = useQuery({
    queryKey: ['published embeds', site] as const,
    queryFn: async ({ signal }) => {
      const { text } = await fetchText('embed/published.json', { base: site, signal });
      return readPublishedEmbeds(text, site);
    },
    retry: false,
    staleTime: Infinity,
  });
  return isPending ? null : (data ?? []);
}
