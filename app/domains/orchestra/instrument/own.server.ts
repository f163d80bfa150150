import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import type { Instrument } from '../instruments.ts'
import { listInstruments, listLoansOfChildren, listPhotosOfLoans } from './store.server.ts'

/** A loan as «Mine data» gives it out. */
export interface OwnLoan {
  id: string
  childId: string
  mark: string
  instrument: Instrument
  size: string
  wording: number
  signedName: string
  signedOn: CivilDate | null
  /** The strokes of the signature; empty: signed by name alone. */
  signature: string
  /** The agreement as it stood on the screen; empty: not signed. */
  signedText: string
  lentOn: CivilDate | null
  dueOn: CivilDate
  returnedOn: CivilDate | null
  conditionOut: string
  conditionIn: string
  /** Taken when it was handed out or came back. */
  pictureIds: string[]
}

/** Every loan of children, for the file of the family's own data: by the day it is due back, then by its mark. */
export async function ownLoans(tx: Tx, childIds: readonly string[]): Promise<OwnLoan[]> {
  const loans = await listLoansOfChildren(tx, childIds)
  if (loans.length === 0) return []
  const instruments = new Map((await listInstruments(tx)).map((one) => [one.id, one]))
  const photos = await listPhotosOfLoans(
    tx,
    loans.map(({ id }) => id),
  )
  const told = loans.flatMap((loan): OwnLoan[] => {
    const instrument = instruments.get(loan.instrumentId)
    if (!instrument) return []
    const { childId, agreement, signedName, signedAt, signature, lentOn, dueOn, returnedOn } = loan
    return [
      {
        ...{ id: loan.id, signedText: loan.signedText },
        ...{ childId, mark: instrument.mark, instrument: instrument.instrument, size: instrument.size },
        ...{ wording: agreement, signedName, signedOn: signedAt && civilDateOf(signedAt), signature, lentOn, dueOn },
        ...{ returnedOn, conditionOut: loan.conditionOut, conditionIn: loan.conditionIn },
        pictureIds: photos.filter(({ loanId }) => loanId === loan.id).map(({ pictureId }) => pictureId),
      },
    ]
  })
  return told.sort((a, b) => byText(a.dueOn, b.dueOn) || byText(a.mark, b.mark) || byText(a.id, b.id))
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
