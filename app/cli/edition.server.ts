import { type Command, InvalidArgumentError } from 'commander'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { closingInstant, shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { editionView, newEditionView } from '#app/domains/art-round/edition/screens.server.ts'
import type { EditionView } from '#app/domains/art-round/edition/views.ts'
import { numberArtists } from '#app/domains/art-round/studio/commands/number-artists.server.ts'
import { edition as words } from '#app/i18n/edition.ts'
import { say } from '#app/i18n/words.ts'
import { invalid } from '#app/kernel/fault.ts'
import { civilDateOf, instantOf, isCivilDate, isLocalTime, localTimeOf } from '#app/kernel/when.ts'
import { contextOf, type House } from '#app/platform/context.server.ts'
import { year as aYear } from './arguments.ts'
import { operator } from './operator.ts'
import type { Does } from './outcome.ts'

interface Moment {
  date: string
  time: string | null
}
interface CreateOptions {
  opens?: Moment
  closes?: Moment
  capacity?: number
  host?: string[]
  venue?: string
  publish?: boolean
}

const now = (house: House) => contextOf(house, new Date(), null)

/** edition create|show|number-artists. */
export function editionCommands(program: Command, does: Does): void {
  const edition = program.command('edition').description('an edition and its dates')
  edition
    .command('create <year>')
    .description('opens an edition; dates that are not told are proposed as on its page')
    .option('--opens <when>', 'the call opens, as 2027-03-01 or 2027-03-01T08:00', moment)
    .option('--closes <when>', 'the last minute in time, as 2027-04-15T23:59', moment)
    .option('--capacity <places>', 'places in the joint exhibition', whole)
    .option('--host <ids>', 'host municipalities, comma between, the lead first', list)
    .option('--venue <name>', 'where the joint exhibition is')
    .option('--publish', 'shows it to the public at once')
    .action((text: string, options: CreateOptions) => {
      const year = yearArgument(text)
      does(async (house) => {
        await create(house, year, options)
        const view = await editionView(now(house), operator, year, null)
        return { line: `opened ${year}${view.edition.publishedAt ? ', published' : ''}`, facts: factsOf(view) }
      })
    })
  edition
    .command('show <year>')
    .description('an edition and its dates')
    .action((text: string) => {
      const year = yearArgument(text)
      does(async (house) => {
        const view = await editionView(now(house), operator, year, null)
        return { line: lineOf(view), facts: factsOf(view) }
      })
    })
  edition
    .command('number-artists <year>')
    .description('gives artists without one their number in the exhibition and the catalogue; changes none')
    .action((text: string) => {
      const year = yearArgument(text)
      does(async (house) => {
        const count = await numberArtists(now(house), operator, year)
        return { line: `${year}: ${count} artists got a number`, facts: { year, count } }
      })
    })
}

async function create(house: House, year: number, options: CreateOptions): Promise<void> {
  const ctx = now(house)
  const { proposal } = await newEditionView(ctx, operator, String(year))
  const opens = { ...proposal.opens, ...(options.opens && { ...options.opens, time: options.opens.time ?? '00:00' }) }
  const closes = {
    ...proposal.closes,
    ...(options.closes && { ...options.closes, time: options.closes.time ?? '23:59' }),
  }
  const opensAt = instantOf(opens.date, opens.time)
  const closesAt = closingInstant(closes.date, closes.time)
  if (!opensAt || !closesAt) throw invalid('faults.noSuchTime')
  const { opening, opens: _opens, closes: _closes, capacity, ...dates } = proposal
  const openingAt = opening && instantOf(opening.date, opening.time)
  const { host, venue, publish } = options
  const nowhere = { venueAddress: null, venuePlace: null, venueLat: null, venueLng: null }
  await openEdition(ctx, operator, {
    ...dates,
    year,
    opensAt,
    closesAt,
    openingAt,
    capacity: options.capacity ?? capacity,
    ...(host && { hosts: host }),
    ...(venue && { venue: { venue, ...nowhere } }),
    ...(publish && { publish }),
  })
}

const local = (instant: Date) => `${civilDateOf(instant)}T${localTimeOf(instant)}`

/** The dates as they are typed, in local time. */
function factsOf({ edition, calls, days, hosts, phase, faults }: EditionView) {
  const { id: _, openingAt, announcedAt, publishedAt, version: _version, prizeOre, ...plain } = edition
  return {
    ...plain,
    prizeNok: prizeOre === null ? null : prizeOre / 100,
    openingAt: openingAt && local(openingAt),
    announcedAt: announcedAt?.toISOString() ?? null,
    publishedAt: publishedAt?.toISOString() ?? null,
    phase,
    hosts: hosts.map(({ municipalityId }) => municipalityId),
    calls: calls.map(({ id, kind, opensAt, closesAt, minWorks, maxWorks }) => ({
      id,
      kind,
      opens: local(opensAt),
      closes: local(shownClosing(closesAt)),
      minWorks,
      maxWorks,
    })),
    days,
    faults: faults.length,
  }
}

function lineOf({ edition, calls, hosts, phase }: EditionView): string {
  const parts = [
    `${edition.year} (no. ${edition.number})`,
    say('en', words.phase, { phase }),
    edition.publishedAt ? 'published' : 'not published',
    ...calls.map(({ opensAt, closesAt }) => `call ${local(opensAt)} – ${local(shownClosing(closesAt))}`),
    `${edition.capacity} places`,
    ...(edition.periodFrom && edition.periodTo ? [`${edition.periodFrom} – ${edition.periodTo}`] : []),
    ...(hosts.length > 0 ? [`host ${hosts.map(({ municipalityId }) => municipalityId).join(', ')}`] : []),
    ...(edition.venue ? [edition.venue] : []),
  ]
  return parts.join(' · ')
}

function moment(text: string): Moment {
  const [date = '', time = null] = text.split('T')
  if (!isCivilDate(date) || (time !== null && !isLocalTime(time)))
    throw new InvalidArgumentError('a date or a local time, as 2027-03-01 or 2027-03-01T08:00')
  return { date, time }
}

function whole(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('a whole number')
  return Number(text)
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)
const yearArgument = (text: string): number => aYear(text)
