import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf, yearOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { mayKeepOutreach } from './policy.ts'
import type { OutreachProject } from './project.ts'
import { ranIn } from './rules.ts'
import { findProject, listProjects } from './store.server.ts'

interface Choice {
  id: string
  name: string
}

/** The secretariat's list, with the municipalities that a new one may be in. Throws forbidden. */
export async function outreachView(
  ctx: Context,
  actor: Actor | null,
): Promise<{ projects: OutreachProject[]; municipalities: Choice[]; year: number }> {
  if (!mayKeepOutreach(actor)) throw forbidden()
  const municipalities = (await listMunicipalities(ctx.db)).map(({ id, name }) => ({ id, name }))
  return { projects: await listProjects(ctx.db), municipalities, year: yearOf(civilDateOf(ctx.now)) }
}

/** Throws forbidden or missing. */
export async function projectView(
  ctx: Context,
  actor: Actor | null,
  id: string,
): Promise<{ project: OutreachProject; municipalities: Choice[] }> {
  if (!mayKeepOutreach(actor)) throw missing()
  const project = await findProject(ctx.db, id)
  if (!project) throw missing()
  return { project, municipalities: (await listMunicipalities(ctx.db)).map(({ id, name }) => ({ id, name })) }
}

/** What everyone may read of: projects that are shown and go on in a year. */
export const publicProjects = async (tx: Tx, year: number): Promise<OutreachProject[]> =>
  (await listProjects(tx, { publishedAt: { not: null } })).filter((project) => ranIn(project, year))

/** The projects that ran in a year, for the annual report: those that are shown. By municipality and partner. */
export async function outreachFigures(
  tx: Tx,
  year: number,
): Promise<Pick<OutreachProject, 'id' | 'municipalityId' | 'partner' | 'instruments' | 'daysAWeek' | 'pupils'>[]> {
  return (await publicProjects(tx, year))
    .map(({ id, municipalityId, partner, instruments, daysAWeek, pupils }) => ({
      ...{ id, municipalityId, partner, instruments, daysAWeek, pupils },
    }))
    .sort((a, b) => a.municipalityId.localeCompare(b.municipalityId, 'nb') || a.partner.localeCompare(b.partner, 'nb'))
}
