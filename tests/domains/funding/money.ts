/** What the tests of money enter: a giver, a line and an invoice, as plain as can be. */
import type { ContributionWords } from '#app/domains/funding/funding.ts'
import type { InvoiceWords } from '#app/domains/funding/invoices.ts'
import type { Context } from '#app/platform/context.server.ts'
import { someone } from '#tests/support/actors.ts'

export const secretary = someone(['secretariat'])
export const host = someone(['host'], { year: 2013 })

export const GIVER: ContributionWords = {
  ...{ giver: 'Buskerud fylkeskommune', kind: 'county', appliedOre: 200_000_00, appliedOn: '2012-10-01' },
  ...{
    reference: '12/345',
    grantedOre: 200_000_00,
    grantedOn: '2012-12-10',
    refusedOn: null,
    terms: 'Logo i katalogen',
  },
  ...{ reportDueOn: '2014-03-01', reportedOn: null, note: '' },
}

export const ADVERTISEMENT: InvoiceWords = {
  ...{ scope: 'artRound', year: 2013, kind: 'advertisement', buyer: 'Ramme og glass', orgNumber: '974760673' },
  ...{ address: 'Storgata 1, 3050 Mjøndalen', email: '', text: 'Helside i katalogen', delivery: 'Katalogen 2013' },
  ...{ netOre: 5_000_00, vatPercent: 25, dueOn: '2013-03-15', note: '' },
}

const ALLIANCE = {
  ...{ name: 'Vestregionen', orgNumber: '974760673', vatRegistered: true, address: 'Postboks 1, 1300 Sandvika' },
  account: '12345678903',
}

/** The same context for an alliance that may send invoices. */
export const selling = <C extends Context>(ctx: C): C => ({
  ...ctx,
  settings: { ...ctx.settings, alliance: ALLIANCE },
})
export const SELLER = ALLIANCE
