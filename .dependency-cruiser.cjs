/** The rooms of src/ and what each may import stand in src/rooms.json; src/README.md draws the same as a picture. */
const { rooms, shelves, viewsOfTheAsked } = require('./src/rooms.json')

const roomRules = Object.entries(rooms).map(([room, { imports, comment }]) => {
  const allowed = room === 'views' ? [...imports, 'catalog'] : imports
  return {
    name: `room-${room}`,
    severity: 'error',
    comment,
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
  }
})

/** Shelves stand in this order: each may import those after it, none beside it and none before. */
const shelfRules = Object.entries(shelves).flatMap(([room, order]) =>
  order.flatMap((row, index) =>
    row.map((shelf) => ({
      name: `shelf-${room.split('/').at(-1)}-${shelf}`,
      severity: 'error',
      comment: `In ${room}/ a shelf imports only those that stand after it in src/rooms.json: hand in what it needs, or move the code down.`,
      from: { path: `^src/${room}/${shelf}/` },
      to: {
        path: `^src/${room}/`,
        pathNot: `^src/${room}/(${[shelf, ...order.slice(index + 1).flat()].join('|')})(/|\\.)`,
      },
    })),
  ),
)

module.exports = {
  forbidden: [
    ...roomRules,
    ...shelfRules,
    {
      name: 'views-of-a-trace-know-no-shop',
      severity: 'error',
      comment:
        'Only a view that edits or names what was asked knows the catalog: what any other needs belongs into the Trace.',
      from: { path: '^src/views/', pathNot: `^src/views/(${viewsOfTheAsked.join('|')})/` },
      to: { path: '^src/catalog/' },
    },
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
      comment:
        'Two sources meet only in the Trace, and in the face that all of them have (source.ts).',
      from: { path: '^src/sources/([^/]+)/' },
      to: { path: '^src/sources/', pathNot: '^src/sources/($1/|source\\.ts$)' },
    },
    {
      name: 'sources-have-a-face',
      severity: 'error',
      comment:
        'The page knows of a source its client only: what else it needs of it belongs into the Trace or the catalog.',
      from: { path: '^src/(app/|main\\.tsx$)' },
      to: { path: '^src/sources/', pathNot: '^src/sources/(source\\.ts$|[^/]+/client\\.ts$)' },
    },
    {
      name: 'foreign-traces-come-late',
      severity: 'error',
      comment:
        'The schema is large and checks what comes from outside the build: only what is loaded when it is asked for may parse a Trace.',
      from: {
        path: '^src/(app|views|playback|learning|catalog|content|ui|main)',
        pathNot: '^src/app/speaker/messages\\.ts$',
      },
      to: { path: '^src/trace/(parseTrace|schema)\\.ts$' },
    },
    {
      name: 'shop-records-nothing',
      severity: 'error',
      comment:
        'What learners read of the server knows no trip, no fault and no evidence: hand in what it needs, and let record/ keep the accounts.',
      from: { path: '^src/sources/simulator/shop/' },
      to: { path: '^src/', pathNot: '^src/(sources/simulator/shop|lib)/' },
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
      name: 'widgets-know-no-words',
      severity: 'error',
      comment:
        'A widget of ui/ says what it is given: hand in the texts, or wrap it in app/parts, which knows their keys.',
      from: { path: '^src/ui/' },
      to: { path: 'node_modules/use-intl/' },
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
      to: { path: 'node_modules/(@electric-sql|jose)/', reachable: true },
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
          '^src/sources/simulator/engine/worker\\.ts$',
          '^src/sources/simulator/engine/startInlineWorker\\.ts$',
          '^src/app/session/early\\.ts$',
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
