import { libraryOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { textsOfWork } from '#app/domains/art-round/work.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { pastOf, usesIn } from '../library-uses.server.ts'
import { emptyPlaces, hindranceOf, roomFor } from '../library-uses.ts'
import { openApplication } from '../own.server.ts'
import { mayWriteIn } from '../policy.ts'
import { addWork, hangPicture, putApplication, putWork } from '../store.server.ts'

/**
 * Copies works of the own library into an application, in the order given: first into places that nothing was put into,
 * then as its last ones. What changes in the library later leaves the copies alone. A work that is in the application
 * already is passed over. Gives how many were copied.
 *
 * Throws as saving does; missing for a work that is not in the own library; conflict for one that was shown in an earlier
 * joint exhibition, and when there is no room for all of them. Then nothing is copied.
 */
export async function addFromLibrary(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  callId: string,
  libraryWorkIds: readonly string[],
): Promise<number> {
  return ctx.tx(async (tx) => {
    const { application, works, call } = await openApplication(tx, actor, callId, ctx.now, locale)
    if (!mayWriteIn(actor, application)) throw forbidden()
    const library = await libraryOf(tx, actor.personId)
    const uses = usesIn(await pastOf(tx, actor.personId))
    const there = new Set(works.map(({ libraryWorkId }) => libraryWorkId))
    const wanted = [...new Set(libraryWorkIds)].flatMap((id) => {
      const work = library.find((one) => one.id === id)
      if (!work) throw missing('portfolio.workGone')
      const hindrance = hindranceOf(uses.get(id) ?? [], callId, there.has(id))
      if (hindrance?.kind === 'shown')
        throw conflict('portfolio.shownEarlier', { title: work.title, year: hindrance.year })
      return hindrance ? [] : [work]
    })
    const room = roomFor(works, call.maxWorks)
    if (wanted.length > room) throw conflict('portfolio.noRoom', { most: call.maxWorks, room })

    const places = emptyPlaces(works)
    let last = works.length
    for (const [index, work] of wanted.entries()) {
      const copy = { ...textsOfWork(work), libraryWorkId: work.id }
      const place = places[index]
      const id = place ? place.id : (await addWork(tx, application.id, { ...copy, position: ++last })).id
      if (place) await putWork(tx, place.id, copy)
      for (const { pictureId, position, alt } of work.pictures) await hangPicture(tx, id, pictureId, position, alt)
    }
    if (wanted.length > 0) {
      await putApplication(tx, application.id, { savedAt: ctx.now })
      await ctx.note(tx, 'application.fromLibrary', application.id, { works: wanted.map(({ id }) => id) })
    }
    return wanted.length
  })
}
