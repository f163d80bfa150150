import type { Context, Tx } from '#app/platform/context.server.ts'
import { listConsentLog, listGuardiansEver } from './consent.store.server.ts'
import type { ConsentSubject } from './consent-rules.ts'

/** The log of a child, the newest first, and whose consents they are. */
export async function consentState(ctx: Context, tx: Tx, child: { personId: string; birthDate: string }) {
  const log = await listConsentLog(tx, child.personId)
  const links = await listGuardiansEver(tx, child.personId)
  const subject: ConsentSubject = {
    birthDate: child.birthDate,
    guardians: new Map(links.map(({ guardianId, until }) => [guardianId, until])),
    ages: ctx.settings.orchestraAges,
  }
  return { log, subject }
}
