import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { INSTRUMENTS } from '../../instruments.ts'
import type { ProjectFields } from '../input.ts'
import { mayKeepOutreach } from '../policy.ts'
import { publishHindrance, yearsFault } from '../rules.ts'
import { addProject, changeProject, findProject } from '../store.server.ts'

/** Instruments by their codes, as they come from a form or a file. */
type Wish = Omit<ProjectFields, 'instruments'> & { instruments: readonly string[] }

/**
 * Writes a project; `id` null begins one. What is shown to everyone must have a text. Gives its id. Throws forbidden,
 * missing, invalid beside what cannot be, and conflict when someone has changed it since `version`.
 */
export async function putProject(
  ctx: Context,
  actor: Actor | null,
  id: string | null,
  version: number | null,
  { publish, instruments, ...fields }: Wish,
): Promise<string> {
  if (!mayKeepOutreach(actor)) throw forbidden()
  const wrong = yearsFault(fields)
  if (wrong) throw invalid(wrong, {}, 'toYear')
  const hindrance = publish ? publishHindrance(fields) : null
  if (hindrance) throw invalid(hindrance, {}, 'textNb')
  return ctx.tx(async (tx) => {
    if (!(await listMunicipalities(tx)).some((one) => one.id === fields.municipalityId))
      throw invalid('faults.notAChoice', {}, 'municipalityId')
    const before = id === null ? null : await findProject(tx, id)
    if (id !== null && !before) throw missing()
    const written = {
      ...{ ...fields, instruments: INSTRUMENTS.filter((code) => instruments.includes(code)), changedAt: ctx.now },
      publishedAt: publish ? (before?.publishedAt ?? ctx.now) : null,
    }
    if (!before) {
      const added = await addProject(tx, written)
      await ctx.note(tx, 'outreach.added', added, { municipality: fields.municipalityId, shown: publish })
      return added
    }
    if (!(await changeProject(tx, before.id, version ?? 0, written))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'outreach.changed', before.id, { municipality: fields.municipalityId, shown: publish })
    return before.id
  })
}
