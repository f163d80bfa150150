/**
 * A semester of the youth orchestra with some forty children, their families, and a seminar that begins today: the ground
 * of journeys, of the privacy matrix and of lists that are counted.
 */
import { addDays, type CivilDate, instantOf } from '#app/kernel/when.ts'
import type { Db } from '#app/platform/db/client.server.ts'

export interface SeededOrchestra {
  semesterId: string
  /** As in addresses, "2026-h". */
  term: string
  youthId: string
  juniorId: string
  /** Begins today, two days. */
  seminarId: string
  dayIds: [string, string]
  /** In four weeks. */
  nextSeminarId: string
  roomId: string
  /** A tutti and a sectional of strings on the first day. */
  tuttiId: string
  stringsId: string
  people: Record<SeededPerson, string>
  children: Record<SeededChild, string>
}

export const SEEDED_PEOPLE = {
  /** Guardian of Ane, Bo and Cato; they live with her. */
  mother: 'Mor Trebarnsdatter',
  /** Guardian of the same three; lives elsewhere. */
  father: 'Far Annensteds',
  /** Guardian of Dina alone. */
  otherGuardian: 'Fremmed Foresatt',
  leader: 'Seminarleder Samlesen',
  conductor: 'Dirigent Taktstokk',
  /** Coaches strings. */
  coach: 'Strykeinstruktør Bue',
  /** Coaches brass. */
  otherCoach: 'Messinginstruktør Ventil',
  /** On lunch duty; no binder. */
  kitchen: 'Kjøkkenvakt Gryte',
  association: 'Venneforening Kasserer',
  contact: 'Kommunekontakt Rådhus',
} as const
export type SeededPerson = keyof typeof SEEDED_PEOPLE

export const SEEDED_CHILDREN = {
  ane: { name: 'Ane Trebarn', born: 15, instrument: 'violin', ensemble: 'youth' },
  bo: { name: 'Bo Trebarn', born: 11, instrument: 'violin', ensemble: 'junior' },
  cato: { name: 'Cato Trebarn', born: 13, instrument: 'horn', ensemble: 'youth' },
  dina: { name: 'Dina Fremmed', born: 14, instrument: 'flute', ensemble: 'youth' },
} as const
export type SeededChild = keyof typeof SEEDED_CHILDREN

/** Besides those named: how many of each instrument, youth and junior. */
const OTHERS: readonly (readonly [instrument: string, youth: number, junior: number])[] = [
  ...([
    ['flute', 2, 1],
    ['oboe', 1, 0],
    ['clarinet', 3, 1],
    ['bassoon', 1, 0],
    ['horn', 2, 0],
    ['trumpet', 2, 1],
    ['trombone', 2, 0],
    ['percussion', 2, 0],
    ['violin', 7, 4],
    ['viola', 2, 0],
    ['cello', 4, 1],
    ['doubleBass', 1, 0],
  ] as const),
]

const MUNICIPALITIES = (
  [
    ['asker', '3203', 'Asker', 59.8331, 10.4392],
    ['baerum', '3201', 'Bærum', 59.8896, 10.527],
    ['modum', '3316', 'Modum', 59.9606, 9.9836],
  ] as const
).map(([id, number, name, lat, lng]) => ({
  ...{ id, number, name, lat, lng, county: 'Akershus', population: 50_000, seat: name, allianceFrom: 1992 },
}))

const at = (date: CivilDate, time: string): Date => {
  const instant = instantOf(date, time)
  if (!instant) throw new RangeError(`${date} has no ${time}`)
  return instant
}

