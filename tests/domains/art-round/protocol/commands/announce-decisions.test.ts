import { expect, it } from 'vitest'
import { announceDecisions } from '#app/domains/art-round/selection/commands/announce-decisions.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { juriedEdition } from '../juried.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('tells everyone at once in their own language, and a second time nobody', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-04-20T10:00:00Z' })
    await juriedEdition(db, {
      capacity: 2,
      more: (n) => (n === 6 ? { check: 'ineligible', checkReason: 'Bor i Bergen.' } : {}),
    })
    await proposeDecisions(ctx, secretary, 2013, 1)
    expect(await announceDecisions(ctx, secretary, 2013)).toEqual({ letters: 6, withoutAddress: 0 })
    expect((await db.edition.findFirstOrThrow()).announcedAt).toEqual(ctx.now)
    const rows = await db.application.findMany({ orderBy: { number: 'asc' } })
    expect(rows.map((of) => of.participation)).toEqual(['awaiting', 'awaiting', 'none', 'none', 'none', 'none'])
    const letters = await db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Du er antatt til Kunst rett vest 2013',
      'You are accepted for Kunst rett vest 2013',
      'Du står på venteliste til Kunst rett vest 2013',
      'Answer to application 4 for Kunst rett vest 2013',
      'Svar på søknad 5 til Kunst rett vest 2013',
      'Answer to application 6 for Kunst rett vest 2013',
    ])
    expect(letters[0]?.text).toContain('«Verk 1.2»')
    expect(letters[0]?.text).toContain('10. mai 2013')
    expect(letters[0]?.text).toContain('/deltakelse/2013')
    expect(letters[1]?.text).toContain('/en/participation/2013')
    expect(letters[2]?.text).toContain('nummer 1 på ventelisten')
    expect(letters[4]?.text).toContain('rett til å se dokumentene')
    expect(letters[5]?.text).toContain('Bor i Bergen.')

    const later = ctx.at('2013-04-21T10:00:00Z')
    expect(await announceDecisions(later, secretary, 2013)).toEqual({ letters: 0, withoutAddress: 0 })
    expect(await db.mail.count()).toBe(6)
    expect((await db.edition.findFirstOrThrow()).announcedAt).toEqual(ctx.now)
    expect(await db.auditEntry.count({ where: { deed: 'selection.announced' } })).toBe(1)
  })

  it('five presses at once announce once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await juriedEdition(db)
    await proposeDecisions(ctx, secretary, 2013, 3)
    const answers = await Promise.all(Array.from({ length: 5 }, () => announceDecisions(ctx, secretary, 2013)))
    expect(answers.map(({ letters }) => letters).sort()).toEqual([0, 0, 0, 0, 6])
    expect(await db.mail.count()).toBe(6)
  })

  it('all or nothing: one letter that cannot be written leaves everything as it was', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await juriedEdition(db)
    await proposeDecisions(ctx, secretary, 2013, 3)
    const broken = { ...ctx, note: () => Promise.reject(new Error('the power went')) }
    await expect(announceDecisions(broken, secretary, 2013)).rejects.toThrow('the power went')
    expect(await db.mail.count()).toBe(0)
    expect(await db.application.count({ where: { participation: { not: 'none' } } })).toBe(0)
    expect((await db.edition.findFirstOrThrow()).announcedAt).toBeNull()
  })

  it('waits until everyone is decided and there is room for the accepted', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { editionId } = await juriedEdition(db, {
      capacity: 2,
      scores: [
        [9, 9],
        [5, 5],
        [5, 5],
        [5, 5],
      ],
    })
    const announce = () => announceDecisions(ctx, secretary, 2013)
    await proposeDecisions(ctx, secretary, 2013, 5)
    await expect(announce()).rejects.toMatchObject({ key: 'selection.undecidedLeft', facts: { count: 3 } })
    await db.application.updateMany({ data: { decision: 'accepted' } })
    await expect(announce()).rejects.toMatchObject({
      key: 'selection.tooManyAccepted',
      facts: { accepted: 4, capacity: 2 },
    })
    await db.edition.update({ where: { id: editionId }, data: { capacity: 4 } })
    await expect(announceDecisions(ctx, someone(['chair']), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    await db.jurorSeat.updateMany({ data: { sealedAt: null } })
    await expect(announce()).rejects.toMatchObject({ key: 'selection.notSealed' })
    expect(await db.mail.count()).toBe(0)
  })

  it('closes the places that a settled tie left open, in the order of the list', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { applicationIds } = await juriedEdition(db, { capacity: 1 })
    await db.application.updateMany({ data: { decision: 'declined' } })
    for (const [index, place] of [
      [0, 3],
      [1, 7],
    ] as const)
      await db.application.update({
        where: { id: applicationIds[index] ?? '' },
        data: { decision: 'waitlisted', waitingPlace: place },
      })
    await announceDecisions(ctx, secretary, 2013)
    const rows = await db.application.findMany({ orderBy: { number: 'asc' } })
    expect(rows.map(({ waitingPlace }) => waitingPlace)).toEqual([1, 2, null, null, null, null])
  })
})
