import { expect, it } from 'vitest'
import published2013 from '#app/cli/demo/data/edition-2013.json'
import { round2013 } from '#app/cli/demo/figures.ts'
import { inventStaff } from '#app/cli/demo/invent/staff.ts'
import { loadDemonstration, SEED } from '#app/cli/demo/load.server.ts'
import { demoRoles } from '#app/cli/demo/roles.server.ts'
import { latePlans } from '#app/domains/hosting/plan/screens.server.ts'
import { verifyPictures } from '#app/domains/media/verify.server.ts'
import { reportsView } from '#app/domains/orchestra/account/reports.server.ts'
import { concertFigures } from '#app/domains/orchestra/concert/queries.server.ts'
import { coverageView } from '#app/domains/orchestra/coverage/queries.server.ts'
import { rosterOfSemester } from '#app/domains/orchestra/queries.server.ts'
import { allSemesters, ensemblesOf } from '#app/domains/orchestra/semester/queries.server.ts'
import { seminarsOf } from '#app/domains/orchestra/seminar/queries.server.ts'
import { annualFigures } from '#app/domains/reports/queries.server.ts'
import { tallyOf } from '#app/domains/tallies/queries.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testHouse } from '#tests/support/context.ts'
import { type Engine, eachEngine, sqlite } from '#tests/support/databases.ts'

async function aHouse(engine: Engine) {
  const { db, url } = await engine.freshDatabase()
  return testHouse(db, { databaseUrl: url })
}
const OTHER_CHANNELS = ['Kommunenes servicetorg', 'Biblioteker', 'Kafeer', 'Museer', 'Gallerier', 'Kunstnerne selv']
const orchestra2013 = published2013.youthOrchestra
const quiet = { workers: 0, tell: () => {} }

eachEngine((engine) => {
  it('a small demonstration is whole: decisions, studios, tallies, people, and no letter waits', {
    timeout: 420_000,
  }, async () => {
    const house = await aHouse(engine)
    const { db } = house
    const made = await loadDemonstration(house, { ...quiet, size: 12, most: 2 })
    expect(made).toBe(2)
    const participants = await db.participant.findMany({ include: { application: { include: { applicant: true } } } })
    expect(participants).toHaveLength(6)
    expect(participants.filter(({ isNew }) => isNew)).toHaveLength(2)
    expect(participants.filter(({ ofTheYear }) => ofTheYear)).toHaveLength(1)
    expect(participants.every(({ aboutEn, studioId }) => aboutEn !== '' && studioId !== null)).toBe(true)
    expect(await db.person.count({ where: { demo: false } })).toBe(0)
    expect(await db.person.count({ where: { NOT: { email: { endsWith: '@example.com' } } } })).toBe(0)
    expect(await db.mail.count({ where: { sentAt: null } })).toBe(0)
    expect(await db.familyNote.count({ where: { sentAt: null } })).toBe(0)
    expect(await db.jurorSeat.count({ where: { sealedAt: { not: null }, declaredAt: { not: null } } })).toBe(3)
    const { visits, sales } = await tallyOf(db, 2013)
    expect(visits.studios).toMatchObject({ visits: 11_300 })
    expect(visits.missing).toEqual([])
    expect(sales).toMatchObject({ total: { ore: 96_000_000 }, notReported: 0, statedNone: 2 })
    const ctx = contextOf(house, new Date(), null)
    expect(await verifyPictures(ctx, someone(['secretariat']))).toMatchObject({ pictures: 2, missing: [], strays: [] })
    // Opened years later the plans of the hostings stand as they stood then, and are not heaps of overdue things.
    const late = await latePlans(ctx, someone(['secretariat']))
    expect(late.length).toBeGreaterThan(0)
    expect(late.every(({ overdue }) => overdue <= 2)).toBe(true)
    expect((await demoRoles(ctx)).map(({ role }) => role)).toHaveLength(11)

    expect(await loadDemonstration(house, { ...quiet, size: 12, most: 1 }), 'goes on with what is missing').toBe(1)
    expect(await db.application.count()).toBe(12)
  })

  it('goes into an empty database and no other', async () => {
    const house = await aHouse(engine)
    await house.db.person.create({ data: { name: 'Kari', email: 'kari@example.com', createdAt: new Date() } })
    await expect(loadDemonstration(house, { ...quiet, size: 12 })).rejects.toMatchObject({ key: 'transfer.notEmpty' })
    expect(await house.db.edition.count()).toBe(0)
  })
})

