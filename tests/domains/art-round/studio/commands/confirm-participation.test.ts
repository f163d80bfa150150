import { expect, it } from 'vitest'
import { confirmParticipation } from '#app/domains/art-round/studio/commands/confirm-participation.server.ts'
import { participantsOf, studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { juriedEdition } from '../../selection/juried.ts'
import { announcedEdition, secretary } from '../admitted.ts'

eachEngine((engine) => {
  it('makes a participant with a studio, once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-10T20:00:00Z' })
    const { artist, application, editionId, workIds } = await announcedEdition(db, ctx)
    const confirm = () => confirmParticipation(ctx, artist(1), 'nb', application(1))
    await confirm()
    await confirm()
    const [participant] = await participantsOf(db, editionId)
    expect(participant).toMatchObject({
      slug: 'kunstner-001',
      name: 'Kunstner 001',
      isNew: true,
      workId: workIds[0]?.[1],
    })
    const studios = await studiosOf(db, editionId)
    expect(studios).toMatchObject([
      {
        number: 1,
        name: 'Atelier 1',
        address: 'Veien 1',
        days: [{ date: '2013-09-14', opens: '12:00', closes: '17:00' }],
      },
    ])
    expect(studios[0]?.participants.map(({ id }) => id)).toEqual([participant?.id])
    expect(await db.application.findUnique({ where: { id: application(1) } })).toMatchObject({
      participation: 'confirmed',
      answeredAt: ctx.now,
    })
    expect(await db.mail.count({ where: { key: { startsWith: 'confirmed:' } } })).toBe(1)
  })

  it('those who wrote the same place share it, open on the days of both', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, application, editionId } = await announcedEdition(db, ctx, {
      more: (n) => ({
        studioName: n === 3 ? 'Annet sted' : n === 1 ? 'Fabrikken' : 'fabrikken ',
        studioAddress: 'Fabrikkveien 2',
        studioDays: n === 2 ? '2013-09-15' : '2013-09-14',
        artistName: 'Kari Nordmann',
      }),
    })
    for (const number of [1, 2, 3]) await confirmParticipation(ctx, artist(number), 'nb', application(number))
    const studios = await studiosOf(db, editionId)
    expect(studios.map(({ number, participants, days }) => [number, participants.length, days.length])).toEqual([
      [1, 2, 2],
      [2, 1, 1],
    ])
    const slugs = (await participantsOf(db, editionId)).map(({ slug }) => slug)
    expect(slugs.sort()).toEqual(['kari-nordmann', 'kari-nordmann-2', 'kari-nordmann-3'])
  })

  it('an artist without a studio shows at the exhibition only', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, application, editionId } = await announcedEdition(db, ctx, { more: () => ({ hasStudio: false }) })
    await confirmParticipation(ctx, artist(1), 'nb', application(1))
    expect(await participantsOf(db, editionId)).toMatchObject([{ studioId: null }])
    expect(await studiosOf(db, editionId)).toEqual([])
  })

  it('is for those who are accepted, in time, and for nobody else', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const { artist, application } = await announcedEdition(db, ctx)
    const confirm = (who: number, whose: number, at = ctx) =>
      confirmParticipation(at, artist(who), 'nb', application(whose))
    await expect(confirm(2, 1)).rejects.toMatchObject({ kind: 'missing' })
    await expect(confirm(4, 4)).rejects.toMatchObject({ key: 'studio.notAccepted' })
    const late = ctx.at('2013-05-11T10:00:00Z')
    await expect(confirm(1, 1, late)).rejects.toMatchObject({
      key: 'studio.answerTooLate',
      facts: { date: '10. mai 2013' },
    })
    expect(await db.participant.count()).toBe(0)
    // The secretariat enters what came in time on paper.
    await confirmParticipation(late, secretary, 'nb', application(1))
    expect(await db.participant.count()).toBe(1)
  })

  it('tells nothing before the announcement', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { applicationIds, personIds } = await juriedEdition(db)
    await db.application.updateMany({ data: { decision: 'accepted', participation: 'awaiting' } })
    const artist = { ...secretary, personId: personIds[0] ?? '', grants: [] }
    await expect(confirmParticipation(ctx, artist, 'nb', applicationIds[0] ?? '')).rejects.toMatchObject({
      key: 'studio.notAnnounced',
    })
  })

  it('twenty who answer at once for the one place left: one gets it', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const { artist, application, editionId } = await announcedEdition(db, ctx, { capacity: 20, applications: 20 })
    await db.edition.update({ where: { id: editionId }, data: { capacity: 1 } })
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => confirmParticipation(ctx, artist(i + 1), 'nb', application(i + 1))),
    )
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.participant.count()).toBe(1)
    expect(await db.application.count({ where: { participation: 'confirmed' } })).toBe(1)
    expect(await db.studio.count()).toBe(1)
  })
})