/** `today` is the first day of the seminar. `domain`: of the invented e-mail addresses. */
export async function seedOrchestra(
  db: Db,
  today: CivilDate,
  domain = 'orkester.example.com',
): Promise<SeededOrchestra> {
  const now = at(addDays(today, -60), '12:00')
  const year = Number(today.slice(0, 4))
  const season = Number(today.slice(5, 7)) < 7 ? 'spring' : 'autumn'
  if ((await db.municipality.count()) === 0) await db.municipality.createMany({ data: MUNICIPALITIES })
  const semester = await db.semester.create({
    data: {
      ...{ year, season, begins: addDays(today, -50), ends: addDays(today, 70), ageAt: `${year}-12-31` },
      ...{ opensAt: now, closesAt: at(addDays(today, 60), '00:00'), publishedAt: now, changedAt: now },
    },
  })
  const youth = await db.ensemble.create({
    data: {
      ...{ semesterId: semester.id, kind: 'youth', nameNb: 'Ungdomssymfonikerne', nameEn: 'Youth orchestra' },
      ...{ ageFrom: 13, ageTo: 18, auditions: true },
    },
  })
  const junior = await db.ensemble.create({
    data: {
      ...{ semesterId: semester.id, kind: 'junior', nameNb: 'Juniorsymfonikerne', nameEn: 'Junior orchestra' },
      ...{ ageFrom: 8, ageTo: 13 },
    },
  })
  const person = async (name: string, email: string | null, phone: string | null = null): Promise<string> =>
    (await db.person.create({ data: { name, email, phone, createdAt: now, demo: true } })).id
  const people = {} as Record<SeededPerson, string>
  for (const [place, [who, name]] of Object.entries(SEEDED_PEOPLE).entries())
    people[who as SeededPerson] = await person(name, `${who.toLowerCase()}@${domain}`, `480 10 0${10 + place}`)
  for (const who of ['conductor', 'association', 'contact'] as const)
    await db.roleGrant.create({
      data: {
        ...{ personId: people[who], role: who, grantedAt: now },
        ...(who === 'contact' && { municipalityId: 'asker' }),
      },
    })
  for (const who of ['coach', 'otherCoach', 'leader'] as const)
    await db.roleGrant.create({ data: { personId: people[who], role: 'coach', grantedAt: now } })

  const guardian = (personId: string, address: string, municipalityId: string) =>
    db.guardian.create({
      data: { personId, address, postalCode: '1383', city: 'Asker', municipalityId, createdAt: now },
    })
  await guardian(people.mother, 'Morsveien 1', 'asker')
  await guardian(people.father, 'Farsveien 2', 'baerum')
  await guardian(people.otherGuardian, 'Fremmedveien 3', 'modum')
  await guardian(people.kitchen, 'Grytebakken 4', 'asker')

  const child = async (
    name: string,
    given: { age: number; instrument: string; ensemble: 'youth' | 'junior'; home: string; municipalityId: string },
    guardians: readonly [personId: string, relation: 'mother' | 'father' | 'other'][],
    state: 'enrolled' | 'waiting' | 'applied' = 'enrolled',
  ): Promise<string> => {
    const childId = await person(name, null)
    const [first] = guardians
    if (!first) throw new Error('a child has a guardian')
    await db.child.create({
      data: {
        ...{ personId: childId, birthDate: `${year - given.age}-06-15`, municipalityId: given.municipalityId },
        ...{ address: given.home, postalCode: '1383', city: 'Asker', addressById: first[0], registeredById: first[0] },
        ...{ musicSchool: 'Asker kulturskole', createdAt: now },
        guardianships: {
          create: guardians.map(([guardianId, relation]) => ({
            guardianId,
            relation,
            since: now,
            addedById: first[0],
          })),
        },
      },
    })
    const ensembleId = given.ensemble === 'youth' ? youth.id : junior.id
    const enrolment = await db.enrolment.create({
      data: {
        ...{ semesterId: semester.id, ensembleId, childId, instrument: given.instrument, state, appliedAt: now },
        ...{ level: given.ensemble === 'youth' ? 2 : 1, appliedById: first[0], decidedAt: now },
        ...(state === 'waiting' && { waitingSince: now }),
        changes: { create: [{ to: state, byId: first[0], at: now }] },
      },
    })
    if (!enrolment.id) throw new Error('no enrolment')
    return childId
  }
  const children = {} as Record<SeededChild, string>
  for (const [key, { name, born, instrument, ensemble }] of Object.entries(SEEDED_CHILDREN))
    children[key as SeededChild] = await child(
      name,
      {
        ...{ age: born, instrument, ensemble },
        ...(key === 'dina'
          ? { home: 'Fremmedveien 3', municipalityId: 'modum' }
          : { home: 'Morsveien 1', municipalityId: 'asker' }),
      },
      key === 'dina'
        ? [[people.otherGuardian, 'other']]
        : [
            [people.mother, 'mother'],
            [people.father, 'father'],
          ],
    )
  let count = 0
  for (const [instrument, inYouth, inJunior] of OTHERS)
    for (let index = 0; index < inYouth + inJunior; index++) {
      count++
      const ensemble = index < inYouth ? 'youth' : 'junior'
      const number = String(count).padStart(2, '0')
      const parent = await person(`Forelder ${number}`, `forelder${number}@${domain}`, `480 20 0${number}`)
      await guardian(parent, `Gata ${count}`, count % 3 === 0 ? 'modum' : count % 2 === 0 ? 'baerum' : 'asker')
      await child(
        `Musikant ${number}`,
        {
          ...{ age: ensemble === 'youth' ? 13 + (count % 6) : 9 + (count % 4), instrument, ensemble },
          ...{
            home: `Gata ${count}`,
            municipalityId: count % 3 === 0 ? 'modum' : count % 2 === 0 ? 'baerum' : 'asker',
          },
        },
        [[parent, 'other']],
        count === 40 ? 'waiting' : 'enrolled',
      )
    }

  const seminar = (title: string, from: CivilDate) =>
    db.seminar.create({
      data: {
        ...{ semesterId: semester.id, titleNb: title, venue: 'Asker kulturhus', address: 'Strøket 15', place: 'Asker' },
        ...{ municipalityId: 'asker', lat: 59.8331, lng: 10.4392, answerBy: at(addDays(from, -7), '00:00') },
        ...{ publishedAt: now, planShownAt: now, changedAt: now },
        ensembles: { create: [{ ensembleId: youth.id }, { ensembleId: junior.id }] },
        days: {
          create: [0, 1].map((day) => ({ date: addDays(from, day), begins: '10:00', ends: '17:00', changedAt: now })),
        },
        rooms: {
          create: [
            { name: 'Storsalen', capacity: 80, percussion: true, position: 1 },
            { name: 'Øvingsrom 2', capacity: 14, position: 2 },
          ],
        },
      },
      include: { days: { orderBy: { date: 'asc' } }, rooms: { orderBy: { position: 'asc' } } },
    })
  const first = await seminar('Første helgeseminar', today)
  const next = await seminar('Andre helgeseminar', addDays(today, 28))
  const [saturday, sunday] = first.days
  const [hall, small] = first.rooms
  if (!saturday || !sunday || !hall || !small) throw new Error('two days and two rooms')
  for (const seminarId of [first.id, next.id])
    await db.seminarStaff.createMany({
      data: [
        { seminarId, personId: people.leader, role: 'leader', binder: true },
        { seminarId, personId: people.conductor, role: 'conductor' },
        { seminarId, personId: people.coach, role: 'coach', sections: 'strings' },
        { seminarId, personId: people.otherCoach, role: 'coach', sections: 'brass' },
        { seminarId, personId: people.kitchen, role: 'kitchen' },
      ],
    })
  const session = (kind: 'tutti' | 'sectional' | 'meal', begins: string, ends: string, more: object) =>
    db.seminarSession.create({ data: { dayId: saturday.id, kind, begins, ends, ...more } })
  const strings = await session('sectional', '10:00', '11:30', {
    ...{ roomId: small.id, groups: 'strings', adults: { create: [{ personId: people.coach }] } },
  })
  await session('sectional', '10:00', '11:30', {
    ...{ roomId: hall.id, groups: 'brass', adults: { create: [{ personId: people.otherCoach }] } },
  })
  await session('meal', '11:30', '12:15', { title: 'Lunsj' })
  const tutti = await session('tutti', '12:15', '17:00', {
    ...{ roomId: hall.id, adults: { create: [{ personId: people.conductor }] } },
  })
  return {
    ...{ semesterId: semester.id, term: `${year}-${season === 'spring' ? 'v' : 'h'}` },
    ...{ youthId: youth.id, juniorId: junior.id, seminarId: first.id, dayIds: [saturday.id, sunday.id] },
    ...{ nextSeminarId: next.id, roomId: hall.id, tuttiId: tutti.id, stringsId: strings.id, people, children },
  }
}
