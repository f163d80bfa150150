import type { Actor } from '#app/domains/people/person.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ageOn } from '../age.ts'
import { musicianOf } from '../family/queries.server.ts'
import { standingOf } from '../queries.server.ts'
import type { Standing } from '../standing.ts'
import { mayReplyOneself, type OwnAge } from './policy.ts'

/** A young person with a sign-in of one's own. */
export interface Musician {
  childId: string
  name: string
  demo: boolean
  own: OwnAge
  standing: Standing
  /** May answer for oneself. */
  answers: boolean
}

/** Of who is signed in as a young musician, today; null for everybody else, and asks nothing then. */
export async function ageOfSelf(ctx: Context, tx: Tx, { isMusician, personId }: Standing): Promise<OwnAge | null> {
  const found = isMusician && personId ? await musicianOf(tx, personId) : null
  return found && { age: ageOn(found.birthDate, civilDateOf(ctx.now)), from: ctx.settings.orchestraAges.ownReply }
}

/** Who is signed in, as a young musician; null for everybody else. */
export async function findSelf(ctx: Context, tx: Tx, actor: Actor): Promise<Musician | null> {
  const found = await musicianOf(tx, actor.personId)
  if (!found) return null
  const { birthDate, ...musician } = found
  const own = { age: ageOn(birthDate, civilDateOf(ctx.now)), from: ctx.settings.orchestraAges.ownReply }
  const standing = await standingOf(tx, actor)
  return { ...musician, own, standing, answers: mayReplyOneself(standing, musician.childId, own) }
}
