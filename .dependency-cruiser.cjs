// The shape of the house. Read DOMAINS top to bottom: a domain leans only on those above it;
// inside a domain an area leans only on the areas before it. Types count as much as code.
const DOMAINS = {
  people: [],
  places: [],
  media: [],
  payments: [],
  'art-round': ['edition', 'portfolio', 'invitation', 'application', 'jury', 'deliberation', 'selection', 'meeting', 'protocol', 'studio'],
  programme: [],
  'studio-map': [],
  rounds: [],
  catalogue: [],
  orchestra: [
    ...['semester', 'recruiting', 'post', 'family', 'enrolment', 'instrument', 'repertoire', 'clearance', 'seminar', 'duty', 'plan'],
    ...['reply', 'coverage', 'seating', 'attendance', 'binder', 'audition', 'concert', 'message', 'association', 'account'],
  ],
  outreach: ['news', 'press', 'marketing', 'newsletter'],
  tallies: [],
  hosting: ['pipeline', 'venue', 'plan', 'project', 'board'],
  exhibition: ['work', 'delivery', 'receipt', 'hanging', 'shift', 'overview'],
  funding: [],
  'action-plan': [],
  reports: [],
  desk: [],
}
const names = Object.keys(DOMAINS)
const oneOf = (list) => `(${list.join('|')})`

// What comes in from outside: people, time, the operator's command line, and the start of the server.
const DOORS = '^app/(routes|jobs|cli)/|^app/(routes|root|start\\.server|entry\\.(server|client))\\.tsx?$'
const WEB = 'node_modules/(@remix-run|react|react-dom|react-router|react-router-dom|@conform-to|react-leaflet|leaflet)/'
const STORE = '^app/domains/.*store\\.server\\.ts$'
const GENERATED = '^app/platform/db/generated/'
const PURE = { path: '^app/(domains|kernel)/', pathNot: '\\.server\\.ts$' }

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const domainOrder = names.map((domain, place) =>
  rule(
    `order-${domain}`,
    'a domain leans only on the domains before it',
    { path: `^app/domains/${domain}/` },
    { path: '^app/domains/', pathNot: `^app/domains/${oneOf(names.slice(0, place + 1))}/` },
  ),
)
const areaOrder = names.flatMap((domain) =>
  DOMAINS[domain].map((area, place) =>
    rule(
      `order-${domain}-${area}`,
      'an area leans only on the areas before it',
      { path: `^app/domains/${domain}/${area}/` },
      { path: `^app/domains/${domain}/[^/]+/`, pathNot: `^app/domains/${domain}/${oneOf(DOMAINS[domain].slice(0, place + 1))}/` },
    ),
  ),
)
// Files that lie flat in a domain with areas are what the areas stand on.
const belowTheAreas = names
  .filter((domain) => DOMAINS[domain].length > 0)
  .map((domain) =>
    rule(
      `below-the-areas-of-${domain}`,
      'what lies flat in a domain knows none of its areas',
      { path: `^app/domains/${domain}/[^/]+$` },
      { path: `^app/domains/${domain}/${oneOf(DOMAINS[domain])}/` },
    ),
  )
const known = names.map((domain) => (DOMAINS[domain].length > 0 ? `${domain}/(${DOMAINS[domain].join('|')}|[^/]+$)` : domain))

module.exports = {
  forbidden: [
    rule('no-cycles', 'no file needs itself', { pathNot: GENERATED }, { circular: true }),
    rule('resolvable', 'what is imported is there', {}, { couldNotResolve: true }),
    ...domainOrder,
    ...areaOrder,
    ...belowTheAreas,
    rule('known-domains-only', 'a new domain takes its place in the order', { path: '^app/domains/', pathNot: `^app/domains/${oneOf(known)}` }, {}),
    rule('domains-know-no-web', 'the trade knows no browser and no form', { path: '^app/(domains|kernel|platform)/' }, { path: [WEB, '^app/(http|ui)/'] }),
    rule('pure-stays-pure', 'rules need no machine', PURE, { path: ['\\.server\\.ts$', '^app/platform/'] }),
    rule('pure-needs-only-zod', 'rules need no package', PURE, { path: 'node_modules/', pathNot: 'node_modules/(zod|temporal-polyfill)/' }),
    rule('pure-needs-no-node', 'rules need no Node', PURE, { dependencyTypes: ['core'] }),
    rule('stores-are-for-domains', 'doors ask queries and commands', { path: '^app/', pathNot: '^app/domains/' }, { path: STORE }),
    rule('store-of-a-flat-domain', 'another domain asks queries', { path: '^app/domains/([^/]+)/[^/]+$' }, { path: STORE, pathNot: '^app/domains/$1/' }),
    rule('store-of-a-domain', 'a store is read in its own domain', { path: '^app/domains/([^/]+)/[^/]+/' }, { path: STORE, pathNot: '^app/domains/$1/' }),
    rule('prisma-only-in-stores', 'only stores and platform/db know Prisma', { path: '^app/', pathNot: ['store\\.server\\.ts$', '^app/platform/db/'] }, { path: ['node_modules/@prisma/', GENERATED] }),
    rule('sqlite-types-only', "PostgreSQL's client is opened in one place", { path: '^app/', pathNot: ['^app/platform/db/client\\.server\\.ts$', `${GENERATED}postgresql/`] }, { path: `${GENERATED}postgresql/` }),
    rule('ui-reads-no-server', 'what is drawn in the browser reads nothing of the server', { path: '^app/ui/' }, { path: ['\\.server\\.tsx?$', '^app/(http|platform)/'] }),
    rule('kit-knows-no-domain', 'the kit is for every domain', { path: '^app/ui/kit/' }, { path: '^app/(domains|ui)/', pathNot: '^app/ui/kit/' }),
    rule('http-knows-no-screen', 'the glue knows no domain but people', { path: '^app/http/' }, { path: ['^app/domains/', '^app/ui/'], pathNot: ['^app/domains/people/', '^app/ui/frame/'] }),
    rule('doors-are-leaves', 'nobody imports a door', { path: '^app/', pathNot: DOORS }, { path: DOORS }),
    rule('routes-do-not-share', 'what several routes share lies in ui', { path: '^app/routes/([^/]+)/' }, { path: '^app/routes/', pathNot: '^app/routes/$1/' }),
    rule('routes-skip-platform', 'a route asks queries and commands', { path: '^app/routes/' }, { path: '^app/platform/' }),
    rule('platform-knows-no-domain', 'machines know no trade', { path: '^app/platform/' }, { path: '^app/(domains|http|ui)/' }),
    rule('kernel-is-the-floor', 'the kernel stands on the texts alone', { path: '^app/kernel/' }, { path: '^app/', pathNot: '^app/(kernel|i18n)/' }),
    rule('kernel-takes-types-of-texts', 'and of them on the types', { path: '^app/kernel/' }, { path: '^app/i18n/', dependencyTypesNot: ['type-only'] }),
    rule('texts-stand-alone', 'texts import texts', { path: '^app/i18n/' }, { path: ['^app/', 'node_modules/'], pathNot: '^app/i18n/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', GENERATED] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
}
