import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { AttendanceState, Method } from '#app/domains/orchestra/attendance/attendance.ts'
import type { CalledList, RollCallView } from '#app/domains/orchestra/attendance/views.ts'
import type { Locale } from '#app/i18n/words.ts'
import { osloDate, osloTime } from '#app/kernel/say-when.ts'
import { deliverBox, fetchList } from './deliver-list.ts'
import { boxKept, dropBox, keepBox, keepList, sessionsWaiting } from './kept-lists.ts'
import {
  afterDelivery,
  isEmpty,
  missedAt,
  shownChildren,
  type TapBox,
  waitingIn,
  withClose,
  withTap,
} from './tap-box.ts'

/** Milliseconds after the last tap until it is sent. */
const QUIET = 700
/** How long to wait after something was not heard, and how often the other grown-up's taps are asked for. */
const REST = 8000
const LOOK = 20_000

export type Reach = 'well' | 'sending' | 'not-heard' | 'signed-out'

/**
 * One list in the hand: what is tapped is kept at once, sent a moment later, and sent again until the house has it. The
 * list is looked at anew now and then, so that two grown-ups see each other's taps.
 */
export function useRollCall(first: CalledList, locale: Locale) {
  const { personId, sessionId } = first
  const [list, setList] = useState(first)
  const [box, setBox] = useState<TapBox>(() => boxKept(personId, sessionId))
  const [reach, setReach] = useState<Reach>('well')
  const [everSent, setEverSent] = useState(false)
  const busy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // Read anew before every change: another window of the same phone may have written.
  const change = useCallback(
    (how: (box: TapBox) => TapBox) => {
      const next = how(boxKept(personId, sessionId))
      keepBox(personId, sessionId, next)
      setBox(next)
    },
    [personId, sessionId],
  )
  const take = useCallback(({ list: fresh }: RollCallView) => {
    setList(fresh)
    void keepList(fresh)
  }, [])

  const send = useCallback(async () => {
    clearTimeout(timer.current)
    const sent = boxKept(personId, sessionId)
    if (busy.current || isEmpty(sent) || sent.refused !== null) return
    busy.current = true
    setReach('sending')
    const answer = await deliverBox(locale, sessionId, sent)
    busy.current = false
    if (answer.kind === 'taken') {
      change((now) => afterDelivery(now, sent))
      take(answer.view)
      setEverSent(true)
    } else if (answer.kind === 'refused') change((now) => ({ ...now, refused: answer.why }))
    setReach(answer.kind === 'not-heard' || answer.kind === 'signed-out' ? answer.kind : 'well')
    if (answer.kind === 'not-heard') timer.current = setTimeout(() => void send(), REST)
    else if (answer.kind === 'taken' && !isEmpty(boxKept(personId, sessionId))) void send()
  }, [change, locale, personId, sessionId, take])

  const soon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void send(), QUIET)
  }, [send])

  useEffect(() => {
    void keepList(first)
    void send().then(() => deliverOthers(personId, sessionId, locale))
    const online = () => {
      void send().then(() => deliverOthers(personId, sessionId, locale))
    }
    const leaving = () => {
      const left = boxKept(personId, sessionId)
      if (document.visibilityState === 'hidden' && !isEmpty(left) && left.refused === null)
        void deliverBox(locale, sessionId, left, true)
    }
    const look = setInterval(async () => {
      if (document.visibilityState === 'hidden' || busy.current || !isEmpty(boxKept(personId, sessionId))) return
      const answer = await fetchList(locale, sessionId)
      if (answer.kind === 'taken') take(answer.view)
      if (answer.kind !== 'refused') setReach(answer.kind === 'taken' ? 'well' : answer.kind)
    }, LOOK)
    const elsewhere = () => setBox(boxKept(personId, sessionId))
    addEventListener('online', online)
    addEventListener('storage', elsewhere)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      clearTimeout(timer.current)
      clearInterval(look)
      removeEventListener('online', online)
      removeEventListener('storage', elsewhere)
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [first, locale, personId, sessionId, send, take])

  const children = useMemo(() => shownChildren(list, box), [list, box])
  const mark = (childId: string, state: AttendanceState, missed?: number, method?: Method) => {
    const now = new Date()
    const said = missed ?? missedAt(state, { date: osloDate(now), time: osloTime(now) }, list)
    change((kept) => ({
      ...withTap(kept, childId, { state, missed: said, at: now.getTime() }),
      ...(method && { method }),
    }))
    soon()
  }
  return {
    ...{ list, children, box, reach, everSent },
    waiting: waitingIn(box),
    mark,
    markAll: (childIds: readonly string[], state: AttendanceState) => {
      const at = Date.now()
      change((kept) => childIds.reduce((sofar, id) => withTap(sofar, id, { state, missed: null, at }), kept))
      soon()
    },
    close: () => {
      change((kept) => withClose(kept, { key: crypto.randomUUID(), at: Date.now() }))
      void send()
    },
    discard: () => {
      dropBox(personId, sessionId)
      setBox(boxKept(personId, sessionId))
    },
  }
}

/** What waits for other lists of the same person goes too, in the order in which it is found. */
async function deliverOthers(personId: string, sessionId: string, locale: Locale): Promise<void> {
  for (const other of sessionsWaiting(personId).filter((id) => id !== sessionId)) {
    const sent = boxKept(personId, other)
    if (sent.refused !== null || isEmpty(sent)) continue
    const answer = await deliverBox(locale, other, sent)
    if (answer.kind === 'not-heard' || answer.kind === 'signed-out') return
    const now = boxKept(personId, other)
    keepBox(personId, other, answer.kind === 'taken' ? afterDelivery(now, sent) : { ...now, refused: answer.why })
    if (answer.kind === 'taken') await keepList(answer.view.list)
  }
}
