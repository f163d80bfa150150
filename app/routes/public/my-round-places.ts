import { roundPlaces } from '#app/domains/rounds/my-round.server.ts'
import { island } from '#app/http/islands.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page } from '#app/http/page.server.ts'
import { missing } from '#app/kernel/fault.ts'

/** What a round is planned from, for the browser without network; and the programs that it takes, so that they are kept too. */
export const loader = page('anyone', async ({ ctx, request }) => {
  const places = await roundPlaces(ctx)
  if (!places) throw missing()
  const { scripts, preloads } = island('app/ui/my-round/planner.island.tsx', ctx.settings.production)
  const body = JSON.stringify({ ...places, programs: [...scripts, ...preloads] })
  return openData(request, body, 'application/json')
})
