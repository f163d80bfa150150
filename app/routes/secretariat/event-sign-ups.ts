import { officeEventView, SIGN_UP_TABLE } from '#app/domains/programme/office-screens.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { missing } from '#app/kernel/fault.ts'
import { TABLE_FORMATS, TABLE_TYPES, writeTable } from '#app/platform/tables/write-table.server.ts'

/** Those who have signed up for an event as a file to keep, CSV, JSON or XLSX. What people wrote is kept by no cache. */
export const loader = page('secretariat', async ({ ctx, actor, params }) => {
  const format = TABLE_FORMATS.find((one) => one === params.format)
  if (!format) throw missing()
  const { event, signUps } = await officeEventView(ctx, actor, yearIn(params), params.slug ?? '')
  const bytes = await writeTable(signUps, SIGN_UP_TABLE, format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': TABLE_TYPES[format],
      'Content-Disposition': `attachment; filename="${event.slug}.${format}"`,
      'Cache-Control': 'no-store',
    },
  })
})
