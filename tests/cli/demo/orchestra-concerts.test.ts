import { expect, it } from 'vitest'
import published from '#app/cli/demo/data/edition-2013.json'
import { demoFigures } from '#app/cli/demo/figures.ts'
import { inventStaff } from '#app/cli/demo/invent/staff.ts'
import { moments, SEED } from '#app/cli/demo/load.server.ts'
import { loadEditions } from '#app/cli/demo/load-editions.server.ts'
import { loadOrchestraAuditions } from '#app/cli/demo/load-orchestra-auditions.server.ts'
import { loadOrchestraConcerts } from '#app/cli/demo/load-orchestra-concerts.server.ts'
import { loadOrchestraFamilies } from '#app/cli/demo/load-orchestra-families.server.ts'
import { loadStaff } from '#app/cli/demo/load-staff.server.ts'
import { concertFigures } from '#app/domains/orchestra/concert/queries.server.ts'
import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'
import { testHouse } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'

it('the same members win, with works of their own, however the numbers are drawn', { timeout: 420_000 }, async () => {
  const results = async () => {
    const { db } = await sqlite.freshDatabase()
    const at = moments(testHouse(db))
    await loadEditions(at, demoFigures(undefined))
    await loadStaff(at, inventStaff(SEED))
    await loadOrchestraFamilies(at, SEED)
    await loadOrchestraAuditions(at, SEED)
    const all = await db.audition.findMany({ include: { child: { include: { person: true } }, round: true } })
    return all
      .map(({ round, child, pieces, result }) => [round.kind, child.person.name, pieces, result].join(': '))
      .sort()
  }
  const first = await results()
  expect(await results()).toEqual(first)
  const works = first.filter((one) => one.startsWith('soloist') && !one.includes('eget valg'))
  expect(new Set(works.map((one) => one.split(': ').slice(2, 4).join())).size).toBe(works.length)
  expect(first.filter((one) => one.endsWith(': offered') && !one.includes('eget valg'))).toHaveLength(2)
})

it('2013 has the two concerts that were given, soloists who won their places, and no member too many', {
  timeout: 420_000,
}, async () => {
  const { db } = await sqlite.freshDatabase()
  const at = moments(testHouse(db))
  await loadEditions(at, demoFigures(undefined))
  await loadStaff(at, inventStaff(SEED))
  await loadOrchestraFamilies(at, SEED)
  const youth = await db.ensemble.findFirstOrThrow({
    where: { kind: 'youth', semester: { year: 2013, season: 'spring' } },
  })
  for (const [position, title] of ['Peer Gynt', 'Finlandia', 'Bojarenes inntogsmarsj'].entries()) {
    const notation = '2222-4231-tmp+1-str'
    const scoring = JSON.parse(JSON.stringify(readNotation(notation).scoring))
    const { id } = await db.piece.create({
      data: { composer: 'K', title, notation, scoring, changedAt: new Date('2013-01-01') },
    })
    await db.repertoirePiece.create({ data: { ensembleId: youth.id, pieceId: id, position } })
  }
  const enrolled = () =>
    db.enrolment.groupBy({
      by: ['semesterId'],
      where: { state: 'enrolled' },
      _count: true,
      orderBy: { semesterId: 'asc' },
    })
  const before = await enrolled()
  await loadOrchestraAuditions(at, SEED)
  await loadOrchestraConcerts(at, SEED)
  expect(await enrolled()).toEqual(before)
  const figures = await concertFigures(db, 2013)
  expect(figures.map(({ date, venue, place }) => ({ date, venue, place }))).toEqual(
    published.youthOrchestra.concerts.map(({ date, venue, place }) => ({ date, venue, place })),
  )
  for (const [index, { with: others }] of published.youthOrchestra.concerts.entries())
    expect([...(figures[index]?.partners ?? [])].sort()).toEqual(others.filter((one) => one !== 'soloists').sort())
  const rounds = await db.auditionRound.findMany({ orderBy: { sealedAt: 'asc' }, include: { auditions: true } })
  expect(rounds.map(({ kind, announcedAt }) => [kind, announcedAt !== null])).toEqual([
    ['soloist', true],
    ['member', true],
  ])
  expect(rounds.every(({ auditions }) => auditions.length > 0)).toBe(true)
  const solos = await db.concertPiece.findMany({ where: { soloistId: { not: null } }, include: { concert: true } })
  expect(solos.map(({ concert }) => concert.date)).toEqual(['2013-03-21', '2013-03-21'])
  const won = rounds[0]?.auditions.filter(({ result }) => result === 'offered').map(({ childId }) => childId)
  expect(solos.map(({ soloistId }) => soloistId).sort()).toEqual(won?.sort())
  expect(await db.partHolder.count({ where: { returned: null } })).toBe(0)
  expect(await db.partHolder.count()).toBeGreaterThan(100)
  // Nobody of the demonstration is written to.
  expect(await db.mail.count({ where: { sentAt: null } })).toBe(0)
})
