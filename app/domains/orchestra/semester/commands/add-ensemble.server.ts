import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { changeEnsembles } from '../change-ensembles.server.ts'
import { maySetUpSemesters } from '../policy.ts'
import { kindHindrance, USUAL_AGES } from '../rules.ts'
import type { Ensemble } from '../semester.ts'
import { addEnsemble as addRow } from '../store.server.ts'

/** The name of an ensemble of a kind, until someone writes another. */
const USUAL_NAMES: Record<Ensemble['kind'], { nameNb: string; nameEn: string }> = {
  youth: { nameNb: 'Vestregionens ungdomssymfonikere', nameEn: 'Vestregionen Youth Symphony Orchestra' },
  junior: { nameNb: 'Juniorsymfonikerne', nameEn: 'Junior Symphony Orchestra' },
  everyone: { nameNb: 'Ungdomssymfonikerne', nameEn: 'Youth Symphony Orchestra' },
}

/** Adds an ensemble with the usual name and ages. Throws forbidden, missing, or conflict for a kind that cannot be. */
export async function addEnsemble(
  ctx: Context,
  actor: Actor | null,
  term: string,
  version: number,
  kind: Ensemble['kind'],
): Promise<void> {
  if (!maySetUpSemesters(actor)) throw forbidden()
  await changeEnsembles(ctx, term, version, async (tx, semester, ensembles) => {
    const hindrance = kindHindrance(
      kind,
      ensembles.map((one) => one.kind),
    )
    if (hindrance) throw conflict(hindrance)
    const usual = { ...USUAL_NAMES[kind], ...USUAL_AGES[kind], places: null, auditions: false }
    await addRow(tx, { ...usual, kind, semesterId: semester.id })
    await ctx.note(tx, 'semester.ensembleAdded', semester.id, { kind })
  })
}
