/** The front page, the joint exhibition and the archive. Open to everyone: the store shows nothing private. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import {
  callsOf,
  findEdition,
  hostsOf,
  listEditions,
  openDaysOf,
  publicEdition,
} from '#app/domains/art-round/edition/queries.server.ts'
import { phaseOf, shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { byCatalogueNo } from '#app/domains/art-round/studio/catalogue-number.ts'
import { openingAt } from '#app/domains/art-round/studio/opening.ts'
import { missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { civilDateOf, isOpen } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listHours } from './hours.store.server.ts'
import { namesOfMunicipalities } from './register.server.ts'
import { isHonoured, runsOf, turnOf } from './rules.ts'
import { countByEdition, listHostsOfAll, listPersons, listWorks, type PersonRow } from './store.server.ts'
import type {
  ArchivedEdition,
  ArchiveYearView,
  ExhibitionView,
  FrontView,
  HungWork,
  OpenHours,
  OpenNow,
  Venue,
} from './views.ts'

/** Pictures on the front page: the large one and the wall below it. */
const ON_THE_FRONT = 7

async function hostNames(ctx: Context, editionId: string): Promise<string[]> {
  const hosts = (await hostsOf(ctx.db, editionId)).map(({ municipalityId }) => municipalityId)
  const names = await namesOfMunicipalities(ctx, hosts)
  return hosts.map((id) => names[id] ?? id)
}

const venueOf = (edition: Edition, hosts: string[], days: readonly OpenHours[]): Venue => ({
  name: edition.venue,
  address: edition.venueAddress,
  place: edition.venuePlace,
  hosts,
  from: edition.periodFrom,
  to: edition.periodTo,
  openingAt: edition.openingAt,
  at: edition.venueLat !== null && edition.venueLng !== null ? { lat: edition.venueLat, lng: edition.venueLng } : null,
  days: runsOf(days),
})

/** The works that these artists show at the exhibition, with their labels; one without a picture is left out. */
async function hungWorks(ctx: Context, persons: readonly PersonRow[]): Promise<HungWork[]> {
  const works = await listWorks(
    ctx.db,
    persons.flatMap(({ workId }) => workId ?? []),
  )
  return persons.flatMap(({ workId, slug, name, catalogueNo }) => {
    const work = workId ? works.get(workId) : undefined
    return work && work.pictures.length > 0 ? [{ ...work, artist: { slug, name }, catalogueNo }] : []
  })
}

/** The first place is beside the words, where a wide picture sits best; the others keep their order. */
function widestFirst(works: HungWork[]): HungWork[] {
  const wide = works.find(({ pictures: [first] }) => first && first.width >= first.height)
  return wide ? [wide, ...works.filter((work) => work !== wide)] : works
}

/** What is open at the moment, of an edition whose studios are open today. Three statements. */
async function openNow(ctx: Context, editionId: string): Promise<OpenNow> {
  const openings = (await listHours(ctx.db, editionId)).map(({ days, notices }) => openingAt(days, notices, ctx.now))
  const open = openings.flatMap((opening) => (opening.is === 'open' ? opening.until : []))
  const later = openings.flatMap((opening) => (opening.is === 'later' ? opening.from : []))
  return {
    open: open.length,
    later: later.length,
    from: later.sort()[0] ?? null,
    until: open.sort().at(-1) ?? null,
  }
}

/** The round before `edition` that has artists to show, while nobody takes part in this one yet. */
async function lastShown(ctx: Context, edition: Edition): Promise<{ year: number; persons: PersonRow[] } | null> {
  const counts = await countByEdition(ctx.db)
  const earlier = (await listEditions(ctx.db)).find(
    ({ id, year, announcedAt }) =>
      year < edition.year && counts.has(id) && announcedAt !== null && announcedAt <= ctx.now,
  )
  return earlier ? { year: earlier.year, persons: await listPersons(ctx.db, earlier.id) } : null
}

/**
 * What the front page answers now; null before the first edition is published. At most eight statements, three more on
 * days when studios are open, and four while the works are of an earlier year.
 */
