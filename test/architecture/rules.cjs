/**
 * Who may import whom, with the reason each rule exists. `import type` counts: a type against the flow is how a core and
 * its interface become one knot.
 */
const room = (name) => `^src/${name}/`
/** What old browsers are supplied with: each thread takes it before anything else, and nothing else depends on it. */
const FLOOR = '^src/floor\\.ts$'
const only = (name, rooms, packages, comment) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment,
  from: { path: room(name) },
  to: {
    pathNot: [
      room(name),
      FLOOR,
      ...rooms.map(room),
      ...packages.map((one) => `node_modules/(@types/)?${one}`),
      ...(rooms.includes('data') ? ['^data/'] : []),
    ],
  },
})

/** Where everything starts: the page, the command line, the threads, the build, and the kernels' public door. */
const ROOTS =
  '^(src/(phone/)?main\\.tsx|src/cli/[^/]+\\.ts|src/[^/]+/[^/]+\\.worker\\.ts|vite\\.config\\.ts|test/conformance/adapters/[^/]+\\.ts)$'

/** What each step keeps under one name, and what several share. */
const WORDS = '^src/.+[./]words\\.(es|en)\\.ts$'
const MODEL = '^src/(steps/[^/]+/model(\\.ts$|/)|shared/model/)'
const LECTURA = '^src/steps/[^/]+/lectura(\\.ts$|/)'
const CHARTS = '^src/(steps/[^/]+|shared|frame)/charts/'

