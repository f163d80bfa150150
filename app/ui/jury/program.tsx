import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Answers, SheetView } from '#app/domains/art-round/jury/views.ts'
import { counterpart } from '#app/i18n/addresses.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { deskAddress, sheetAddress } from './addresses.ts'
import { sayChange } from './changes-said.ts'
import type { EarlyNote } from './early-note.ts'
import { leaveOnce } from './leave-once.ts'
import type { Outbox } from './outbox.ts'
import { AnswerSaver } from './saver.ts'
import { Sheet } from './sheet.tsx'
import { SheetStore } from './sheet-store.ts'
import { nothingReturned, partedView, type SheetTold } from './told.ts'
import { freshenPages, keepStored, keptSheet, letGo, letGoOfOthers } from './train.ts'
import { UndoLine } from './undo.ts'
import type { Arrival } from './use-looking.ts'
import { useSignOut } from './use-sign-out.ts'
import { deliverFirst, fetchSheets, outboxOf, wake } from './wire.ts'

interface Shown {
  view: SheetView
  arrival: Arrival
}

/** The place of a sheet in an address of the jury's. */
export const numberIn = (path: string): number | null => Number(/\/jury\/\d{4}\/(\d+)$/.exec(path)?.[1]) || null

/** Everything of one visit that is not drawn. */
function makeVisit(told: SheetTold, locale: 'nb' | 'en') {
  const { view } = told
  const { year, seat } = view
  const outbox = outboxOf(seat, locale)
  const { frame, part } = partedView(view)
  const store = new SheetStore(frame, {
    fetch: (from, count) => fetchSheets(locale, view, from, count),
    kept: (number) => keptSheet(seat, number),
  })
  store.add(frame, [part])
  const savers = new Map<string, AnswerSaver>()
  const saverOf = ({ sheet, number, answers }: SheetView): AnswerSaver => {
    const known = savers.get(sheet.key)
    if (known) {
      known.adopt(answers)
      return known
    }
    const saver = new AnswerSaver(outbox, { sheet: sheet.key, year, number }, answers)
    savers.set(sheet.key, saver)
    return saver
  }
  return { outbox, store, saverOf, undo: new UndoLine() }
}

