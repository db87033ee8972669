/** The rooms of src/ and what each may import: src/README.md draws the same as a picture. */
const ROOMS = {
  lib: [],
  trace: ['lib'],
  playback: ['trace', 'lib'],
  content: ['trace', 'lib'],
  ui: ['lib'],
  exporters: ['trace', 'lib'],
  sources: ['trace', 'lib'],
  views: ['playback', 'trace', 'content', 'ui', 'lib'],
  app: ['views', 'playback', 'trace', 'sources', 'exporters', 'content', 'ui', 'lib'],
  build: ['sources', 'exporters', 'trace', 'lib'],
}

const COMMENTS = {
  lib: 'lib knows nothing of the domain: pass what you need as an argument, or move the code up.',
  trace:
    'The waist knows neither side: what a source or a view needs of the other belongs into the Trace.',
  playback: 'Playback only knows where we are in a Trace.',
  content: 'Content is words. What it needs to know of a run is in the vocabulary of trace/.',
  ui: 'Plain widgets have no idea what a hop is: pass texts and callbacks.',
  exporters: 'An exporter writes a Trace and knows no source and no view.',
  sources: 'A source makes Traces and knows no view: if a view needs more, put it into the Trace.',
  views: 'A view shows a Trace: it gets everything else as props from app/.',
  app: 'Only main.tsx and app/ put the rooms together; what runs at build time stays in build/.',
  build: 'What runs when the project is built is never shipped and knows no view.',
}

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `room-${room}`,
  severity: 'error',
  comment: COMMENTS[room],
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'views-are-strangers',
      severity: 'error',
      comment: 'Two views share through trace/, playback/, content/ or ui/, never directly.',
      from: { path: '^src/views/([^/]+)/' },
      to: { path: '^src/views/', pathNot: '^src/views/$1/' },
    },
    {
      name: 'sources-are-strangers',
      severity: 'error',
      comment: 'Two sources meet only in the Trace.',
      from: { path: '^src/sources/([^/]+)/' },
      to: { path: '^src/sources/', pathNot: '^src/sources/$1/' },
    },
    {
      name: 'no-view-libraries-below',
      severity: 'error',
      comment:
        'The engine and the Trace run without a page: keep React and its stores in the views and the app.',
      from: { path: '^src/(lib|trace|sources|exporters|build)/' },
      to: { path: 'node_modules/(react|react-dom|@xyflow|reactflow|zustand|use-intl|radix-ui)/' },
    },
    {
      name: 'react-flow-only-in-canvas',
      severity: 'error',
      comment: 'React Flow is a detail of the canvas: ask the canvas for what you need.',
      from: { path: '^src/', pathNot: '^src/views/canvas/' },
      to: { path: 'node_modules/(@xyflow|reactflow)/' },
    },
    {
      name: 'xstate-only-where-modes-are',
      severity: 'error',
      comment: 'Charts live in sources/simulator and playback; app/ starts the playback.',
      from: { path: '^src/', pathNot: '^src/(sources/simulator|playback|app)/' },
      to: { path: 'node_modules/(xstate|@xstate)/' },
    },
    {
      name: 'engine-only-in-the-worker',
      severity: 'error',
      comment:
        'The page is steppable before the engine is there: reach it through engineClient, which starts the worker.',
      from: { path: '^src/(app|views|playback|content|ui|main)' },
      to: { path: 'node_modules/(@electric-sql|jose|zod)/', reachable: true },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or share a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nothing imports is dead, or is missing its import.',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^src/sources/simulator/worker\\.ts$',
          '^src/sources/simulator/startInlineWorker\\.ts$',
          '^src/app/early\\.ts$',
          '^src/app/offline/service-worker\\.ts$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json', '.css'],
    },
  },
}
