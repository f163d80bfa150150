/** Tells a child's guardians of a step. */
import { addressIn } from '#app/i18n/addresses.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { tellGuardiansOf } from '../post/tell-guardian.server.ts'
import type { Ensemble, Semester } from '../semester/semester.ts'
import type { Enrolment } from './enrolment.ts'
import { letterOf } from './letters.ts'
import { placeInLine, type StepName } from './rules.ts'
import { listEnrolments } from './store.server.ts'

/** Each guardian who gets mail, in the own language, both of those who live apart. The taker of a step is told too. */
export async function tellStep(
  ctx: Context,
  tx: Tx,
  step: StepName | 'apply' | 'continue',
  enrolment: Enrolment,
  around: { name: string; ensemble: Ensemble; semester: Semester },
): Promise<void> {
  const line = step === 'wait' ? await listEnrolments(tx, { ensembleId: enrolment.ensembleId, state: 'waiting' }) : []
  const { id, version, instrument, offeredTo, leaveTo } = enrolment
  await tellGuardiansOf(ctx, tx, enrolment.childId, ({ guardianId, locale }) => {
    const facts = { ...around, instrument, offeredTo, leaveTo, place: placeInLine(line, id) }
    const said = letterOf(step, facts, locale)
    return (
      said && {
        ...said,
        ...{ key: `enrolment:${id}:${step}:${version}:${guardianId}`, urgency: 'gathered' },
        path: addressIn(locale, 'orchestraHome'),
      }
    )
  })
}
