/** The mother of three offers one seat to the first day of the seeded seminar. */
import { offerLift } from '#app/domains/orchestra/duty/commands/offer-lift.server.ts'
import type { Engine } from '#tests/support/databases.ts'
import { type Stage, setStage } from '../reply/stage.ts'
import { EARLY } from './stage.ts'

export interface LiftStage extends Stage {
  liftId: string
}

export async function liftStage(engine: Engine): Promise<LiftStage> {
  const stage = await setStage(engine)
  await offerLift(stage.at(EARLY), stage.actor('mother'), stage.seeded.seminarId, {
    ...{ date: '2013-09-14', way: 'both', place: 'Heggedal stasjon', seats: 1, words: '' },
  })
  return { ...stage, liftId: (await stage.db.carpoolOffer.findFirstOrThrow()).id }
}
