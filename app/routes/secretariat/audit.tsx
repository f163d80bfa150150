import { useLoaderData } from '@remix-run/react'
import { auditView } from '#app/domains/desk/audit.server.ts'
import { page } from '#app/http/page.server.ts'
import { audit } from '#app/i18n/audit.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { AuditLog } from '#app/ui/audit/audit-log.tsx'
import { titled } from '#app/ui/frame/titled.ts'
import { askedOf } from './audit-ask.ts'

export const meta = titled(audit.title)
export const handle = { path: [{ name: 'secretariat', text: secretariat.overview }], wide: true }

export const loader = page('secretariat', ({ ctx, actor, url }) =>
  auditView(ctx, actor, askedOf(url.searchParams), url.searchParams.get('side')),
)

export default function Audit() {
  return <AuditLog view={useLoaderData<typeof loader>()} />
}