it('the whole demonstration comes to the published figures of 2013', { timeout: 420_000 }, async () => {
  const house = await aHouse(sqlite)
  await loadDemonstration(house, { ...quiet, most: 0 })
  const { seminar, catalogue, advertisedIn: advertised, fundingNok, ...published } = round2013
  const { artRound, youthOrchestra } = await annualFigures(house.db, 2013)
  const { pressStories, advertisedIn, funding, ...told } = artRound
  expect(told).toEqual({
    ...published,
    seminar: { date: seminar.date, attended: seminar.attended },
    catalogue: {
      ...{ copies: catalogue.copies, insertedInNewspapers: catalogue.insertedInNewspapers },
      // The file names the other channels in English.
      ...{ newspapers: catalogue.newspapers, otherChannels: OTHER_CHANNELS },
    },
  })
  expect(advertisedIn?.new).toEqual([...advertised.new].sort((a, b) => a.localeCompare(b, 'nb')))
  // One of them is told of in words in the file, and by its name here.
  expect(advertisedIn?.asBefore).toHaveLength(advertised.asBefore.length)
  expect(funding?.givers.map(({ grantedNok }) => grantedNok)).toEqual(Object.values(fundingNok))
  // Invented, since nobody published how many there were.
  expect(pressStories).toBe(await house.db.pressStory.count())
  const { semesters, concerts, outreach } = orchestra2013
  for (const [index, semester] of semesters.entries())
    expect(youthOrchestra?.semesters?.[index]).toMatchObject(semester)
  expect(youthOrchestra?.concerts?.map(({ date, venue, place }) => ({ date, venue, place }))).toEqual(
    concerts.map(({ date, venue, place }) => ({ date, venue, place })),
  )
  await seenByTheOffice(house)
  expect(youthOrchestra?.instruments).toMatchObject({ bought: 2, chargedLater: 2, chargedTo: [2014] })
  expect(youthOrchestra?.outreach?.map(({ partner }) => partner).sort()).toEqual(
    outreach.map(({ partner }) => partner).sort(),
  )
})

/** The same figures as the secretariat meets them on its own pages, and that what they show is alive. */
async function seenByTheOffice(house: Awaited<ReturnType<typeof aHouse>>): Promise<void> {
  const { db } = house
  const ctx = contextOf(house, new Date(), null)
  const office = someone(['secretariat'])
  const told = orchestra2013.semesters.map(({ members, weekendSeminars, rehearsalDays }) => ({
    ...{ members, weekendSeminars, rehearsalDays },
  }))
  const semesters = (await allSemesters(db)).reverse()
  const seen = []
  for (const semester of semesters) {
    const ensembles = await ensemblesOf(db, semester.id)
    const youth = ensembles.filter(({ kind }) => kind === 'youth').map(({ id }) => id)
    const seminars = await seminarsOf(db, semester.id)
    seen.push({
      members: (await rosterOfSemester(db, semester.id, youth)).length,
      weekendSeminars: seminars.length,
      rehearsalDays: seminars.flatMap(({ days }) => days).length,
    })
    const joint = orchestra2013.semesters[seen.length - 1]?.jointSeminarWith
    expect(seminars.map(({ partner }) => partner).filter(Boolean)).toEqual(joint ? [joint] : [])
  }
  expect(seen).toEqual(told)

  const given = await concertFigures(db, 2013)
  for (const [index, { with: others }] of orchestra2013.concerts.entries())
    expect([...(given[index]?.partners ?? [])].sort()).toEqual(others.filter((one) => one !== 'soloists').sort())

  const reports = await reportsView(ctx, office, 2013)
  expect(reports.homes?.map(({ members }) => members)).toEqual(told.map(({ members }) => members))
  const [spring, autumn] = reports.semesters ?? []
  // What meets the rules is frozen, by somebody with a name, and nothing else.
  for (const { stands, frozen } of spring?.courses ?? []) expect(frozen).toHaveLength(stands ? 1 : 0)
  expect(spring?.courses.filter(({ stands }) => stands).length).toBeGreaterThan(2)
  for (const { by, intact } of spring?.courses.flatMap(({ frozen }) => frozen) ?? [])
    expect({ by, intact }).toEqual({ by: inventStaff(SEED).secretariat[0]?.name, intact: true })
  expect(autumn?.courses.flatMap(({ frozen }) => frozen)).toEqual([])

  const [weekend] = await seminarsOf(db, semesters[1]?.id ?? '')
  const { calls } = await coverageView(ctx, office, weekend?.id ?? '', { slotId: '', pieceId: '', withPartner: false })
  expect(calls.map(({ instrument, accepted }) => [instrument, accepted])).toEqual([
    ['bassoon', true],
    ['oboe', false],
    ['horn', null],
  ])
}
