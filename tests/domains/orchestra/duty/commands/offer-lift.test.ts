import { beforeAll, expect, it } from 'vitest'
import { carpoolView } from '#app/domains/orchestra/duty/carpool-screens.server.ts'
import { offerLift } from '#app/domains/orchestra/duty/commands/offer-lift.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage, EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeAll(async () => {
    stage = await dutyStage(engine)
  })
  const lift = { date: '2013-09-14', way: 'both' as const, place: 'Heggedal', seats: 2, words: '' }

  it('is seen by the families of the seminar with name and place, and without a telephone', async () => {
    const { seminarId, people } = stage.seeded
    await offerLift(stage.at(EARLY), stage.actor('mother'), seminarId, lift)
    const seen = await carpoolView(stage.at(EARLY), stage.actor('otherGuardian'), seminarId)
    expect(seen.lifts).toMatchObject([{ driver: 'Mor Trebarnsdatter', place: 'Heggedal', left: 2, phone: null }])
    expect(JSON.stringify(seen)).not.toMatch(/480 10|Morsveien/)
    expect((await stage.db.carpoolOffer.findFirstOrThrow()).personId).toBe(people.mother)
    for (const who of ['coach', 'kitchen', 'association', 'contact'] as const)
      await expect(carpoolView(stage.at(EARLY), stage.actor(who), seminarId)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('only for a day of the seminar that is not past, and by a family of it', async () => {
    const { seminarId } = stage.seeded
    const offer = (who: 'mother' | 'leader', date: string, moment = EARLY) =>
      offerLift(stage.at(moment), stage.actor(who), seminarId, { ...lift, date })
    await expect(offer('leader', '2013-09-14')).rejects.toMatchObject({ kind: 'missing' })
    await expect(offer('mother', '2013-09-13')).rejects.toMatchObject({ kind: 'invalid', field: 'date' })
    await expect(offer('mother', '2013-09-14', '2013-09-15 12:00')).rejects.toMatchObject({ kind: 'invalid' })
  })
})
