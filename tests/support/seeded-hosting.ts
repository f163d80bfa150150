/**
 * Three years of hosting side by side, with a coordinator and a contact of each municipality: the ground of the tests of
 * hosting, of the exhibition's work and of money. Needs an empty, migrated database.
 */

import type { HostingStage } from '#app/domains/hosting/hosting.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Db } from '#app/platform/db/client.server.ts'

const PLACES = [
  ['0624', 'ovre-eiker', 'Øvre Eiker', 'Hokksund', null],
  ['0220', 'asker', 'Asker', 'Asker', 'Asker'],
  ['0713', 'sande', 'Sande', 'Sande', 'Holmestrand'],
  ['0711', 'svelvik', 'Svelvik', 'Svelvik', 'Drammen'],
  ['0602', 'drammen', 'Drammen', 'Drammen', 'Drammen'],
] as const
export type SeededPlace = (typeof PLACES)[number][1]

export interface SeededHosting {
  /** Of this year: Øvre Eiker is hosting. Next year: Sande with Svelvik, agreed. The year after: Asker, in politics. */
  year: number
  editionId: string
  hostings: Record<'now' | 'next' | 'after', string>
  people: Record<'office' | `coordinator-${SeededPlace}` | `contact-${SeededPlace}`, string>
}

/** @param opening the opening of this year's exhibition; in two weeks when it is not told */
export async function seedHosting(
  db: Db,
  now = new Date(),
  opening = new Date(now.getTime() + 14 * 86_400_000),
): Promise<SeededHosting> {
  const year = Number(civilDateOf(opening).slice(0, 4))
  for (const [number, id, name, seat, mergedInto2020] of PLACES)
    await db.municipality.upsert({
      where: { id },
      update: {},
      create: {
        ...{ id, number, name, seat, mergedInto2020, county: 'Buskerud', population: 17538 },
        ...{ lat: 59.77, lng: 9.91, allianceFrom: 1992 },
      },
    })
  const edition = await db.edition.upsert({
    where: { year },
    update: { openingAt: opening, venue: 'Arena Vestfossen' },
    create: {
      ...{ year, number: year - 2006, capacity: 105, venue: 'Arena Vestfossen', openingAt: opening, publishedAt: now },
      hosts: { create: [{ municipalityId: 'ovre-eiker', lead: true }] },
    },
  })
  const make = async (
    name: string,
    role: 'secretariat' | 'host' | 'contact',
    municipalityId?: SeededPlace,
    editionYear?: number,
  ) => {
    const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}@vertskap.example.com`
    const { id } = await db.person.create({ data: { name, email, createdAt: now } })
    await db.roleGrant.create({ data: { personId: id, role, grantedAt: now, municipalityId, editionYear } })
    return id
  }
  const people: Record<string, string> = { office: await make('Sekretær Vertskapsen', 'secretariat') }
  const years: Record<SeededPlace, number> = {
    'ovre-eiker': year,
    asker: year + 2,
    sande: year + 1,
    svelvik: year + 1,
    drammen: year + 3,
  }
  for (const [, id, name] of PLACES) {
    people[`coordinator-${id}`] = await make(`Koordinator ${name}`, 'host', id, years[id])
    people[`contact-${id}`] = await make(`Kontakt ${name}`, 'contact', id)
  }
  const hosting = async (of: number, stage: HostingStage, ...municipalities: SeededPlace[]) =>
    (
      await db.hosting.create({
        data: {
          ...{ year: of, stage, createdAt: now, changedAt: now, ...(of > year && { opensOn: `${of}-09-12` }) },
          parts: { create: municipalities.map((municipalityId, index) => ({ municipalityId, lead: index === 0 })) },
          moves: { create: { toStage: stage, at: now, byId: people.office } },
        },
      })
    ).id
  const hostings = {
    now: await hosting(year, 'hosting', 'ovre-eiker'),
    next: await hosting(year + 1, 'planning', 'sande', 'svelvik'),
    after: await hosting(year + 2, 'politics', 'asker'),
  }
  return { year, editionId: edition.id, hostings, people: people as SeededHosting['people'] }
}
