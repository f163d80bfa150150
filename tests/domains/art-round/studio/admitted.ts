/** An edition that is announced: everyone above the line is accepted and awaits to answer. */
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { enterConfirmations } from '#app/domains/art-round/studio/commands/enter-confirmations.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Context, Db } from '#app/platform/context.server.ts'
import { someone } from '#tests/support/actors.ts'
import { announceAll } from '../protocol/announce-all.ts'
import { juriedEdition } from '../selection/juried.ts'

export const secretary = someone(['secretariat'])

type Wish = Parameters<typeof juriedEdition>[1]

export async function announcedEdition(db: Db, ctx: Context, wish: Wish = {}) {
  const made = await juriedEdition(db, wish)
  await proposeDecisions(ctx, secretary, made.year, 15)
  await announceAll(ctx, secretary, made.year)
  const artist = (number: number): Actor => someone([], { personId: made.personIds[number - 1] ?? '' })
  const application = (number: number): string => made.applicationIds[number - 1] ?? ''
  return { ...made, artist, application }
}

/** The same, and those with the numbers have said yes. */
export async function confirmedEdition(db: Db, ctx: Context, numbers: number[], wish: Wish = {}) {
  const made = await announcedEdition(db, ctx, wish)
  await enterConfirmations(ctx, secretary, made.year, numbers)
  const participants = await db.participant.findMany({ include: { application: true } })
  const participant = (number: number) => {
    const found = participants.find(({ application }) => application.number === number)
    if (!found) throw new Error(`no participant of application ${number}`)
    return found
  }
  return { ...made, participant }
}
