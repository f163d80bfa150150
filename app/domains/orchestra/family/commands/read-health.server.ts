import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { unsealText } from '#app/platform/crypto/sealed-text.server.ts'
import { cameInNow } from '../fresh.server.ts'
import { addReading, lastReadingBy, listHealth } from '../health.store.server.ts'
import { mayReadHealth } from '../policy.ts'
import { isNewReading } from '../rules.ts'
import { theChild } from '../the-child.server.ts'
import type { OpenNote } from '../views.ts'

/**
 * Opens what is written of a child's health, and notes that it was read: the family's own reading once an hour, the
 * secretariat's each time. Throws missing for who may not, and conflict without a sign-in of a moment ago.
 */
export async function readHealth(ctx: Context, actor: Actor, childId: string): Promise<OpenNote[]> {
  return ctx.tx(async (tx) => {
    const { standing } = await theChild(ctx, tx, actor, childId)
    if (!mayReadHealth(actor, standing, childId)) throw missing()
    if (!(await cameInNow(ctx, tx, actor))) throw conflict('orchestraHealth.codeWhy')
    const isFamily = standing.personId === childId || standing.children.some((link) => link.childId === childId)
    const through = isFamily ? 'own' : 'card'
    const last = isFamily ? await lastReadingBy(tx, childId, actor.personId, through) : null
    if (isNewReading(last, ctx.now)) {
      const readerName = actor.name || actor.email
      await addReading(tx, {
        ...{ childId, readerId: actor.personId, readerName, seminarId: null, through, at: ctx.now },
      })
      await ctx.note(tx, 'child.healthRead', childId, { through })
    }
    return (await listHealth(tx, childId)).map(({ id, kind, kitchen, text, givenById, givenAt, deleteOn }) => ({
      ...{ id, kind, kitchen, text: unsealText(ctx.settings.sessionSecret, text), givenById, givenAt, deleteOn },
    }))
  })
}
