import { conflict, missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { findInvoice } from './invoices.store.server.ts'
import type { Invoice } from './invoices.ts'

/** An invoice that may still be changed. Throws missing, and conflict once it is issued. */
export async function theDraft(tx: Tx, id: string): Promise<Invoice> {
  const invoice = await findInvoice(tx, id)
  if (!invoice) throw missing()
  if (invoice.number !== null) throw conflict('invoices.isIssued')
  return invoice
}
