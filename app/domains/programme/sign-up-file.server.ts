/** Those who have signed up for an event as a file to keep. */
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { TABLE_FORMATS, TABLE_TYPES, type TableColumn, writeTable } from '#app/platform/tables/write-table.server.ts'
import { officeEventView } from './office-screens.server.ts'
import type { OfficeSignUp } from './views.ts'

const COLUMNS: readonly TableColumn<OfficeSignUp>[] = [
  { key: 'name', header: 'name', value: ({ name }) => name },
  { key: 'email', header: 'email', value: ({ email }) => email },
  { key: 'seats', header: 'seats', value: ({ seats }) => seats },
  { key: 'state', header: 'state', value: ({ state }) => state },
  { key: 'place', header: 'place', value: ({ place }) => place },
  { key: 'answer', header: 'answer', value: ({ answer }) => answer },
  { key: 'signed_up_at', header: 'signed_up_at', value: ({ signedUpAt }) => signedUpAt.toISOString() },
  { key: 'moved_up_at', header: 'moved_up_at', value: ({ movedUpAt }) => movedUpAt?.toISOString() ?? null },
  { key: 'came', header: 'came', value: ({ came }) => came },
]

/** `format`: csv, json or xlsx. Throws missing for another, and as the page does. */
export async function signUpFile(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  format: string | undefined,
): Promise<{ name: string; type: string; bytes: Buffer }> {
  const known = TABLE_FORMATS.find((one) => one === format)
  if (!known) throw missing()
  const { signUps } = await officeEventView(ctx, actor, year, slug)
  return { name: `${slug}.${known}`, type: TABLE_TYPES[known], bytes: await writeTable(signUps, COLUMNS, known) }
}
