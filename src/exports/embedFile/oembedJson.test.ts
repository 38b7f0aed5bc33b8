import { describe, expect, it } from 'vitest';
import { plainFrame } from './frameMarkup.ts';
import { type AnnouncedEmbed, oembedDiscovery, oembedJson } from './oembedJson.ts';
import { openGraphTags } from './openGraphTags.ts';

const HOSTILE = '"><script>alert("1")</script>';
const picture = {
  address: 'https://example.org/embed/a/b.en.png',
  alt: 'Arrivals rise.',
  width: 1200,
  height: 630,
};
const embed: AnnouncedEmbed = {
  title: 'Arrivals in Armenia',
  sentence: 'As of 4 October 2023, 100,632 people had crossed.',
  sourceLine: 'Source: UNHCR.',
  address: 'https://example.org/embed/a/b.en.html',
  pageAddress: 'https://example.org/?chart=b',
  site: 'https://example.org/',
  width: 640,
  height: 480,
  picture,
};

describe('oEmbed', () => {
  it('answers with a frame, its size and its picture', () => {
    const answer: unknown = JSON.parse(oembedJson(embed));
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Arrivals in Armenia',
      provider_url: 'https://example.org/',
      width: 640,
      height: 480,
      html: plainFrame(embed),
      thumbnail_url: picture.address,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('has all of the thumbnail or nothing of it', () => {
    expect(oembedJson({ ...embed, picture: null })).not.toContain('thumbnail');
  });

  it('is found by a link in the head', () => {
    expect(oembedDiscovery({ title: HOSTILE, address: 'https://example.org/a.json' })).toBe(
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/a.json" ' +
        'title="&quot;&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;">',
    );
  });

  it('keeps a hostile title a text, in JSON and in the frame', () => {
    const answer: unknown = JSON.parse(oembedJson({ ...embed, title: HOSTILE }));
    expect(answer).toMatchObject({ title: HOSTILE });
    expect(JSON.stringify(answer).split('html')[1]).not.toContain('<script');
  });

  it.each(['embed/a.html', '//example.org/a', 'javascript:alert(1)', '', 'https://'])(
    'refuses the address “%s”',
    (address) => {
      expect(() => oembedJson({ ...embed, address })).toThrow(RangeError);
      expect(() => oembedDiscovery({ title: '', address })).toThrow(RangeError);
      expect(() => openGraphTags({ ...embed, address })).toThrow(RangeError);
    },
  );
});

describe('Open Graph', () => {
  it('says what a link to the embed shows', () => {
    expect(openGraphTags(embed)).toContain(
      '<meta property="og:title" content="Arrivals in Armenia">' +
        '<meta property="og:description" content="As of 4 October 2023, 100,632 people had crossed.">' +
        '<meta property="og:url" content="https://example.org/embed/a/b.en.html">' +
        '<meta property="og:image" content="https://example.org/embed/a/b.en.png">',
    );
  });

  it('has no picture where none was made, and keeps a hostile title a text', () => {
    const tags = openGraphTags({ ...embed, title: HOSTILE, picture: null });
    expect(tags).not.toContain('og:image');
    expect(tags.match(/<[a-z/]+/g)?.every((tag) => tag === '<meta')).toBe(true);
  });
});
