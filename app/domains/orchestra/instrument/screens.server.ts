import { picturesByIds } from '#app/domains/media/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { orchestraLoan } from '#app/i18n/orchestra-loan.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { pathsOf, readStrokes } from '#app/kernel/signature.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ageOn } from '../age.ts'
import { type Instrument, isInstrument } from '../instruments.ts'
import { standingOf } from '../queries.server.ts'
import { type AgreementFacts, agreementOf, readAgreement } from './agreement.ts'
import type { InstrumentPhoto, Loan, OwnedInstrument } from './instrument.ts'
import { mayKeepInstruments, maySeeLoan, maySignLoan } from './policy.ts'
import { borrowers, leftOn, mayBorrow, theInstrument, theLoan } from './queries.server.ts'
import { dueDate, isOpen, mayGoOn, stateOf, whyNotLend } from './rules.ts'
import { sayInstrument } from './say-instrument.ts'
import { findBirthDate, listInstruments, listLoans, listOpenLoans, listPhotos, listRepairs } from './store.server.ts'
import {
  type InstrumentRow,
  type InstrumentsView,
  type InstrumentView,
  type LoanView,
  type PhotoView,
  SHOWS,
  type Show,
  type ValueRow,
} from './views.ts'

const isShow = (text: string | null): text is Show => SHOWS.some((show) => show === text)

const matches: Record<Show, (row: InstrumentRow) => boolean> = {
  all: ({ retired }) => !retired,
  free: ({ isFree }) => isFree,
  lent: ({ loan }) => loan !== null,
  late: ({ loan }) => loan?.state === 'overdue',
  repair: ({ repair, condition, retired }) => !retired && (repair !== null || condition === 'inRepair'),
  retired: ({ retired }) => retired,
}

/** The register. Five statements, however many instruments. Throws forbidden. */
export async function instrumentsView(ctx: Context, actor: Actor, query: URLSearchParams): Promise<InstrumentsView> {
  if (!mayKeepInstruments(await standingOf(ctx.db, actor))) throw forbidden()
  const today = civilDateOf(ctx.now)
  const [instruments, loans, repairs] = await Promise.all([
    listInstruments(ctx.db),
    listOpenLoans(ctx.db),
    listRepairs(ctx.db),
  ])
  const childIds = loans.map(({ childId }) => childId)
  const [names, left] = await Promise.all([borrowers(ctx.db, childIds), leftOn(ctx.db, childIds, today)])
  const rows = instruments.map((one): InstrumentRow => {
    const loan = loans.find(({ instrumentId }) => instrumentId === one.id)
    const sent = repairs.find(({ instrumentId, doneOn }) => instrumentId === one.id && doneOn === null)
    const gone = (loan && left.get(loan.childId)) ?? null
    const { id, mark, instrument, size, maker, serial, condition, insuredOre, retiredAt } = one
    return {
      ...{ id, mark, instrument, size, maker, serial, condition, insuredOre, retired: retiredAt !== null },
      loan: loan
        ? {
            ...{ id: loan.id, childName: names.get(loan.childId)?.name ?? '' },
            ...{ state: stateOf(loan, today, gone), dueOn: dueDate(loan, gone) },
          }
        : null,
      repair: sent ? { sentOn: sent.sentOn, workshop: sent.workshop } : null,
      isFree: whyNotLend(one, loan ? [loan] : [], sent ? [sent] : []) === null,
    }
  })
  const search = (query.get('sok') ?? '').trim().slice(0, 60)
  const wanted = query.get('instrument') ?? ''
  const instrument: Instrument | null = isInstrument(wanted) ? wanted : null
  const asked = query.get('vis')
  const show = isShow(asked) ? asked : 'all'
  const small = search.toLocaleLowerCase('nb')
  const hits = ({ mark, maker, serial }: InstrumentRow) =>
    [mark, maker, serial].some((text) => text.toLocaleLowerCase('nb').includes(small))
  const count = (one: Show) => rows.filter(matches[one]).length
  return {
    ...{ search, instrument, show },
    rows: rows.filter((row) => matches[show](row) && (!instrument || row.instrument === instrument) && hits(row)),
    counts: {
      ...{ owned: count('all'), free: count('free'), lent: count('lent') },
      ...{ late: count('late'), repair: count('repair') },
    },
    values: valuesOf(instruments),
  }
}

/** What the insurance asks for: everything in use, with its value. */
export function valuesOf(instruments: readonly OwnedInstrument[]): InstrumentsView['values'] {
  const rows = instruments
    .filter(({ retiredAt }) => retiredAt === null)
    .map(
      ({ mark, instrument, size, maker, serial, boughtOn, condition, insuredOre, priceOre }): ValueRow => ({
        ...{ mark, instrument, size, maker, serial, boughtOn, condition, valueOre: insuredOre ?? priceOre },
      }),
    )
  return {
    rows,
    totalOre: rows.reduce((sum, { valueOre }) => sum + (valueOre ?? 0), 0),
    unvalued: rows.filter(({ valueOre }) => valueOre === null).length,
  }
}

