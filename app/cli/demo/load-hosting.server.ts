/** Who has hosted since 2007, and the three hostings that ran side by side at the end of 2013. */
import { importHosts } from '#app/domains/hosting/board/commands/import-hosts.server.ts'
import type { PastHosts } from '#app/domains/hosting/board/history-file.ts'
import { addDocument } from '#app/domains/hosting/pipeline/commands/add-document.server.ts'
import { enterCase } from '#app/domains/hosting/pipeline/commands/enter-case.server.ts'
import { evaluateHosting } from '#app/domains/hosting/pipeline/commands/evaluate-hosting.server.ts'
import { moveHosting } from '#app/domains/hosting/pipeline/commands/move-hosting.server.ts'
import { openHosting } from '#app/domains/hosting/pipeline/commands/open-hosting.server.ts'
import type { Stage } from '#app/domains/hosting/pipeline/rules.ts'
import { hostingsOf } from '#app/domains/hosting/queries.server.ts'
import { considerVenue } from '#app/domains/hosting/venue/commands/consider-venue.server.ts'
import { inspectVenue } from '#app/domains/hosting/venue/commands/inspect-venue.server.ts'
import { settleCandidacy } from '#app/domains/hosting/venue/commands/settle-candidacy.server.ts'
import { hostingVenuesView } from '#app/domains/hosting/venue/screens.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityId } from '#app/domains/places/rules.ts'
import type { Context } from '#app/platform/context.server.ts'
import { operator } from '../operator.ts'
import history from './data/history.json'
import { YEAR } from './figures.ts'
import type { At } from './moment.ts'

/** Whoever loads the demonstration; what is loaded is marked as invented. */
const loader: Actor = { ...operator, demo: true }
/** What the signed agreements of the demonstration are: a page that says what it is. */
const AGREEMENT = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n' +
    '4 0 obj<</Length 68>>stream\nBT /F1 18 Tf 40 520 Td (Avtale om vertskap - demonstrasjon) Tj ET\nendstream endobj\n' +
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n',
)

const FOUND = 'Vi har gått gjennom huset. Det er plass til alle verkene.'

interface Way {
  year: number
  hosts: string[]
  venue: string
  reserve?: boolean
  /** Each stage with the day on which it was reached. */
  stages: Partial<Record<Stage, string>>
  cases?: { number: string; on: string }[]
  evaluation?: string
}

const venueOf = (year: number) => history.artRound.editions.find((one) => one.year === year)?.venue ?? ''
const WAYS: Way[] = [
  {
    ...{ year: YEAR, hosts: ['Øvre Eiker'], venue: venueOf(YEAR) },
    stages: {
      ...{ search: '2011-03-10', interest: '2011-05-04', inspection: '2011-06-09', politics: '2011-09-20' },
      ...{ agreement: '2011-11-18', planning: '2012-02-01', hosting: '2013-01-10', evaluation: '2013-09-30' },
    },
    cases: [{ number: '84/2011', on: '2011-11-16' }],
    evaluation:
      'Arena Vestfossen ga god plass til alle verkene, og det var lett å finne fram. Neste vert bør sette av to hele dager til opphenging.',
  },
  {
    ...{ year: YEAR + 1, hosts: ['Sande', 'Svelvik'], venue: venueOf(YEAR + 1) },
    stages: {
      ...{ search: '2012-04-12', interest: '2012-06-05', inspection: '2012-09-13', politics: '2012-11-01' },
      ...{ agreement: '2013-02-20', planning: '2013-03-15' },
    },
    cases: [
      { number: '6/2013', on: '2013-02-06' },
      { number: '11/2013', on: '2013-02-18' },
    ],
  },
  {
    ...{ year: YEAR + 2, hosts: ['Bærum'], venue: venueOf(YEAR + 2) },
    stages: { search: '2013-04-08', interest: '2013-05-22', inspection: '2013-08-27', politics: '2013-10-30' },
    cases: [{ number: '', on: '2014-02-26' }],
  },
  {
    ...{ year: YEAR + 2, hosts: ['Ringerike'], venue: 'Samfunnshuset', reserve: true },
    stages: { search: '2013-04-08', interest: '2013-06-03' },
  },
]

export async function loadHosting(at: At): Promise<void> {
  const past: PastHosts[] = history.artRound.editions
    .filter(({ year }) => year < YEAR)
    .map(({ year, hosts, venue }) => ({ year, hosts, venue, lead: null }))
  await importHosts(at('2012-11-15'), operator, past, { demo: true })
  for (const way of WAYS) await walk(at, way)
}

/** Takes a hosting along its way, each deed on its day. */
async function walk(at: At, way: Way): Promise<void> {
  const ids = way.hosts.map(municipalityId)
  const { search = '2011-01-10', ...stages } = way.stages
  const id = await openHosting(at(search), loader, {
    ...{ year: way.year, municipalityIds: ids, lead: ids[0] ?? null, reserve: way.reserve ?? false },
  })
  for (const [stage, day] of Object.entries(stages) as [Stage, string][]) {
    const ctx = at(day)
    if (stage === 'inspection') await choose(ctx, id, { municipalityId: ids[0] ?? '', name: way.venue }, day)
    if (stage === 'agreement') await decide(at, id, ids, way)
    if (stage === 'planning')
      await addDocument(
        ctx,
        loader,
        id,
        { name: `Avtale ${way.year}.pdf`, bytes: AGREEMENT },
        { kind: 'agreement', signedOn: day },
      )
    await moveHosting(ctx, loader, id, { to: stage, reason: '', version: await versionOf(at, id) })
  }
  // What is with the politicians has a meeting, and no decision yet.
  if (way.stages.politics && !way.stages.agreement) await decide(at, id, ids, way, way.stages.politics)
  if (way.evaluation)
    await evaluateHosting(at('2013-11-20'), loader, id, {
      evaluation: way.evaluation,
      version: await versionOf(at, id),
    })
}

/** Looks at the house that it became, and chooses it. */
async function choose(
  ctx: Context,
  id: string,
  house: { municipalityId: string; name: string },
  on: string,
): Promise<void> {
  const venueId = await considerVenue(ctx, loader, id, house)
  const candidate = async () => {
    const { candidates } = await hostingVenuesView(ctx, loader, id)
    const found = candidates.find((one) => one.venueId === venueId)
    if (!found) throw new Error(`no candidate ${house.name}`)
    return found
  }
  await inspectVenue(ctx, loader, id, { ...(await candidate()), inspectOn: on, findings: FOUND })
  await settleCandidacy(ctx, loader, id, { ...(await candidate()), deed: 'choose' })
}

async function decide(
  at: At,
  id: string,
  ids: readonly string[],
  { cases = [] }: Way,
  enteredOn?: string,
): Promise<void> {
  for (const [place, { number, on }] of cases.entries()) {
    const decision = enteredOn ? null : ('adopted' as const)
    await enterCase(at(enteredOn ?? on), loader, id, null, {
      ...{ municipalityId: ids[place] ?? '', caseNumber: number, body: 'Kommunestyret', meetingOn: on, decision },
      decidedOn: decision && on,
      decisionText: decision ? 'Kommunen er vertskap for fellesutstillingen. Vedtaket er enstemmig.' : '',
      ...{ url: '', documentId: null },
    })
  }
}

async function versionOf(at: At, id: string): Promise<number> {
  return (await hostingsOf(at('2013-12-01').db)).find((one) => one.id === id)?.version ?? 0
}