export async function frontView(ctx: Context): Promise<FrontView | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const announced = edition.announcedAt !== null && edition.announcedAt <= ctx.now
  const [days, hosts, persons, calls] = await Promise.all([
    openDaysOf(ctx.db, edition.id),
    hostNames(ctx, edition.id),
    announced ? listPersons(ctx.db, edition.id) : [],
    announced ? [] : callsOf(ctx.db, edition.id),
  ])
  const today = civilDateOf(ctx.now)
  const on = (kind: 'studio' | 'exhibition') => days.find((day) => day.kind === kind && day.date === today) ?? null
  const [studios, exhibition] = [on('studio'), on('exhibition')]
  const juried = calls.find(({ kind }) => kind === 'juried') ?? calls[0] ?? null
  const earlier = persons.length === 0 ? await lastShown(ctx, edition) : null
  const turn = turnOf(
    (earlier?.persons ?? persons).filter(({ workId }) => workId),
    today,
    ON_THE_FRONT,
  )
  return {
    year: edition.year,
    number: edition.number,
    phase: phaseOf(edition, juried, ctx.now),
    today: studios || exhibition ? { date: today, studios, exhibition } : null,
    now: studios && persons.length > 0 ? await openNow(ctx, edition.id) : null,
    weekends: runsOf(days.filter(({ kind }) => kind === 'studio')),
    venue: venueOf(
      edition,
      hosts,
      days.filter(({ kind }) => kind === 'exhibition'),
    ),
    call: juried && {
      opensAt: juried.opensAt,
      deadline: shownClosing(juried.closesAt),
      open: isOpen(juried, ctx.now),
    },
    announceOn: edition.announceOn,
    counts: {
      artists: persons.length,
      municipalities: new Set(persons.flatMap(({ municipalityId }) => municipalityId ?? [])).size,
      newcomers: persons.filter(({ isNew }) => isNew).length,
      studios: new Set(persons.flatMap(({ studioId }) => studioId ?? [])).size,
    },
    works: turn.length > 0 ? widestFirst(await hungWorks(ctx, turn)) : [],
    worksOf: earlier?.year ?? edition.year,
  }
}

/** The joint exhibition of the edition that the public sees; null before the first is published. By number. Nine statements. */
export async function exhibitionView(ctx: Context): Promise<ExhibitionView | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const [days, hosts, persons, calls] = await Promise.all([
    openDaysOf(ctx.db, edition.id),
    hostNames(ctx, edition.id),
    listPersons(ctx.db, edition.id),
    callsOf(ctx.db, edition.id),
  ])
  return {
    year: edition.year,
    venue: venueOf(
      edition,
      hosts,
      days.filter(({ kind }) => kind === 'exhibition'),
    ),
    priced: calls.some(({ pricing }) => pricing !== 'none'),
    works: await hungWorks(
      ctx,
      persons.sort((a, b) => byCatalogueNo(a.catalogueNo, b.catalogueNo) || byNorwegian(a.name, b.name)),
    ),
  }
}

/** Every published edition, newest first. */
export async function archiveView(ctx: Context): Promise<ArchivedEdition[]> {
  const [editions, hosts, counts] = await Promise.all([
    listEditions(ctx.db),
    listHostsOfAll(ctx.db),
    countByEdition(ctx.db),
  ])
  const names = await namesOfMunicipalities(
    ctx,
    hosts.map(({ municipalityId }) => municipalityId),
  )
  return editions
    .filter(({ publishedAt }) => publishedAt !== null)
    .map(({ id, year, number, venue }) => ({
      year,
      number,
      venue,
      hosts: hosts.filter((host) => host.editionId === id).map((host) => names[host.municipalityId] ?? ''),
      participants: counts.get(id) ?? null,
    }))
}

/** One year. Throws missing for one that is not published. */
export async function archiveYearView(ctx: Context, year: number): Promise<ArchiveYearView> {
  const [edition, all] = await Promise.all([findEdition(ctx.db, year), archiveView(ctx)])
  const place = all.findIndex((one) => one.year === year)
  const entry = all[place]
  if (!edition || !entry) throw missing()
  const [persons, days] = await Promise.all([listPersons(ctx.db, edition.id), openDaysOf(ctx.db, edition.id)])
  return {
    ...entry,
    place: edition.venuePlace,
    from: edition.periodFrom,
    to: edition.periodTo,
    days: runsOf(days.filter(({ kind }) => kind === 'studio')),
    artists: persons
      .map(({ slug, name, disciplines, ...of }) => ({
        slug,
        name,
        disciplines,
        ofTheYear: isHonoured(of, edition, ctx.now),
      }))
      .sort((a, b) => byNorwegian(a.name, b.name)),
    previous: all[place + 1]?.year ?? null,
    next: all[place - 1]?.year ?? null,
    current: place === 0,
  }
}