/** The jury's sheets as one program: the next work stands at once, and what is answered is never lost. */
export function JuryProgram({ told, early = null }: { told: SheetTold; early?: EarlyNote | null }) {
  const locale = useLocale()
  const t = useWords()
  const { seat } = told.view
  // biome-ignore lint/correctness/useExhaustiveDependencies: one visit as long as the page lives
  const visit = useMemo(() => makeVisit(told, locale), [])
  const { outbox, store, saverOf, undo } = visit
  const [now, setNow] = useState<Shown>({ view: told.view, arrival: null })
  const [around, setAround] = useState<SheetView[]>([])
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState('')
  const shownNumber = useRef(now.view.number)
  const { view } = now
  const saver = saverOf(view)
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot, saver.snapshot)
  const attention = useAttention(outbox, view.sheet.key)
  const desk = deskAddress(locale, told.view)
  const at = (number: number) => sheetAddress(locale, told.view, number)

  store.note(view.number, state.answers)
  const live = { ...view, standing: store.standing() }

  useEffect(() => {
    outbox.onStored((place, stored) => void keepStored(seat, place.number, place.sheet, stored).catch(() => {}))
    const asleep = wake(outbox, seat)
    for (const { number, answers } of outbox.entries()) store.note(number, answers)
    void tidy(told).catch(() => {})
    return asleep
  }, [outbox, seat, store, told])

  // The sheets around this one, and their pictures.
  useEffect(() => {
    let current = true
    void store.around(view.number).then((found) => current && setAround(found))
    return () => {
      current = false
    }
  }, [store, view.number])

  const show = async (number: number, arrival: Arrival, push: boolean) => {
    shownNumber.current = number
    const here = store.at(number)
    if (!here) setTrouble(t(jurySheet.fetching))
    const found = here ?? (await store.need(number))
    if (shownNumber.current !== number) return
    if (found === 'gone' || found === 'shut') return window.location.assign(desk)
    if (found === 'unreachable') {
      shownNumber.current = view.number
      return setTrouble(t(jurySheet.notHere))
    }
    setTrouble('')
    setSaid('')
    setNow({ view: found, arrival })
    if (push) window.history.pushState(null, '', at(number))
    dress(at(number), `${t(juryDesk.sheetOf, { number, total: found.standing.marks.length })} – Kunst rett vest`)
  }
  const leave = (number: number | null, arrival: Arrival = null) => {
    if (number !== null) return void show(number, arrival, true)
    // The list is drawn by the server, which must have heard of the last score.
    void leaveOnce(
      deliverFirst(outbox),
      () => shownNumber.current,
      () => window.location.assign(desk),
    )
  }
  const latest = useRef(show)
  latest.current = show
  useEffect(() => {
    const back = () => {
      const number = numberIn(window.location.pathname)
      if (number === null) window.location.reload()
      else void latest.current(number, null, false)
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])

  const change = (change: Partial<Answers>, delay?: number) => {
    const before = saver.snapshot().answers
    saver.change(change, delay)
    const after = saver.snapshot().answers
    undo.add({ number: view.number, sheet: view.sheet.key, before, after })
    if (after.note === before.note) setSaid(sayChange(before, after, view, locale))
  }
  const takeBack = () => {
    const last = undo.take()
    const there = last && store.at(last.number)
    if (!last || !there || there.sheet.key !== last.sheet) return setSaid(t(jurySheet.nothingToUndo))
    const own = saverOf(there)
    const standing = own.snapshot().answers
    own.change(last.before)
    store.note(last.number, last.before)
    const what = sayChange(standing, last.before, view, locale)
    const told = t(jurySheet.undone, { what, number: last.number })
    if (last.number === view.number) setSaid(told)
    else void show(last.number, now.arrival, true).then(() => setSaid(told))
  }

  const signOut = useSignOut(outbox)
  useEffect(signOut, [signOut])

  const isFirst = view.sheet.key === told.view.sheet.key
  return (
    <Sheet
      key={view.sheet.key}
      {...{ saver, state, said, early }}
      view={live}
      returned={isFirst ? told.returned : nothingReturned}
      asked={isFirst ? told.asked : null}
      arrived={now.view !== told.view}
      arrival={now.arrival}
      ahead={around.flatMap(({ sheet }) => sheet.works.flatMap((work) => work.pictures))}
      waiting={{ ...attention, trouble }}
      onChange={change}
      onUndo={takeBack}
      onLeave={leave}
    />
  )
}

/** The other sheets that need the juror. */
function useAttention(outbox: Outbox, sheet: string): { count: number; first: number } {
  const read = () => {
    const others = outbox.entries().filter((one) => one.sheet !== sheet && one.state !== 'waiting')
    return `${others.length}:${others[0]?.number ?? 0}`
  }
  const [count = 0, first = 0] = useSyncExternalStore(outbox.subscribe, read, () => '0:0')
    .split(':')
    .map(Number)
  return { count, first }
}

/** What lies around the program follows it: the title, and the way to the other language. */
function dress(address: string, title: string): void {
  document.title = title
  const [path = '', query] = address.split('?')
  for (const link of document.querySelectorAll('a[rel=alternate][hreflang]'))
    link.setAttribute('href', counterpart(path, query === undefined ? '' : `?${query}`))
}

/** What is kept belongs to this seat and to a round that can be scored, and opens with today's program. */
async function tidy({ view }: SheetTold): Promise<void> {
  if (!view.can.score) return letGo()
  await letGoOfOthers(view.seat)
  const script = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')]
    .at(-1)
    ?.getAttribute('src')
  if (script && navigator.onLine) await freshenPages(script)
}
