/** A jury's round of any size, written straight into the database in a few large statements: for counting and for measuring. */
import { createHash } from 'node:crypto'
import { proposedTerms } from '#app/domains/art-round/jury/terms.ts'
import type { Actor, Role } from '#app/domains/people/person.ts'
import { type Db, runTransaction, type Tx } from '#app/platform/db/client.server.ts'
import { someone } from './actors.ts'

export interface LargeWish {
  applications: number
  /** Of each application; three unless told. */
  works?: number
  /** Three unless told; the first is the chair. */
  jurors?: number
  /** Every juror has scored everything and picked a work. */
  scored?: boolean
  /** Every juror has confirmed being finished; as `scored` unless told. */
  sealed?: boolean
  year?: number
  capacity?: number
  /** How many of each juror's applications, from the beginning, the juror is recused from. */
  recused?: number
  anonymous?: boolean
}

export interface LargeRound {
  year: number
  editionId: string
  callId: string
  roundId: string
  criterionIds: string[]
  /** In the order of their numbers. */
  applicationIds: string[]
  /** `workIds[0][1]` is the second work of application 1. */
  workIds: string[][]
  personIds: string[]
  jurors: Actor[]
  seatIds: string[]
  secretary: Actor
}

const AT = new Date('2013-02-10T10:00:00Z')
/** When the jury of the round is at work; the call is closed. */
export const LARGE_NOW = new Date('2013-03-01T11:00:00Z')

const PLACES = ['Asker', 'Bærum', 'Drammen', 'Hole', 'Lier', 'Modum', 'Ringerike', 'Sigdal']
const DISCIPLINES = ['painting', 'printmaking', 'sculpture', 'photography', 'textile', 'ceramics']

/** Rows to a statement. */
const AT_ONCE = 400

/** An id that looks like any other, in the order of `n`, the same in every run. */
const idOf = (year: number, kind: number, n: number): string => {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  return `0139${hex(year, 4)}-${hex(kind, 4)}-7000-8000-${hex(n, 12)}`
}

/** A number from 0 to below 1 that follows from its words alone. */
export const drawn = (...words: (string | number)[]): number =>
  createHash('sha256').update(words.join(' ')).digest().readUInt32BE(0) / 2 ** 32

async function inParts<T>(rows: readonly T[], write: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) await write(rows.slice(from, from + AT_ONCE))
}

/** Needs a migrated database without an edition of the year. Every person is invented. */
export const seedLargeRound = (db: Db, wish: LargeWish): Promise<LargeRound> =>
  runTransaction(db, (tx) => write(tx, wish), 300_000)