/** The list of values, for a file. Throws forbidden. */
export async function instrumentValues(ctx: Context, actor: Actor): Promise<ValueRow[]> {
  if (!mayKeepInstruments(await standingOf(ctx.db, actor))) throw forbidden()
  return valuesOf(await listInstruments(ctx.db)).rows
}

async function photosOf(tx: Tx, photos: readonly InstrumentPhoto[]): Promise<PhotoView[]> {
  const pictures = await picturesByIds(
    tx,
    photos.map(({ pictureId }) => pictureId),
  )
  return photos.flatMap(({ id, pictureId, moment, loanId, takenAt }) => {
    const picture = pictures.get(pictureId)
    return picture ? [{ id, picture, moment, loanId, takenAt }] : []
  })
}

/** One instrument with all that happened to it. Throws missing for who does not keep them. */
export async function instrumentView(ctx: Context, actor: Actor, id: string): Promise<InstrumentView> {
  if (!mayKeepInstruments(await standingOf(ctx.db, actor))) throw missing()
  const today = civilDateOf(ctx.now)
  const instrument = await theInstrument(ctx.db, id)
  const [loans, repairs, photos, children] = await Promise.all([
    listLoans(ctx.db, { instrumentId: id }),
    listRepairs(ctx.db, id),
    listPhotos(ctx.db, { instrumentId: id }),
    mayBorrow(ctx.db, today),
  ])
  const childIds = loans.map(({ childId }) => childId)
  const [names, left] = await Promise.all([borrowers(ctx.db, childIds), leftOn(ctx.db, childIds, today)])
  const plays = (one: { instrument: Instrument }) => (one.instrument === instrument.instrument ? 0 : 1)
  return {
    ...{ instrument, repairs, today },
    loans: loans.map((loan) => {
      const gone = left.get(loan.childId) ?? null
      return {
        ...{ id: loan.id, lentOn: loan.lentOn, dueOn: dueDate(loan, gone), returnedOn: loan.returnedOn },
        ...{ childName: names.get(loan.childId)?.name ?? '', state: stateOf(loan, today, gone) },
      }
    }),
    photos: await photosOf(ctx.db, photos),
    hindrance: whyNotLend(instrument, loans, repairs),
    children: children.sort((a, b) => plays(a) - plays(b)),
  }
}

/** The facts of an agreement, in words. */
export function agreementFacts(
  loan: Pick<Loan, 'dueOn'>,
  instrument: OwnedInstrument,
  child: string,
  locale: Locale,
): AgreementFacts {
  const value = instrument.insuredOre ?? instrument.priceOre
  return {
    ...{ owner: say(locale, orchestraLoan.owner), child, mark: instrument.mark },
    instrument: sayInstrument(instrument, locale),
    value: value === null ? '' : sayKroner(value, locale),
    due: sayFullDate(loan.dueOn, locale),
  }
}

/** A loan: its agreement, its signature and how far it has come. Throws missing for who has no part in it. */
export async function loanView(ctx: Context, actor: Actor, locale: Locale, id: string): Promise<LoanView> {
  const today = civilDateOf(ctx.now)
  const loan = await theLoan(ctx.db, id)
  const standing = await standingOf(ctx.db, actor)
  if (!maySeeLoan(standing, loan.childId)) throw missing()
  const keep = mayKeepInstruments(standing)
  const [instrument, names, left, signerBorn, photos] = await Promise.all([
    theInstrument(ctx.db, loan.instrumentId),
    borrowers(ctx.db, [loan.childId]),
    leftOn(ctx.db, [loan.childId], today),
    findBirthDate(ctx.db, actor.personId),
    listPhotos(ctx.db, { loanId: id }),
  ])
  const child = names.get(loan.childId)
  if (!child) throw missing()
  const gone = left.get(loan.childId) ?? null
  const state = stateOf(loan, today, gone)
  const ages = { child: ageOn(child.birthDate, today), signer: signerBorn === null ? null : ageOn(signerBorn, today) }
  return {
    id,
    instrument: {
      ...{ id: instrument.id, mark: instrument.mark, instrument: instrument.instrument, size: instrument.size },
      ...{ maker: instrument.maker, serial: instrument.serial },
    },
    ...{ childName: child.name, loan, state, dueOn: dueDate(loan, gone), leftOn: isOpen(loan) ? gone : null, today },
    agreement: loan.signedText
      ? readAgreement(loan.signedText)
      : agreementOf(loan.agreement, locale, agreementFacts(loan, instrument, child.name, locale)),
    wording: loan.agreement,
    paths: pathsOf(readStrokes(loan.signature) ?? []),
    photos: await photosOf(ctx.db, photos),
    can: { sign: mayGoOn(state, 'sign') && maySignLoan(actor, standing, loan.childId, ages), keep },
  }
}
