import type { PictureFacts, PictureWords } from './pictureWords.ts';
import { svgNode, type SvgNode, writeSvg } from './svgNode.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DC = 'http://purl.org/dc/elements/1.1/';
const IPTC = 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/';
/** A name, not an address: what a receipt was made of, beside its code. */
const RECEIPT = 'urn:x-corridor:receipt:1';
const NAMES = { 'xmlns:rdf': RDF, 'xmlns:dc': DC, 'xmlns:receipt': RECEIPT };

/**
 * What a picture says of itself to programs, as Dublin Core: `dc:identifier` is the receipt, `dc:relation` the address
 * of the view, `dc:source` whose figures they are; `receipt:view` and `receipt:known` are what the receipt was made of. A
 * page that is given the picture reads it here.
 */
export function pictureMetadata(words: PictureWords, facts: PictureFacts): SvgNode {
  return svgNode('metadata', {}, [
    svgNode('rdf:RDF', NAMES, [
      svgNode('rdf:Description', { 'rdf:about': '' }, described(words, facts)),
    ]),
  ]);
}

/** The same as an XMP packet, which is where programs look in a PNG; with the text alternative of IPTC's standard. */
export function pictureXmp(words: PictureWords, facts: PictureFacts, alt: string): string {
  const alternatives = (tag: string, text: string) =>
    svgNode(tag, {}, [
      svgNode('rdf:Alt', {}, [svgNode('rdf:li', { 'xml:lang': 'x-default' }, [text])]),
    ]);
  const packet = svgNode('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    svgNode('rdf:RDF', { ...NAMES, 'xmlns:Iptc4xmpCore': IPTC }, [
      svgNode('rdf:Description', { 'rdf:about': '' }, [
        alternatives('dc:title', words.title),
        alternatives('dc:description', words.subtitle),
        alternatives('Iptc4xmpCore:AltTextAccessibility', alt),
        ...described(words, facts).filter(
          ({ tag }) => tag !== 'dc:title' && tag !== 'dc:description',
        ),
      ]),
    ]),
  ]);
  // The number is XMP's own, by which a packet is found in any file.
  const opening = '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>';
  return `${opening}${writeSvg(packet)}<?xpacket end="r"?>`;
}

function described(words: PictureWords, { address, made, receipt }: PictureFacts): SvgNode[] {
  const parts: readonly (readonly [tag: string, text: string | null | undefined])[] = [
    ['dc:title', words.title],
    ['dc:description', words.subtitle],
    ['dc:source', words.sourceLine],
    ['dc:coverage', words.timesLine],
    ['dc:date', made],
    ['dc:relation', address],
    ['dc:identifier', receipt?.code],
    ['receipt:view', receipt?.query],
    ['receipt:known', receipt?.knownTo],
    ['dc:type', words.stamp],
  ];
  return parts.flatMap(([tag, text]) =>
    text === null || text === undefined || text === '' ? [] : [svgNode(tag, {}, [text])],
  );
}
