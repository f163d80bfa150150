/** The municipalities, the editions before 2013, what is stated of all years, and the edition of 2013 before its call. */
import { readFile } from 'node:fs/promises'
import { editTerms } from '#app/domains/art-round/edition/commands/edit-terms.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { recordEdition } from '#app/domains/art-round/edition/commands/record-edition.server.ts'
import { callsOf } from '#app/domains/art-round/edition/queries.server.ts'
import { closingInstant } from '#app/domains/art-round/edition/rules.ts'
import { importMunicipalities } from '#app/domains/places/commands/import-municipalities.server.ts'
import { MUNICIPALITY_COLUMNS, municipalityIn } from '#app/domains/places/file-columns.server.ts'
import { municipalityId } from '#app/domains/places/rules.ts'
import { importStatedFigures } from '#app/domains/reports/commands/import-stated-figures.server.ts'
import { MEASURES, type StatedFigure } from '#app/domains/reports/report.ts'
import { addDays, daysBetween, instantOf } from '#app/kernel/when.ts'
import { readCsv } from '#app/platform/tables/read-csv.ts'
import { operator } from '../operator.ts'
import history from './data/history.json'
import { type DemoFigures, round2013, YEAR } from './figures.ts'
import type { At } from './moment.ts'

/** Municipalities, editions and figures. Gives the id of the call of 2013. */
export async function loadEditions(at: At, figures: DemoFigures): Promise<string> {
  const before = at('2012-11-15')
  const { rows } = readCsv(await readFile('app/cli/demo/data/municipalities.csv'), MUNICIPALITY_COLUMNS)
  await importMunicipalities(before, operator, rows.map(municipalityIn))
  for (const past of history.artRound.editions.filter(({ year }) => year < YEAR)) {
    const [from, to] = past.period ?? []
    await recordEdition(before, operator, {
      year: past.year,
      capacity: past.participants ?? figures.participants,
      hosts: past.hosts.map(municipalityId),
      venue: past.venue,
      period: from && to ? { from, to } : null,
      demo: true,
    })
  }
  await importStatedFigures(before, operator, statedFigures())
  return openRound(at, figures)
}

/** Everything that the public pages state of single years and of several together. */
export function statedFigures(): StatedFigure[] {
  const source = 'vestregionen.no, kunstrettvest.no, pressen'
  const stated: StatedFigure[] = []
  const add = (fromYear: number, toYear: number, values: object) => {
    for (const [name, value] of Object.entries(values)) {
      const measure = MEASURES.find((one) => one === name)
      if (measure && typeof value === 'number') stated.push({ measure, fromYear, toYear, value, source })
    }
  }
  for (const { year, ...one } of history.artRound.editions) {
    add(year, year, one)
    if (one.cumulative) add(round2013.firstEdition, year, one.cumulative)
  }
  for (const { from, to, ...totals } of history.artRound.totals) add(from, to, totals)
  for (const { year, municipalities: members } of history.alliance.members)
    add(year, year, { memberMunicipalities: members })
  return stated
}

async function openRound(at: At, { participants }: DemoFigures): Promise<string> {
  const { period, openStudioWeekends, jointExhibition, hostMunicipality } = round2013
  const opensAt = instantOf('2013-02-01', '08:00')
  const closesAt = closingInstant('2013-04-15', '23:59')
  if (!opensAt || !closesAt) throw new RangeError('the call of 2013 has no such times')
  const studioDays = openStudioWeekends
    .flat()
    .map((date) => ({ kind: 'studio' as const, date, opens: '12:00', closes: '17:00' }))
  const exhibitionDays = Array.from({ length: daysBetween(period.from, period.to) + 1 }, (_, day) => ({
    kind: 'exhibition' as const,
    date: addDays(period.from, day),
    // The first evening is the opening.
    ...(day === 0 ? { opens: '18:00', closes: '21:00' } : { opens: '12:00', closes: '17:00' }),
  }))
  const edition = await openEdition(at('2012-12-10'), operator, {
    year: YEAR,
    capacity: participants,
    juryFrom: '2013-04-22',
    juryTo: '2013-05-10',
    announceOn: '2013-05-24',
    confirmBy: '2013-06-07',
    deliveryOn: round2013.seminar.date,
    openingAt: instantOf(period.from, '18:00'),
    periodFrom: period.from,
    periodTo: period.to,
    opensAt,
    closesAt,
    days: [...studioDays, ...exhibitionDays],
    hosts: [municipalityId(hostMunicipality)],
    venue: {
      venue: jointExhibition.venue,
      venueAddress: null,
      venuePlace: jointExhibition.place,
      venueLat: 59.7264,
      venueLng: 9.8716,
    },
    publish: true,
    demo: true,
  })
  const terms = { capacity: participants, commission: 30, prizeOre: round2013.artistOfTheYearPrizeNok * 100 }
  await editTerms(at('2012-12-10'), operator, YEAR, { ...terms, leader: round2013.leaderMunicipality }, null)
  const [call] = await callsOf(at('2012-12-10').db, edition.id)
  if (!call) throw new Error('the edition has no call')
  return call.id
}
