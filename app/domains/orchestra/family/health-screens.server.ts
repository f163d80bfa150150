/** The page of a child's health. Every opening is noted; without a sign-in of a moment ago it opens nothing. */
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { readHealth } from './commands/read-health.server.ts'
import { verdictOf } from './consent-rules.ts'
import { consentState } from './consent-state.server.ts'
import { cameInNow } from './fresh.server.ts'
import { listReadings } from './health.store.server.ts'
import { mayReadHealth, mayWriteHealth } from './policy.ts'
import { firstName } from './rules.ts'
import { theChild } from './the-child.server.ts'
import type { HealthView } from './views.ts'

/** Throws missing for who may not open it, and for who acts for another. */
export async function healthView(ctx: Context, actor: Actor, childId: string): Promise<HealthView> {
  const { db } = ctx
  const { standing, child, ofAge } = await theChild(ctx, db, actor, childId)
  if (!mayReadHealth(actor, standing, childId)) throw missing()
  const { name } = child.person
  const about = { childId, name, firstName: firstName(name) }
  if (!(await cameInNow(ctx, db, actor))) return { ...about, fresh: false, email: actor.email }
  const notes = await readHealth(ctx, actor, childId)
  const { log, subject } = await consentState(ctx, db, child)
  const readings = await listReadings(db, childId)
  const names = await namesOf(
    db,
    notes.map(({ givenById }) => givenById),
  )
  return {
    ...{ ...about, fresh: true, consented: verdictOf(log, 'health', subject, civilDateOf(ctx.now)) === 'yes' },
    notes: notes.map(({ givenById, ...note }) => ({ ...note, by: withoutAddress(names.get(givenById)) })),
    readings: readings.map(({ id, readerName, at, through, seminarId }) => ({
      ...{ id, who: withoutAddress(readerName), at, seminarId },
      through: through === 'binder' || through === 'card' ? through : 'own',
    })),
    can: { write: mayWriteHealth(actor, standing, ofAge) },
  }
}

/** Who has given no name is known by an address, which the other guardian does not see. */
const withoutAddress = (name: string | undefined): string => (name?.includes('@') ? '' : (name ?? ''))
