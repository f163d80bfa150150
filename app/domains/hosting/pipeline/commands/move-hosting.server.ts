import { putAgreedHosts } from '#app/domains/art-round/edition/changes.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import { conflict, conflictOver, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type Hosting, type HostingStage, hasReached } from '../../hosting.ts'
import { theHosting } from '../../queries.server.ts'
import { mayMoveHosting } from '../policy.ts'
import { evidenceOf } from '../queries.server.ts'
import { fellFromOf, type Need, type Refusal, refusesMove } from '../rules.ts'
import { addMove, listMoves, putHosting } from '../store.server.ts'

/** What is said of what is missing. */
const MISSING: Record<Need, TextKey> = {
  municipality: 'hostingCase.lacksMunicipality',
  venueToSee: 'hostingCase.lacksVenueToSee',
  inspected: 'hostingCase.lacksInspected',
  adopted: 'hostingCase.lacksAdopted',
  notReserve: 'hostingCase.lacksNotReserve',
  noRival: 'hostingCase.lacksNoRival',
  signedAgreement: 'hostingCase.lacksSignedAgreement',
  openingDate: 'hostingCase.lacksOpeningDate',
  opened: 'hostingCase.lacksOpened',
  evaluated: 'hostingCase.lacksEvaluated',
}

/**
 * Moves a hosting to the next stage, one step back, out of the way, or takes it up again. Only what has all that a stage
 * asks for reaches it. From the agreement on the year's edition has these hosts; when they fall away it has none. Throws
 * missing, forbidden, invalid without a reason that must be given, or conflict with what is missing.
 * @param atAgreement what another area does in the same transaction when a hosting comes to its agreement: both or neither
 */
export async function moveHosting(
  ctx: Context,
  actor: Actor,
  id: string,
  wish: { to: HostingStage; reason: string; version: number },
  atAgreement?: (tx: Tx, hosting: Hosting) => Promise<unknown>,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await theHosting(tx, actor, id)
    if (!mayMoveHosting(actor)) throw forbidden()
    if (hosting.version !== wish.version) throw conflict('faults.changedMeanwhile')
    const fellFrom = fellFromOf(await listMoves(tx, id))
    const refusal = refusesMove(hosting.stage, wish.to, wish.reason, await evidenceOf(tx, hosting, ctx.now), fellFrom)
    if (refusal) throw faultOf(refusal)
    if (!(await putHosting(tx, hosting, { stage: wish.to }, ctx.now))) throw conflict('faults.changedMeanwhile')
    const move = { fromStage: hosting.stage, toStage: wish.to, at: ctx.now, byId: ctx.actorId, reason: wish.reason }
    await addMove(tx, id, move)
    await tellEdition(ctx, tx, hosting, wish.to)
    if (wish.to === 'agreement' && !hasReached(hosting, 'agreement')) await atAgreement?.(tx, hosting)
    await ctx.note(tx, 'hosting.moved', id, { from: hosting.stage, to: wish.to, year: hosting.year })
  })
}

async function tellEdition(ctx: Context, tx: Tx, hosting: Hosting, to: HostingStage): Promise<void> {
  const { year, parts } = hosting
  const had = hasReached(hosting, 'agreement')
  const has = hasReached({ stage: to }, 'agreement')
  if (has) await putAgreedHosts(ctx, tx, year, parts, !had)
  else if (had) await putAgreedHosts(ctx, tx, year, [], true)
}

function faultOf(refusal: Refusal) {
  switch (refusal.why) {
    case 'lacks':
      return conflictOver(
        'hostingCase.cannotYet',
        refusal.lacks.map((need) => ({ field: `need-${need}`, key: MISSING[need] })),
      )
    case 'reasonNeeded':
      return invalid('hostingCase.reasonNeeded', {}, 'reason')
    case 'skips':
      return conflict('hostingCase.skips')
    case 'sameStage':
      return conflict('hostingCase.sameStage')
    case 'tooLateToEnd':
      return conflict('hostingCase.tooLateToEnd')
    case 'ended':
      return conflict('hostingCase.ended')
  }
}
