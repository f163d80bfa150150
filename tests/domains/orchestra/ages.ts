/** The ages at which the own word counts, where nobody has set others; and a context in which somebody has. */
import type { Ages } from '#app/domains/orchestra/age.ts'
import type { Context } from '#app/platform/context.server.ts'

export const AGES: Ages = {
  ...{ asked: [13, 15, 18], ownConsent: 15, ownHealth: 18, ownReply: 13, ownAddress: 13, ownData: 15, ownPlace: 15 },
}

export const withAges = <C extends Context>(ctx: C, ages: Partial<Ages>): C => ({
  ...ctx,
  settings: { ...ctx.settings, orchestraAges: { ...ctx.settings.orchestraAges, ...ages } },
})
