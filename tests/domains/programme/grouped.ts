import { saveGroup } from '#app/domains/programme/commands/save-group.server.ts'
import { officeEventView } from '#app/domains/programme/office-screens.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { secretary, YEAR } from './planned.ts'

/** A new group of an event. */
export const newGroup = (ctx: Context, slug: string, name: string, emails = '', people: number | null = null) =>
  saveGroup(ctx, secretary, YEAR, slug, { groupId: '', version: 0, name, emails, people })

/** A group as the office sees it. */
export async function groupOf(ctx: Context, slug: string, name: string) {
  const found = (await officeEventView(ctx, secretary, YEAR, slug)).groups.find((group) => group.name === name)
  if (!found) throw new Error(`no group ${name}`)
  return found
}
