import type { LoaderFunctionArgs } from '@remix-run/node'
import { searchAddresses } from '#app/domains/places/search-addresses.server.ts'
import { atMost } from '#app/http/at-most.server.ts'
import { visitOf } from '#app/http/visit.server.ts'

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** Nobody types faster than two questions a second. */
const mayAsk = atMost(120, 60_000)

/**
 * Addresses for `?sok=`, in `?kommune=` or in the whole alliance, for the program that sets a position: an AddressAnswer.
 * 401 when nobody is signed in, 429 when too much is asked.
 */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { ctx, actor, url } = await visitOf(request, context)
  if (!actor) return answer({ state: 'signed-out' }, 401)
  if (!mayAsk(actor.personId)) return answer({ state: 'unreachable' }, 429)
  return answer(await searchAddresses(ctx, url.searchParams.get('sok') ?? '', url.searchParams.get('kommune')))
}
