/** The edition of 2013 as it may have been planned, for commands. */
import type { EditionPlan } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import type { OpenDay } from '#app/domains/art-round/edition/edition.ts'
import { closingInstant } from '#app/domains/art-round/edition/rules.ts'
import type { Municipality } from '#app/domains/places/municipality.ts'
import { putMunicipality } from '#app/domains/places/store.server.ts'
import { instantOf } from '#app/kernel/when.ts'
import type { Db } from '#app/platform/context.server.ts'

export function at(date: string, time = '12:00'): Date {
  const instant = instantOf(date, time)
  if (!instant) throw new Error(`no such time: ${date} ${time}`)
  return instant
}

export function closing(date: string, time = '23:59'): Date {
  const instant = closingInstant(date, time)
  if (!instant) throw new Error(`no such time: ${date} ${time}`)
  return instant
}

export const day = (kind: OpenDay['kind'], date: string): OpenDay => ({ kind, date, opens: '12:00', closes: '17:00' })

export const plan2013: EditionPlan = {
  year: 2013,
  capacity: 105,
  opensAt: at('2013-03-01', '00:00'),
  closesAt: closing('2013-04-15'),
  juryFrom: '2013-05-02',
  juryTo: '2013-05-20',
  announceOn: '2013-05-24',
  confirmBy: '2013-06-07',
  deliveryOn: '2013-09-02',
  openingAt: at('2013-09-12', '18:00'),
  periodFrom: '2013-09-12',
  periodTo: '2013-09-22',
  days: [day('studio', '2013-09-14'), day('exhibition', '2013-09-14'), day('studio', '2013-09-22')],
}

const municipality = (id: string, name: string, allianceFrom = 1992): Municipality => ({
  id,
  number: '0000',
  name,
  county: 'Buskerud',
  population: 1000,
  seat: name,
  lat: 59.8,
  lng: 10,
  allianceFrom,
  allianceTo: null,
  mergedInto2020: null,
})

/** Asker and Øvre Eiker, members since 1992, and Lier, that comes later than 2013. */
export async function threeMunicipalities(db: Db): Promise<void> {
  for (const one of [
    municipality('asker', 'Asker'),
    municipality('ovre-eiker', 'Øvre Eiker'),
    municipality('lier', 'Lier', 2015),
  ])
    await putMunicipality(db, one)
}