module.exports = {
  forbidden: [
    only('domain', [], [], 'The words of a programme must be readable and testable with nothing else in the head.'),
    only(
      'record',
      ['domain'],
      ['zod', '@noble/hashes'],
      'What was decided is read for years: it may lean on the domain, a schema library and a hash, never on screens, numbers or stores.',
    ),
    only(
      'engine',
      ['domain'],
      ['mathjs', '@stdlib'],
      'A result must be the same on any machine and any day: no clock, no screen, no record, no store.',
    ),
    only(
      'ballot',
      ['domain'],
      ['@noble', '@scure'],
      'A ballot is made on a phone and opened on a laptop, whatever road it took: it may know what answers are and how they are sealed, and neither record nor screen.',
    ),
    only('camera', [], ['qr'], 'A code is letters: what they mean is for whoever asked to read them.'),
    {
      name: 'phone-imports',
      severity: 'error',
      comment:
        'A cheap phone loads this page over the Wi-Fi of a hall: it may know a ballot, its questions and how words are filled, and nothing of the application.',
      from: { path: room('phone') },
      to: {
        pathNot: [
          ...['phone', 'domain', 'ballot', 'camera', 'offline', 'engine/kernel'].map(room),
          FLOOR,
          '^data/body\\.json$',
          '^src/i18n/(message|sentence|body\\.words\\.en)\\.ts$',
          '^src/ui/(classes\\.ts|[a-z]+\\.css)$',
          'node_modules/(preact|uqr)',
        ],
      },
    },
    only(
      'relay',
      ['ballot', 'offline'],
      ['@hocuspocus/server', 'yjs', 'ws'],
      'A relay carries what it cannot read: it knows a message by its outside, and neither record nor screen.',
    ),
    {
      name: 'hall-imports',
      severity: 'error',
      comment:
        'The laptop’s side of the hall lets ballots into the open record by the inbox’s own door; it draws nothing, and only it speaks to a relay.',
      from: { path: room('hall') },
      to: {
        pathNot: [
          ...['hall', 'ballot', 'domain', 'store', 'data'].map(room),
          '^data/',
          '^src/shared/(model/(ballots/[^/]+|current)|programme/placeName)\\.ts$',
          'node_modules/(@hocuspocus/provider|yjs)',
        ],
      },
    },
    only(
      'workers',
      ['domain', 'engine'],
      [],
      'A worker only carries calls to another thread; mathematics or state in it would exist twice.',
    ),
    only(
      'storage',
      ['record'],
      ['idb'],
      'Storage keeps opaque events; if it knew what they mean, a change of meaning could lose them. Of the record it takes the contract of keeping only.',
    ),
    only(
      'io',
      ['domain', 'record'],
      ['papaparse', 'fflate', 'htmlparser2', 'hucre'],
      'Text at the border becomes checked values, and plain values become text: nothing is computed there.',
    ),
    only('ui', [], ['react'], 'What any application has must not know what Yunta is about.'),
    {
      name: 'i18n-imports',
      severity: 'error',
      comment:
        'Words know what things are called, not where they come from: the languages gather the words that each step keeps, and nothing else of a step.',
      from: { path: room('i18n') },
      to: { pathNot: [room('i18n'), room('domain'), WORDS, 'node_modules/(@types/)?react'] },
    },
    {
      name: 'words-import-words',
      severity: 'error',
      comment:
        'A translator opens one file a step and finds sentences there: no code to follow, no other step to know.',
      from: { path: WORDS },
      to: { pathNot: [WORDS] },
    },
    only(
      'frame',
      ['store', 'shared', 'ui', 'i18n', 'domain', 'data'],
      ['react', 'd3'],
      'The frame stands round every step; knowing one of them would make a new step change the walls.',
    ),
    only(
      'shared',
      ['domain', 'engine', 'ballot', 'store', 'ui', 'i18n', 'io', 'data'],
      ['react', 'd3', 'uqr'],
      'What several rooms say alike; it may not know which steps there are.',
    ),
    only(
      'steps',
      ['domain', 'engine', 'ballot', 'camera', 'store', 'shared', 'ui', 'i18n', 'io', 'data'],
      ['react', 'd3', 'uqr'],
      'A step reads its model, calls acts and lays out; storage, the record and threads are not its business.',
    ),
    {
      name: 'a-step-imports-no-step',
      severity: 'error',
      comment:
        'Steps meet in the programme and in shared/: a step that leans on another cannot be read, moved or left out alone.',
      from: { path: '^src/steps/([^/]+)/' },
      to: { path: '^src/steps/', pathNot: '^src/steps/$1/' },
    },
    {
      name: 'models-without-a-screen',
      severity: 'error',
      comment:
        'What a step shows is computed from the programme alone, without React, so that files, the command line and tests get the same figures.',
      from: { path: MODEL },
      to: {
        pathNot: [room('domain'), room('engine'), room('ballot'), '^src/io/write/', '^src/store/', MODEL, '^data/'],
      },
    },
    {
      name: 'models-store-types-only',
      severity: 'error',
      comment: 'A model reads a state it is given; importing the store would tie it to the running page.',
      from: { path: MODEL },
      to: { path: room('store'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lecturas-are-words',
      severity: 'error',
      comment: 'A lectura turns facts into sentences; what the facts are is the model’s to say.',
      from: { path: LECTURA },
      to: { pathNot: [LECTURA, room('i18n'), room('domain')] },
    },
    {
      name: 'screens-compute-nothing',
      severity: 'error',
      comment: 'A screen that calls the engine holds a rule that files and the command line do not have.',
      from: { path: '^src/(steps|shared|frame)/', pathNot: [MODEL, LECTURA, CHARTS] },
      to: { path: room('engine') },
    },
    {
      name: 'charts-imports',
      severity: 'error',
      comment: 'A chart draws the rows it is given and would draw anyone’s: no store, no domain, no words of its own.',
      from: { path: CHARTS },
      to: { pathNot: [CHARTS, 'node_modules/(@types/)?(react|d3)'] },
    },
    {
      name: 'store-imports',
      severity: 'error',
      comment: 'The store holds the folded programme and the view; it computes nothing and keeps nothing.',
      from: { path: room('store') },
      to: {
        pathNot: [
          room('store'),
          room('domain'),
          room('record'),
          room('engine'),
          'node_modules/(@types/)?(zustand|react)',
        ],
      },
    },
    {
      name: 'storage-record-by-its-contract',
      severity: 'error',
      comment:
        'record/keeper.ts says what keeping means, to the store that asks and to storage that keeps; calling the record from here would give opaque bytes a meaning. The worker is a root of its own: it hands the journal the one question that only the record answers.',
      from: { path: room('storage'), pathNot: '\\.worker\\.ts$' },
      to: { path: '^src/record/(?!keeper\\.ts$)' },
    },
    {
      name: 'store-engine-types-only',
      severity: 'error',
      comment: 'The store may name what the engine returns; calling it would compute in two places.',
      from: { path: room('store') },
      to: { path: room('engine'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'store-react-in-one-file',
      severity: 'error',
      comment: 'React enters the store by one hook, so that everything else of it runs in Node.',
      from: { path: room('store'), pathNot: 'useApp\\.ts$' },
      to: { path: 'node_modules/react' },
    },
    {
      name: 'mathjs-behind-one-file',
      severity: 'error',
      comment: 'Formulas from files run through one allow-list; a second door would have none.',
      from: { path: '^src/', pathNot: '^src/engine/formula\\.ts$' },
      to: { path: 'node_modules/mathjs' },
    },
    {
      name: 'stdlib-behind-one-file',
      severity: 'error',
      comment:
        'exp, ln and pow differ between browsers; the one file that has equal ones, and the one of quantiles, are easy to check.',
      from: { path: '^src/', pathNot: '^src/engine/kernel/(special|distributions)\\.ts$' },
      to: { path: 'node_modules/@stdlib' },
    },
    {
      name: 'hash-behind-one-file',
      severity: 'error',
      comment:
        'The chain stands on one hash; a second door would let another one in unseen. Ballots hash on their own, where no record is.',
      from: { path: '^src/', pathNot: ['^src/record/sha256\\.ts$', room('ballot')] },
      to: { path: 'node_modules/@noble/hashes' },
    },
    {
      name: 'kernel-knows-no-names',
      severity: 'error',
      comment: 'Numbers below, names above: the kernel takes matrices and knows no product.',
      from: { path: '^src/engine/kernel/' },
      to: { path: '^src/', pathNot: '^src/engine/kernel/' },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      comment: 'What ships must not lean on what checks it.',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or are missing a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file nobody imports is either dead or forgotten.',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/offline/serviceWorker\\.js$'] },
      to: {},
    },
    {
      name: 'reachable-from-the-roots',
      severity: 'error',
      comment: 'Whatever the page, the command line and the workers cannot reach is dead code.',
      from: { path: ROOTS },
      to: { path: '^src/', pathNot: [ROOTS, '.d.ts$', '^src/offline/serviceWorker.js$'], reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^(src|data|test|vite\\.config\\.ts|node_modules)',
    exclude: '^(test/(?!conformance/)|data/build/)',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
