import { redeemLink } from '#app/domains/people/commands/redeem-link.server.ts'
import { requestSignIn } from '#app/domains/people/commands/request-sign-in.server.ts'
import type { Actor, Role } from '#app/domains/people/person.ts'
import { actorOf } from '#app/domains/people/queries.server.ts'
import { type Context, contextOf, type Db } from '#app/platform/context.server.ts'
import { testContext } from '#tests/support/context.ts'
import { latestLetter } from './sign-in.ts'

export interface SignedIn {
  cookie: string
  /** Who comes with the cookie at a moment, and the context of what that one does. */
  at(now?: Date | string): Promise<{ actor: Actor; ctx: Context }>
}

/** A person who has signed in, with roles. */
export async function signIn(db: Db, email: string, roles: readonly Role[] = []): Promise<SignedIn> {
  const house = testContext({ db })
  await requestSignIn(house, 'nb', email, '/')
  const { cookie } = await redeemLink(house, (await latestLetter(db)).secret, 'nb', 'Firefox')
  const { id: personId } = await db.person.findUniqueOrThrow({ where: { email } })
  for (const role of roles) await db.roleGrant.create({ data: { personId, role, grantedAt: house.now } })
  return {
    cookie,
    at: async (now = house.now) => {
      const moment = house.at(now)
      const actor = await actorOf(moment, cookie)
      if (!actor) throw new Error('nobody is signed in')
      const { actedBy, personId: own } = actor
      return { actor, ctx: contextOf(house, moment.now, actedBy?.personId ?? own, actedBy && own) }
    },
  }
}
