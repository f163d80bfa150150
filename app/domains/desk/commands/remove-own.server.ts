import { removeLibrary, removeProfileOf } from '#app/domains/art-round/portfolio/changes.server.ts'
import { removeLoosePictures } from '#app/domains/media/changes.server.ts'
import { endOthers } from '#app/domains/people/changes.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayDeleteOwnData } from '../policy.ts'

export type OwnThing = 'profile' | 'library' | 'pictures' | 'sessions'

/**
 * Deletes one kind of what a person may delete of the own: the profile, the whole library, the pictures that hang nowhere,
 * or the sessions besides the one in use. What was sent stays as it was sent. Gives how many went. Throws forbidden for
 * who acts for another.
 */
export async function removeOwn(ctx: Context, actor: Actor, thing: OwnThing): Promise<number> {
  if (!mayDeleteOwnData(actor)) throw forbidden('people.notInPerson')
  const { personId } = actor
  return ctx.tx(async (tx) => {
    const removed =
      thing === 'profile'
        ? await removeProfileOf(tx, personId)
        : thing === 'library'
          ? await removeLibrary(tx, personId)
          : thing === 'pictures'
            ? await removeLoosePictures(ctx, tx, { ownerId: personId })
            : await endOthers(tx, personId, actor.sessionId, ctx.now)
    // What hung in the library alone hangs nowhere now.
    if (thing === 'library') await removeLoosePictures(ctx, tx, { ownerId: personId })
    await ctx.note(tx, `own.${thing}`, personId, { removed })
    return removed
  })
}
