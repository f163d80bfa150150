import { useLoaderData } from '@remix-run/react'
import { overviewView } from '#app/domains/orchestra/attendance/overview.server.ts'
import { isFamily } from '#app/domains/orchestra/instruments.ts'
import { page } from '#app/http/page.server.ts'
import { orchestraAttendance } from '#app/i18n/orchestra-attendance.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { Overview, type Shown } from '#app/ui/orchestra/attendance/overview.tsx'

export const meta = titled(orchestraAttendance.overview)
export const handle = { wide: true }

const SHOWN: readonly Shown[] = ['all', 'under', 'lost']

export const loader = page('signed-in', async ({ ctx, actor, params, url }) => {
  const [group, show] = [url.searchParams.get('gruppe') ?? '', url.searchParams.get('vis') ?? '']
  return {
    view: await overviewView(ctx, actor, params.term ?? ''),
    group: isFamily(group) ? group : null,
    show: SHOWN.find((one) => one === show) ?? ('all' as const),
  }
})

export default function Attendance() {
  const { view, group, show } = useLoaderData<typeof loader>()
  return <Overview view={view} group={group} show={show} />
}
