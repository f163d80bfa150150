import type { ActionFunctionArgs } from '@remix-run/node'
import { countAtDoor } from '#app/domains/exhibition/shift/commands/count-at-door.server.ts'
import { doorDay } from '#app/domains/exhibition/shift/door.server.ts'
import { countVisits } from '#app/domains/tallies/commands/count-visits.server.ts'
import { countInput } from '#app/domains/tallies/input.ts'
import { dayTally } from '#app/domains/tallies/place-screens.server.ts'
import { deed } from '#app/http/deed.server.ts'
import { yearIn } from '#app/http/page.server.ts'

const count = deed('signed-in', countInput, async ({ ctx, actor, params, value }) => {
  const year = yearIn(params)
  // A phone keeps the counts of a person's studio and of the own shift in one row, and delivers them at this one door.
  if (value.studioId === null) {
    await countAtDoor(ctx, actor, year, value)
    return Response.json(await doorDay(ctx, actor, year, value.date))
  }
  await countVisits(ctx, actor, year, value)
  return Response.json(await dayTally(ctx, actor, year, value.studioId, value.date))
})

interface WithInit {
  data: unknown
  init: ResponseInit | null
}
const isWithInit = (value: unknown): value is WithInit =>
  typeof value === 'object' && value !== null && 'data' in value && 'init' in value

/** Takes a count that waited on a phone. The answer is the day as it stands now, or why the count was not taken. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const answer: unknown = await count(args).catch((refused: unknown) => {
    if (isWithInit(refused) || refused instanceof Response) return refused
    throw refused
  })
  if (answer instanceof Response) return answer
  if (isWithInit(answer)) return Response.json(answer.data, answer.init ?? {})
  throw new Error('a deed answers with a response or with data')
}
