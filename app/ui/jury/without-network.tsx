import { useEffect, useState } from 'react'
import { stateAt, withAnswers } from '#app/domains/art-round/jury/standing.ts'
import type { SheetPart, SheetState, Standing } from '#app/domains/art-round/jury/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { sheetAddress } from './addresses.ts'
import { JuryProgram, numberIn } from './program.tsx'
import { nothingReturned, type SheetTold } from './told.ts'
import { keptSheet, keptSheets, seatKept, type Taken, takenBy } from './train.ts'
import { outboxOf, wake } from './wire.ts'

type Here = { sheet: SheetTold } | { list: SheetPart[]; taken: Taken } | 'nothing'

async function find(path: string): Promise<Here> {
  const seat = await seatKept()
  const taken = seat && (await takenBy(seat))
  if (!taken) return 'nothing'
  const number = numberIn(path)
  if (number === null) return { list: await keptSheets(taken.seat), taken }
  const kept = await keptSheet(taken.seat, number)
  if (!kept) return 'nothing'
  const asked = Number(new URLSearchParams(window.location.search).get('bilde')) || null
  return { sheet: { view: { ...kept.frame, ...kept.part }, returned: nothingReturned, asked } }
}

/** The kept page, without network: the sheet that the address names, or the list of what was taken along. */
export function WithoutNetwork({ path }: { path: string }) {
  const t = useWords()
  const [here, setHere] = useState<Here | null>(null)
  useEffect(() => {
    void find(path)
      .catch((): Here => 'nothing')
      .then(setHere)
  }, [path])
  if (here === null) return null
  if (here === 'nothing')
    return (
      <>
        <h1>{t(juryDesk.jury)}</h1>
        <EmptyState title={t(jurySheet.withoutNet)} level={2}>
          <p>{t(jurySheet.nothingTaken)}</p>
        </EmptyState>
      </>
    )
  return 'sheet' in here ? <JuryProgram told={here.sheet} /> : <KeptList {...here} />
}

const states: Record<SheetState, { nb: string; en: string }> = {
  untouched: juryDesk.stateUntouched,
  begun: juryDesk.stateBegun,
  complete: juryDesk.stateComplete,
}

/** What was taken along, in the juror's own order, with what is answered and not sent yet. */
function KeptList({ list, taken }: { list: SheetPart[]; taken: Taken }) {
  const t = useWords()
  const locale = useLocale()
  const { seat, year, frame } = taken
  const [standing, setStanding] = useState<Standing>(frame.standing)
  useEffect(() => {
    const outbox = outboxOf(seat, locale)
    const asleep = wake(outbox, seat)
    const answered = list.reduce(
      (now, one) => withAnswers(now, one.number, one.answers, frame.criteria),
      frame.standing,
    )
    setStanding(
      outbox.entries().reduce((now, one) => withAnswers(now, one.number, one.answers, frame.criteria), answered),
    )
    return asleep
  }, [seat, locale, list, frame])
  return (
    <div className="stack stack--loose">
      <h1>{t(juryDesk.juryOf, { year })}</h1>
      <Notice title={t(jurySheet.withoutNet)}>
        <p>{t(jurySheet.withoutNetHelp, { count: list.length })}</p>
      </Notice>
      <ol className="jury-thumbs">
        {list.map(({ number, sheet }) => {
          const state = stateAt(standing, number)
          const picture = sheet.works.flatMap((work) => work.pictures)[0]
          return (
            <li key={number} data-state={state}>
              <a href={sheetAddress(locale, frame, number)}>
                {picture ? (
                  <Thumb picture={picture} alt="" side={128} />
                ) : (
                  <span className="jury-thumbs__blank">{t(juryDesk.noPicture)}</span>
                )}
                <span className="jury-thumbs__words">
                  <span className="jury-thumbs__number">
                    <span className="only-heard">{t(juryDesk.applicationNo, { number })}: </span>
                    <span aria-hidden="true">{number}</span>
                  </span>
                  <span className="soft">{t(states[state])}</span>
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
