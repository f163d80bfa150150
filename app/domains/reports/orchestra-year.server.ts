import { fundingFigures } from '#app/domains/funding/queries.server.ts'
import { concertFigures } from '#app/domains/orchestra/concert/queries.server.ts'
import { memberFigures } from '#app/domains/orchestra/enrolment/figures.server.ts'
import { instrumentFigures } from '#app/domains/orchestra/instrument/queries.server.ts'
import { outreachFigures } from '#app/domains/orchestra/recruiting/queries.server.ts'
import { seminarFigures } from '#app/domains/orchestra/seminar/queries.server.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { type OrchestraFigures, orchestraFigures } from './orchestra.ts'

/** The orchestra's figures of a year from its rows; null when nothing is known of it. */
export async function orchestraOfYear(
  tx: Tx,
  year: number,
  names: Readonly<Record<string, string>>,
): Promise<OrchestraFigures | null> {
  return orchestraFigures(year, {
    members: await memberFigures(tx, year),
    seasons: await seminarFigures(tx, year),
    concerts: await concertFigures(tx, year),
    instruments: await instrumentFigures(tx, year),
    outreach: await outreachFigures(tx, year),
    money: await fundingFigures(tx, 'orchestra', year),
    names,
  })
}
