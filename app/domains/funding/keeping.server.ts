/** What invoices hold of buyers, for the clock that deletes it and for a buyer's own page. The terms are the desk's. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { grossOf } from './invoices.ts'
import { listIssuedTo } from './keeping.store.server.ts'
import type { OwnInvoice } from './own-invoice.ts'

export { invoiceBuyers, invoiceDrafts } from './keeping.store.server.ts'

/** Invoices that were issued to an address, by number. What the office noted for itself is not among it. */
export const ownInvoices = async (tx: Tx, email: string): Promise<OwnInvoice[]> =>
  email === ''
    ? []
    : (await listIssuedTo(tx, email)).flatMap(({ number, issuedOn, netOre, vatPercent, ...invoice }) =>
        number === null || issuedOn === null
          ? []
          : [{ ...invoice, number, issuedOn, amountNok: grossOf({ netOre, vatPercent }) / 100 }],
      )
