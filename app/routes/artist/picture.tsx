import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { formState } from '#app/domains/art-round/application/artist-screens.server.ts'
import { addWorkPicture } from '#app/domains/art-round/application/commands/add-work-picture.server.ts'
import { likenessForArtist } from '#app/domains/art-round/application/likeness.server.ts'
import { answer } from './door.server.ts'

/** One picture of a work, as the bare body of the request: it goes to the disk as it comes, and is never whole in memory. */
export const action = answer(async ({ ctx, actor, locale, params, request, url }) => {
  const callId = params.callId ?? ''
  const source = request.body ? Readable.fromWeb(request.body as NodeStream) : Readable.from([])
  await addWorkPicture(
    ctx,
    actor,
    locale,
    callId,
    url.searchParams.get('work') ?? '',
    source,
    url.searchParams.get('sum'),
  )
  const alike = await likenessForArtist(ctx.db, actor, callId)
  return Response.json(
    { state: await formState(ctx, actor, callId), alike },
    { headers: { 'Cache-Control': 'no-store' } },
  )
})
