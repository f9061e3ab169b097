/*
 * The oldest browsers Yunta is for: Chrome and Edge 109 (the last for Windows 7 and 8.1), Firefox 115 and Safari 15.6. Below is
 * what at least one of them lacks of what the newest have, by MDN's tables of compatibility. A test of the sources names each
 * use of these, and a browser without them does the main job.
 */

/** Things a script may ask for by these paths. A path ends at what is missing. */
export const NEWER_BUILT_INS: readonly string[] = [
  ...['Array', 'Int8Array.__proto__'].flatMap((list) =>
    ['toSorted', 'toReversed', 'with'].map((method) => `${list}.prototype.${method}`),
  ),
  'Array.prototype.toSpliced',
  'Array.fromAsync',
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
  'Object.groupBy',
  'Map.groupBy',
  'Map.prototype.getOrInsert',
  'Map.prototype.getOrInsertComputed',
  ...['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'].map(
    (method) => `Set.prototype.${method}`,
  ),
  'Promise.withResolvers',
  'Promise.try',
  'RegExp.escape',
  'Error.isError',
  'Math.f16round',
  'Math.sumPrecise',
  'JSON.rawJSON',
  'ArrayBuffer.prototype.transfer',
  'ArrayBuffer.prototype.resize',
  'Uint8Array.fromBase64',
  'Uint8Array.fromHex',
  'Uint8Array.prototype.toBase64',
  'Uint8Array.prototype.toHex',
  'Atomics.waitAsync',
  'Iterator',
  'Float16Array',
  'Temporal',
  'DisposableStack',
  'AsyncDisposableStack',
  'Intl.Segmenter',
  'Intl.DurationFormat',
  'Intl.NumberFormat.prototype.formatRange',
  'AbortSignal.any',
  'AbortSignal.timeout',
  'URL.canParse',
  'URL.parse',
  'Blob.prototype.bytes',
  'Response.prototype.bytes',
  'CompressionStream',
  'DecompressionStream',
  'Element.prototype.checkVisibility',
  'Element.prototype.moveBefore',
  'Element.prototype.setHTMLUnsafe',
  'HTMLElement.prototype.showPopover',
  'HTMLElement.prototype.togglePopover',
  'HTMLDialogElement.prototype.requestClose',
  'Document.prototype.startViewTransition',
  'FileSystemFileHandle.prototype.createWritable',
  'FileSystemHandle.prototype.move',
  'Highlight',
  'ToggleEvent',
  'CloseWatcher',
  'Navigator.prototype.userActivation',
  'Navigator.prototype.userAgentData',
  'requestIdleCallback',
  'scheduler',
  'showOpenFilePicker',
  'showSaveFilePicker',
  'ReadableStream.from',
]

/** Newer words of a script that no compiler lowers. */
export const NEWER_SYNTAX: readonly (readonly [name: string, RegExp])[] = [
  ['a look behind in a pattern (Safari 16.4)', /\(\?<[=!]/],
  [
    'the v flag of a pattern (Chrome 112, Firefox 116, Safari 17)',
    /(?<=[=(,:[]\s*)\/(?![*/])(?:\\.|[^/\\\n])+\/[a-u]*v[a-z]*(?=[\s,;.)\]])/,
  ],
  ['options of a pattern in its midst (Chrome 125)', /\(\?[ims]*-?[ims]+:/],
  ['import attributes (Chrome 123, Firefox 138)', /\bwith \{ ?type:/],
]

/** Newer words of a style sheet. What is lost without harm, such as `text-wrap`, is not named. */
export const NEWER_STYLES: readonly (readonly [name: string, RegExp])[] = [
  [':has() (Firefox 121)', /:has\(/],
  ['color-mix() (Chrome 111, Safari 16.2)', /color-mix\(/],
  ['oklch(), oklab(), lab(), lch(), color() (Chrome 111)', /\b(?:ok)?l(?:ch|ab)\(|\bcolor\(/],
  ['light-dark() (Chrome 123)', /light-dark\(/],
  ['container queries (Safari 16)', /@container|\bcontainer(?:-type|-name)?:|\d(?:cq[a-z]+)\b/],
  ['nested rules (Chrome 112, Firefox 117, Safari 16.5)', /^\s+&|\{\s*&/m],
  ['comparisons in media queries (Safari 16.4)', /@media[^{]*[<>]/],
  ['subgrid (Chrome 117)', /subgrid/],
  ['overflow: clip (Safari 16)', /overflow(?:-[xy])?:\s*clip/],
  ['units of a line (Chrome 109, Firefox 120)', /\d(?:r?lh|rcap|ric|rex|rch|cap)\b/],
  ['round(), mod(), rem(), sin() and the like', /\b(?:round|mod|rem|sin|cos|tan|pow|sqrt|hypot|abs|sign)\(/],
  [
    '@property, @scope, @starting-style, @position-try, @function, if()',
    /@(?:property|scope|starting-style|position-try|function)\b|\bif\(/,
  ],
  [
    ':dir(), :user-valid, :popover-open, :state(), :nth-child(of)',
    /:dir\(|:user-(?:in)?valid|:popover-open|:state\(|:nth-(?:last-)?child\([^)]*\bof\b/,
  ],
  [
    'anchors, view transitions, discrete transitions',
    /anchor(?:-name)?[:(]|position-anchor|view-transition|allow-discrete|interpolate-size/,
  ],
  ['field-sizing, text-box, zoom of scroll', /field-sizing|text-box|animation-timeline|scroll-timeline/],
  [
    'masks and filters that Chrome 109 or Safari 15.6 want prefixed',
    /(?<!-webkit-)\b(?:mask(?:-[a-z]+)?|backdrop-filter):/,
  ],
]
