import { findEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { enterCopies } from '#app/domains/catalogue/commands/enter-copies.server.ts'
import { releaseCatalogue } from '#app/domains/catalogue/commands/release-catalogue.server.ts'
import { catalogueView } from '#app/domains/catalogue/queries.server.ts'
import { operator } from '../operator.ts'
import { demoCopies } from './copies.ts'
import { YEAR } from './figures.ts'
import type { At } from './moment.ts'

/** How many copies went where: the sums are stated, the parts are invented and say so. */
export async function loadCopies(at: At): Promise<void> {
  for (const { channel, copies, inserted, date } of demoCopies())
    await enterCopies(at(date), operator, YEAR, {
      ...{ kind: 'catalogue', channel, place: '', copies, inserted, date, note: 'Fordelingen er oppdiktet' },
    })
}

/** The catalogue as it went to the printer, once the pictures are there; its files are made when the server runs. */
export async function releaseOnce(at: At): Promise<void> {
  const ctx = at('2013-08-20')
  if (!(await findEdition(ctx.db, YEAR))?.publishedAt) return
  const known = await catalogueView(ctx, 'nb')
  if (known?.year !== YEAR || known.release || known.catalogue.artists.length === 0) return
  await releaseCatalogue(ctx, operator, YEAR, 'Til trykkeriet')
}