async function write(tx: Tx, wish: LargeWish): Promise<LargeRound> {
  const { applications: count, works: perApplication = 3, jurors: jurorCount = 3, scored = false } = wish
  const { sealed = scored, year = 2013, capacity = 105, recused = 0, anonymous = true } = wish
  const id = (kind: number, n: number) => idOf(year, kind, n)
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const jurorNumbers = Array.from({ length: jurorCount }, (_, index) => index + 1)
  const [editionId, callId, roundId] = [id(1, 0), id(2, 0), id(3, 0)]
  await seedPlaces(tx)
  await tx.edition.create({ data: { id: editionId, year, number: year - 2006, capacity, confirmBy: `${year}-05-10` } })
  const words = { titleNb: 'Utlysning', titleEn: 'Call', textNb: '', textEn: '' }
  const window = { opensAt: new Date(`${year}-01-15T11:00:00Z`), closesAt: new Date(`${year}-02-15T23:00:00Z`) }
  await tx.call.create({ data: { id: callId, editionId, ...words, ...window } })
  const scale = { scaleMin: proposedTerms.scale.min, scaleMax: proposedTerms.scale.max }
  const state = sealed ? 'closed' : 'open'
  await tx.juryRound.create({ data: { id: roundId, callId, state, orderSeed: `frø ${year}`, anonymous, ...scale } })
  const criteria = proposedTerms.criteria.map(({ key, labelNb, labelEn, helpNb, helpEn, weight }, index) => ({
    ...{ id: id(4, index), roundId, key, position: index + 1, labelNb, labelEn, helpNb, helpEn, weight },
  }))
  await tx.criterion.createMany({ data: criteria })
  const artist = (n: number) => ({
    ...{ id: id(5, n), email: `kunstner-${year}-${n}@example.com`, name: `Kunstner ${n}`, demo: true, createdAt: AT },
  })
  const jurorPerson = (n: number) => ({
    ...{ id: id(6, n), email: `jury-${year}-${n}@example.com`, name: `Jury ${n}`, demo: true, createdAt: AT },
  })
  const secretaryId = id(7, 0)
  const office = { id: secretaryId, email: `kontor-${year}@example.com`, name: 'Sekretær', demo: true, createdAt: AT }
  await inParts([office, ...jurorNumbers.map(jurorPerson), ...numbers.map(artist)], (data) =>
    tx.person.createMany({ data }),
  )
  const grants = [
    { id: id(8, 0), personId: secretaryId, role: 'secretariat' as Role, editionYear: null, grantedAt: AT },
    ...jurorNumbers.map((n) => ({
      ...{ id: id(8, n), personId: id(6, n), role: (n === 1 ? 'chair' : 'juror') as Role },
      ...{ editionYear: year, grantedAt: AT },
    })),
  ]
  await tx.roleGrant.createMany({ data: grants })
  const seat = (n: number) => ({
    ...{ id: id(9, n), roundId, personId: id(6, n), chair: n === 1, declaredAt: AT, sealedAt: sealed ? AT : null },
  })
  await tx.jurorSeat.createMany({ data: jurorNumbers.map(seat) })
  await inParts(numbers.map(applicationOf), (data) => tx.application.createMany({ data }))
  const works = numbers.flatMap((n) => Array.from({ length: perApplication }, (_, index) => ({ n, place: index + 1 })))
  const workId = (n: number, place: number) => id(11, n * 10 + place)
  await inParts(works, (part) =>
    tx.work.createMany({
      data: part.map(({ n, place }) => ({
        ...{ id: workId(n, place), applicationId: id(10, n), position: place, title: `Verk ${n}.${place}` },
        ...{ year: year - 1, technique: 'Olje på lerret', heightMm: 800, widthMm: 600, priceOre: 1_200_000 },
      })),
    }),
  )
  await inParts(works, (part) =>
    tx.picture.createMany({ data: part.map(({ n, place }) => pictureOf(year, id(12, n * 10 + place), id(5, n))) }),
  )
  await inParts(works, (part) =>
    tx.workPicture.createMany({
      data: part.map(({ n, place }) => ({
        ...{ workId: workId(n, place), pictureId: id(12, n * 10 + place), position: 1, alt: 'Et felt i grått' },
      })),
    }),
  )
  if (scored || recused > 0) await writeAssessments()
  const actor = (n: number): Actor => personOf(id(6, n), jurorPerson(n), grants[n])
  return {
    ...{ year, editionId, callId, roundId, criterionIds: criteria.map((one) => one.id) },
    applicationIds: numbers.map((n) => id(10, n)),
    workIds: numbers.map((n) => Array.from({ length: perApplication }, (_, index) => workId(n, index + 1))),
    personIds: numbers.map((n) => id(5, n)),
    jurors: jurorNumbers.map(actor),
    seatIds: jurorNumbers.map((n) => id(9, n)),
    secretary: personOf(secretaryId, office, grants[0]),
  }

  function applicationOf(n: number) {
    const place = PLACES[n % PLACES.length] ?? 'Asker'
    return {
      ...{ id: id(10, n), editionId, callId, number: n, applicantId: id(5, n) },
      ...{ submission: 'submitted' as const, check: 'complete' as const, createdAt: AT, savedAt: AT, submittedAt: AT },
      ...{ artistName: `Kunstner ${n}`, municipalityId: place.toLowerCase(), city: place, isNew: n % 3 === 0 },
      ...{ address: `Veien ${n}`, postalCode: String(3000 + (n % 500)), phone: `9${String(n).padStart(7, '0')}` },
      ...{ disciplines: DISCIPLINES[n % DISCIPLINES.length] ?? '', website: `https://kunstner-${n}.example.com` },
      ...{
        statement: `Jeg maler det jeg ser fra verkstedet, med tråd nummer ${n}.`,
        cv: `Utstilling ${n}, Galleri Fjord`,
      },
      ...{ practiceYears: 10, hasStudio: n % 4 !== 0, studioName: `Atelier ${n}`, studioAddress: `Veien ${n}` },
      ...{ studioPostal: '3400', studioCity: 'Lier', studioDays: `${year}-09-14`, acceptsTerms: true },
    }
  }

  /** A quality of the work, a habit of the juror, and chance: rounded to the scale. */
  async function writeAssessments(): Promise<void> {
    const rows = jurorNumbers.flatMap((juror) =>
      numbers
        .map((n) => ({
          juror,
          n,
          recused: n > (juror - 1) * recused && n <= juror * recused,
          id: id(13, juror * 100_000 + n),
        }))
        .filter((row) => scored || row.recused),
    )
    await inParts(rows, (part) =>
      tx.assessment.createMany({
        data: part.map((row) => ({
          ...{ id: row.id, seatId: id(9, row.juror), applicationId: id(10, row.n), recused: row.recused, savedAt: AT },
          recusedReason: row.recused ? 'Bor sammen' : '',
          pickedWorkId: row.recused
            ? null
            : workId(row.n, 1 + Math.floor(drawn('verk', row.n, row.juror) * perApplication)),
        })),
      }),
    )
    const scores = rows
      .filter((row) => !row.recused)
      .flatMap((row) => criteria.map((criterion) => ({ row, criterionId: criterion.id, key: criterion.key })))
    await inParts(scores, (part) =>
      tx.score.createMany({
        data: part.map(({ row, criterionId, key }) => {
          const felt = drawn('kvalitet', row.n) * 0.7 + drawn(key, row.n, row.juror) * 0.3
          const wide = proposedTerms.scale.max - proposedTerms.scale.min + 1
          return { assessmentId: row.id, criterionId, value: proposedTerms.scale.min + Math.floor(felt * wide) }
        }),
      }),
    )
  }
}

