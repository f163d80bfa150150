/** What hostings, the joint exhibition, invited groups and invoices hold of people, and when it goes. */
import {
  conditionPictures,
  damagePictures,
  deliveryTimes,
  receiptWords,
  shiftTurns,
  workNotes,
} from '#app/domains/exhibition/keeping.server.ts'
import { invoiceBuyers, invoiceDrafts } from '#app/domains/funding/keeping.server.ts'
import { meetingGuests, offerContacts, projectGroups } from '#app/domains/hosting/keeping.server.ts'
import { rehearses } from '#app/domains/orchestra/account/keeping.server.ts'
import { marketingOwners } from '#app/domains/outreach/marketing/keeping.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { groupAddresses } from '#app/domains/programme/invited.server.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { linesOfKinds, plannedLines, type Stock } from '#app/kernel/keeping.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { listSentByKey, removeLetters } from '#app/platform/mail/outbox.store.server.ts'
import { goesOn, KINDS, type Kind, type Lot } from './keeping.ts'
import { maySeeKeeping } from './policy.ts'
import type { KeepingView } from './views.ts'

const digests: Stock<Tx> = {
  list: async (tx) =>
    (await listSentByKey(tx, ['hosting-digest:', 'hosting-opening:'])).map(({ id, sentAt }) => ({
      ...{ scope: id, base: civilDateOf(sentAt), count: 1 },
    })),
  remove: removeLetters,
}

export const STOCKS: Readonly<Record<Kind, Stock<Tx>>> = {
  digest: digests,
  meetingGuest: meetingGuests,
  groupAddress: groupAddresses,
  deliveryTime: deliveryTimes,
  conditionPicture: conditionPictures,
  shift: shiftTurns,
  projectGroup: projectGroups,
  invoiceDraft: invoiceDrafts,
  marketingOwner: marketingOwners,
  offer: offerContacts,
  workNote: workNotes,
  damagePicture: damagePictures,
  receipt: receiptWords,
  invoice: invoiceBuyers,
}

/** What there is of one kind, and when it goes. */
export const lotsOf = async (tx: Tx, kind: Kind): Promise<Lot[]> =>
  (await STOCKS[kind].list(tx)).map(({ scope, base, count }) => ({
    ...{ kind, scope, count, held: 0 },
    goesOn: goesOn(kind, base),
  }))

/** The dated list. Throws forbidden. */
export async function keepingView(ctx: Context, actor: Actor): Promise<KeepingView> {
  if (!maySeeKeeping(actor)) throw forbidden()
  const today = civilDateOf(ctx.now)
  const lots: Lot[] = []
  for (const kind of KINDS) lots.push(...(await lotsOf(ctx.db, kind)))
  return {
    rehearses: await rehearses(ctx.db),
    lines: plannedLines(lots, KINDS, today),
    kinds: linesOfKinds(lots, KINDS),
  }
}
