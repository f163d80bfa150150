import type { Actor } from '#app/domains/people/person.ts'
import { listMembers } from '#app/domains/places/queries.server.ts'
import { conflictOver, forbidden, invalid } from '#app/kernel/fault.ts'
import { civilDateOf, yearOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { replaceProfile } from '../changes.server.ts'
import { mayKeepPortfolio } from '../policy.ts'
import type { ProfileTexts } from '../portfolio.ts'
import { EMPTY_PROFILE } from '../portfolio.ts'
import { profileDifferences } from '../rules.ts'
import { profileFieldText, standsNow } from '../say-fields.ts'
import { findProfile } from '../store.server.ts'

/**
 * Saves the own profile on top of the version that the form was made from (0: none was stored). Throws conflict when it
 * was saved in another window since, with what stands now beside each field that differs; invalid for a municipality that
 * is no member this year.
 */
export async function saveProfile(ctx: Context, actor: Actor, version: number, texts: ProfileTexts): Promise<void> {
  if (!mayKeepPortfolio(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const stored = await findProfile(tx, actor.personId)
    const members = await listMembers(tx, yearOf(civilDateOf(ctx.now)))
    const { municipalityId } = texts
    if (municipalityId && municipalityId !== stored?.municipalityId && !members.some(({ id }) => id === municipalityId))
      throw invalid('faults.notAChoice', {}, 'municipalityId')
    if (!(await replaceProfile(tx, actor.personId, version, texts, ctx.now))) {
      const names = Object.fromEntries(members.map(({ id, name }) => [id, name]))
      const now = stored ?? EMPTY_PROFILE
      throw conflictOver(
        'portfolio.changedMeanwhile',
        profileDifferences(now, texts).map((field) => standsNow(field, profileFieldText(now, field, names))),
      )
    }
    await ctx.note(tx, 'profile.saved', actor.personId)
  })
}