const pictureOf = (year: number, id: string, ownerId: string) => {
  const key = createHash('sha256').update(`${year} ${id}`).digest('hex').slice(0, 32)
  const size = { width: 2400, height: 1800, bytes: 1_000_000, format: 'jpeg', sha256: key, stage: 'full' as const }
  return { id, key, ownerId, ...size, placeholder: '', colour: '#808080', receivedAt: AT }
}

async function seedPlaces(tx: Tx): Promise<void> {
  const known = new Set((await tx.municipality.findMany({ select: { id: true } })).map(({ id }) => id))
  const rows = PLACES.map((name, index) => ({
    ...{
      id: name.toLowerCase(),
      number: String(3000 + index),
      name,
      county: 'Buskerud',
      population: 10_000,
      seat: name,
    },
    ...{ lat: 59.8 + index / 10, lng: 10.2, allianceFrom: 2005 },
  }))
  await tx.municipality.createMany({ data: rows.filter(({ id }) => !known.has(id)) })
}

const personOf = (
  personId: string,
  { email, name }: { email: string; name: string },
  grant: { id: string; role: Role; editionYear: number | null } | undefined,
): Actor => ({
  ...someone([], { personId }),
  email,
  name,
  grants: grant ? [{ id: grant.id, role: grant.role, editionYear: grant.editionYear, municipalityId: null }] : [],
})
