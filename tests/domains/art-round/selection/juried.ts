/** An edition whose jury is done, written straight into the database: applications, works, three seats and their scores. */
import { type Db, runTransaction, type Tx } from '#app/platform/db/client.server.ts'

export interface Juried {
  year: number
  editionId: string
  callId: string
  roundId: string
  /** By number, the first is number 1. */
  applicationIds: string[]
  personIds: string[]
  /** `workIds[0][1]` is the second work of application 1. */
  workIds: string[][]
}

interface Wish {
  year?: number
  capacity?: number
  /** One row an application, one score (1–100) a juror; null: recused. Without it, 100, 99, 98 … from all three. */
  scores?: (number | null)[][]
  applications?: number
  sealed?: boolean
  confirmBy?: string | null
  /** Changes to an application, by number. */
  more?: (number: number) => Record<string, unknown>
}

const municipalities = [
  { id: 'asker', name: 'Asker', number: '0220' },
  { id: 'drammen', name: 'Drammen', number: '0602' },
  { id: 'lier', name: 'Lier', number: '0626' },
]
const elsewhere = { county: 'Buskerud', population: 1000, seat: 'Sted', lat: 59.8, lng: 10.2, allianceFrom: 2005 }

/** The same names on every machine. */
export const nameOf = (number: number): string => `Kunstner ${String(number).padStart(3, '0')}`

/** One transaction, as a database writes many rows faster together. */
export const juriedEdition = (db: Db, wish: Wish = {}): Promise<Juried> => runTransaction(db, (tx) => write(tx, wish))

async function write(db: Tx, wish: Wish): Promise<Juried> {
  const { year = 2013, capacity = 3, sealed = true, confirmBy = '2013-05-10', more = () => ({}) } = wish
  const count = wish.scores?.length ?? wish.applications ?? 6
  const rows = wish.scores ?? Array.from({ length: count }, (_, i) => [100 - i, 100 - i, 100 - i])
  const createdAt = new Date('2013-02-01T10:00:00Z')
  for (const m of municipalities)
    await db.municipality.upsert({ where: { id: m.id }, create: { ...m, ...elsewhere }, update: {} })
  const { id: editionId } = await db.edition.create({
    data: { year, number: year - 2006, capacity, confirmBy, announceOn: '2013-04-20', deliveryOn: '2013-08-20' },
  })
  await db.openDay.createMany({
    data: ['2013-09-14', '2013-09-15'].map((date) => ({
      editionId,
      kind: 'studio',
      date,
      opens: '12:00',
      closes: '17:00',
    })),
  })
  const texts = { titleNb: 'Utlysning', titleEn: 'Call', textNb: '', textEn: '' }
  const { id: callId } = await db.call.create({
    data: { editionId, ...texts, opensAt: createdAt, closesAt: new Date('2013-03-01T23:00:00Z') },
  })
  const { id: roundId } = await db.juryRound.create({
    data: { callId, state: 'open', scaleMin: 1, scaleMax: 100, orderSeed: 'seed' },
  })
  const { id: criterionId } = await db.criterion.create({
    data: { roundId, key: 'quality', position: 1, labelNb: 'Kvalitet', labelEn: 'Quality' },
  })
  const seatIds: string[] = []
  for (const [index] of (rows[0] ?? [1]).entries()) {
    const juror = await db.person.create({
      data: { email: `jury${year}-${index}@example.com`, name: `Juror ${index + 1}`, createdAt },
    })
    const sealedAt = sealed || index > 0 ? createdAt : null
    const seat = await db.jurorSeat.create({ data: { roundId, personId: juror.id, declaredAt: createdAt, sealedAt } })
    seatIds.push(seat.id)
  }
  const made: Juried = { year, editionId, callId, roundId, applicationIds: [], personIds: [], workIds: [] }
  for (const [index, row] of rows.entries()) {
    const number = index + 1
    const person = await db.person.create({
      data: {
        email: `a${year}-${number}@example.com`,
        name: nameOf(number),
        locale: number % 2 === 0 ? 'en' : 'nb',
        createdAt,
      },
    })
    const application = await db.application.create({
      data: {
        editionId,
        callId,
        number,
        applicantId: person.id,
        submission: 'submitted',
        check: 'complete',
        createdAt,
        savedAt: createdAt,
        submittedAt: createdAt,
        artistName: nameOf(number),
        municipalityId: municipalities[index % 3]?.id ?? null,
        statement: `Om kunsten til ${nameOf(number)}`,
        hasStudio: true,
        studioName: `Atelier ${number}`,
        studioAddress: `Veien ${number}`,
        studioPostal: '3400',
        studioCity: 'Lier',
        studioDays: '2013-09-14',
        isNew: number % 2 === 1,
        ...more(number),
      },
    })
    const works: string[] = []
    for (const position of [1, 2]) {
      const title = `Verk ${number}.${position}`
      works.push(
        (
          await db.work.create({
            data: { applicationId: application.id, position, title, year: 2012, technique: 'Olje' },
          })
        ).id,
      )
    }
    for (const [seat, value] of row.entries())
      await db.assessment.create({
        data: {
          seatId: seatIds[seat] ?? '',
          applicationId: application.id,
          recused: value === null,
          // Most jurors pick the second work.
          pickedWorkId: value === null ? null : (works[seat === 0 ? 0 : 1] ?? null),
          savedAt: createdAt,
          ...(value === null ? {} : { scores: { create: { criterionId, value } } }),
        },
      })
    made.applicationIds.push(application.id)
    made.personIds.push(person.id)
    made.workIds.push(works)
  }
  return made
}
