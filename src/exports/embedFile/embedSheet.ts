import { WIDE_FRAME } from './fluidPlot.ts';

/**
 * The look of an embed file beyond its attributes. It comes after the drawing, so it changes nothing that stands above
 * the drawing's end in size or place: the wide set of words, and what is below.
 */
export const embedSheet = `:root{color-scheme:light dark;--soft:light-dark(#51606e,#a8b4bf);--rule:light-dark(#c3ccd4,#3d4954);--link:light-dark(#1f69b3,#6db1f2);--alert:light-dark(#9c4637,#e98c78)}
html{background:Canvas;overflow-wrap:anywhere;text-size-adjust:100%}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.soft{color:var(--soft)}
.stamp{color:var(--alert)}
.foot{font:.8125rem/1.45 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif;max-inline-size:56rem}
.foot>*{margin-block:.5rem 0}
.foot .lead{font-size:.9375rem}
.foot .code{font-size:.75rem;color:var(--soft)}
.foot ul,.foot ol{padding-inline-start:1.25em}
.links{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.links a,.links button{min-block-size:1.5rem}
summary{cursor:pointer;inline-size:fit-content;min-block-size:1.5rem;color:var(--link)}
.scroll{overflow:auto;max-block-size:26rem;margin-block-start:.5rem}
.scroll table{border-collapse:collapse;font-variant-numeric:tabular-nums;min-inline-size:min(100%,36rem)}
.scroll th,.scroll td{padding:.25rem 1rem .25rem 0;border-block-end:1px solid var(--rule);text-align:start;vertical-align:baseline;font-weight:400}
.scroll th{position:sticky;inset-block-start:0;background:Canvas;color:var(--soft);font-weight:600}
.scroll .n{text-align:end}
.stage{position:relative;touch-action:pan-y}
.stage:focus-visible{outline-offset:4px}
.ring{position:absolute;inline-size:14px;block-size:14px;margin:-9px;border:2px solid CanvasText;border-radius:50%;pointer-events:none}
.read{position:absolute;z-index:1;box-sizing:border-box;inline-size:248px;max-inline-size:100%;padding:.4rem .6rem;border:1px solid CanvasText;background:Canvas;font:.8125rem/1.35 'Helvetica Neue',Helvetica,Arial,sans-serif;pointer-events:none}
.read small{display:block;color:var(--soft)}
.said{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.newer{font-weight:600}
@media(min-width:${WIDE_FRAME}px){.narrow{display:none}.wide{display:inline}}
@media(forced-colors:active){svg{forced-color-adjust:none}}
@media print{:root{color-scheme:light}.links,.newer{display:none}.scroll{overflow:visible;max-block-size:none}table,svg,figure{break-inside:avoid}}
`;
