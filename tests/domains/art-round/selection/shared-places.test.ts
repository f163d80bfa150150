/** Calls without places of their own share the edition's: nothing is given away twice, and what comes free is passed on. */
import { expect, it } from 'vitest'
import { lapseOffers } from '#app/domains/art-round/selection/commands/lapse-offers.server.ts'
import { offerPlace } from '#app/domains/art-round/selection/commands/offer-place.server.ts'
import { prepareAnnouncement } from '#app/domains/art-round/selection/commands/prepare-announcement.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { resignParticipation } from '#app/domains/art-round/studio/commands/resign-participation.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { announcedEdition } from '../studio/admitted.ts'
import { juriedEdition } from './juried.ts'

const secretary = someone(['secretariat'])

/** A second call of the edition, to which one of the applications is moved, accepted and asked to answer. */
async function invited(
  db: Db,
  { editionId, applicationIds }: { editionId: string; applicationIds: string[] },
  { number, capacity = null, announced = true }: { number: number; capacity?: number | null; announced?: boolean },
): Promise<string> {
  const at = new Date('2013-02-01T10:00:00Z')
  const texts = { titleNb: 'Inviterte', titleEn: 'Invited', textNb: '', textEn: '' }
  const { id: callId } = await db.call.create({
    data: {
      ...{ editionId, kind: 'invited', ...texts, opensAt: at, closesAt: new Date('2013-03-01T23:00:00Z') },
      ...{ capacity, announcedAt: announced ? new Date('2013-04-20T10:00:00Z') : null },
    },
  })
  const id = applicationIds[number - 1] ?? ''
  const { id: decidedWorkId } = await db.work.findFirstOrThrow({ where: { applicationId: id } })
  await db.application.update({
    where: { id },
    data: {
      ...{ callId, decision: 'accepted', waitingPlace: null, decidedWorkId },
      participation: announced ? 'awaiting' : 'none',
    },
  })
  return callId
}

eachEngine((engine) => {
  async function announced() {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const made = await announcedEdition(db, ctx, { capacity: 3, applications: 6 })
    const stateOf = (number: number) => db.application.findUniqueOrThrow({ where: { id: made.application(number) } })
    const resign = (number: number) => resignParticipation(ctx, made.artist(number), made.application(number))
    return { db, ctx, ...made, stateOf, resign }
  }

  it('a place is offered only when neither call holds it', async () => {
    const { db, ctx, callId, resign, stateOf, ...made } = await announced()
    await invited(db, made, { number: 6 })
    // Four hold the three places: who resigns first leaves none free.
    await resign(1)
    expect(await stateOf(4)).toMatchObject({ decision: 'waitlisted', waitingPlace: 1 })
    await expect(offerPlace(ctx, secretary, 2013, callId)).rejects.toMatchObject({ key: 'selection.noPlaceFree' })
    await resign(2)
    expect(await stateOf(4)).toMatchObject({ decision: 'accepted', participation: 'awaiting' })
    expect(await stateOf(5)).toMatchObject({ decision: 'waitlisted', waitingPlace: 1 })
    // Nobody answers: the place that lapses is passed on once, and no more than there is.
    expect(await lapseOffers(ctx.at('2013-05-10T10:00:00Z'))).toMatchObject({ lapsed: 1 })
    expect(await stateOf(5)).toMatchObject({ decision: 'accepted', participation: 'awaiting' })
    const held = { decision: 'accepted', participation: { not: 'resigned' } } as const
    expect(await db.application.count({ where: held })).toBe(3)
  })

  it('a place given up in one call goes to the list of the other', async () => {
    const { db, callId, resign, stateOf, ...made } = await announced()
    await db.edition.updateMany({ data: { capacity: 4 } })
    await invited(db, made, { number: 6 })
    await resign(6)
    expect(await stateOf(4)).toMatchObject({ callId, decision: 'accepted', participation: 'awaiting' })
    expect(await db.mail.count({ where: { key: { startsWith: 'offer:' } } })).toBe(1)
  })

  it('a call with places of its own takes none from the others and gives them none', async () => {
    const { db, resign, stateOf, ...made } = await announced()
    await invited(db, made, { number: 6, capacity: 1 })
    await resign(6)
    expect(await stateOf(4)).toMatchObject({ decision: 'waitlisted' })
    await resign(1)
    expect(await stateOf(4)).toMatchObject({ decision: 'accepted' })
  })

  it('twenty resignations at once give no place away twice', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const made = await announcedEdition(db, ctx, { capacity: 20, applications: 31 })
    await invited(db, made, { number: 31 })
    const numbers = Array.from({ length: 10 }, (_, i) => i + 1)
    const all = await Promise.allSettled(
      numbers.map((number) => resignParticipation(ctx, made.artist(number), made.application(number))),
    )
    expect(all.filter(({ status }) => status === 'rejected')).toEqual([])
    const held = { decision: 'accepted', participation: { not: 'resigned' } } as const
    expect(await db.application.count({ where: held })).toBe(20)
  })

  it('more than they share is not announced', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const made = await juriedEdition(db, { capacity: 3, applications: 6 })
    await proposeDecisions(ctx, secretary, 2013, 2, made.callId)
    await invited(db, made, { number: 6, announced: false })
    const prepare = () => prepareAnnouncement(ctx, secretary, 2013, made.callId)
    await expect(prepare()).rejects.toMatchObject({
      key: 'selection.tooManyShared',
      facts: { accepted: 3, elsewhere: 1, capacity: 3 },
    })
    await db.edition.updateMany({ data: { capacity: 4 } })
    await prepare()
  })
})
