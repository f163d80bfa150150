import { useNavigation, useSubmit } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import type { DuelPair, DuelSide, DuelView } from '#app/domains/art-round/deliberation/views.ts'
import { duels } from '#app/i18n/duels.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { altOf, platesOf } from '#app/ui/jury/plates.ts'
import { useRemembered } from '#app/ui/jury/use-remembered.ts'
import { factsOf, titleOf } from '#app/ui/jury/work-words.ts'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { useWithDrawing } from '#app/ui/kit/use-with-drawing.ts'
import { DUEL_SIZES, DuelAhead } from './duel-ahead.tsx'
import { KeySwitch } from './key-switch.tsx'
import { type DuelKey, duelKeyOf } from './keys.ts'

/** A press so soon after a pair came up was meant for the one before, in milliseconds. */
const SETTLE = 250

/** Two works side by side, and which of them one would rather have. Works as plain forms where no script runs. */
export function Duel({ view, pair }: { view: DuelView; pair: DuelPair }) {
  const t = useWords()
  const submit = useSubmit()
  const navigation = useNavigation()
  const [keys, setKeys] = useRemembered('jury.keys', 'on')
  const form = useRef<HTMLFormElement>(null)
  const undo = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const busy = navigation.state !== 'idle'
  const shown = `${pair.left.sheet.key} ${pair.right.sheet.key}`
  const since = useRef(0)
  const first = useRef(shown)
  useWithDrawing(() => {
    since.current = performance.now()
    // Whoever listens is told of the new pair; the first one is told by the page itself.
    if (first.current !== shown) heading.current?.focus({ preventScroll: true })
    first.current = shown
  }, [shown])

  const settled = () => !busy && performance.now() - since.current > SETTLE
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!settled()) return
    const { submitter } = event.nativeEvent as SubmitEvent
    submit(submitter instanceof HTMLButtonElement ? submitter : event.currentTarget, { method: 'post', replace: true })
  }
  const latest = useRef<(key: DuelKey) => void>(() => {})
  latest.current = (key) => {
    if (!settled()) return
    if (key === 'undo') return undo.current && submit(undo.current, { method: 'post', replace: true })
    const button = form.current?.querySelector<HTMLButtonElement>(`button[value="${key}"]`)
    if (button) submit(button, { method: 'post', replace: true })
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = duelKeyOf(event, keys === 'on')
      if (!key) return
      event.preventDefault()
      if (!event.repeat) latest.current(key)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [keys])

  const number = view.answered + 1
  return (
    <div className="duel" data-busy={busy ? '' : undefined}>
      <div className="duel__head">
        <h1 tabIndex={-1} ref={heading}>
          {t(duels.which)}
        </h1>
        <p className="duel__count" role="status">
          {t(duels.duelNumber, { number, of: view.asked })} · {t(duels.duelsLeft, { left: view.asked - view.answered })}
        </p>
        {view.last && (
          <form method="post" ref={undo} onSubmit={send}>
            <input type="hidden" name="intent" value="undo" />
            <input type="hidden" name="left" value={view.last.left} />
            <input type="hidden" name="right" value={view.last.right} />
            <Button variant="quiet" small aria-disabled={busy || undefined}>
              {t(duels.undo)}
            </Button>
          </form>
        )}
      </div>
      <form method="post" className="duel__form" ref={form} onSubmit={send}>
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="left" value={pair.left.sheet.key} />
        <input type="hidden" name="right" value={pair.right.sheet.key} />
        <div className="duel__pair" key={shown}>
          <Side side={pair.left} name={t(duels.leftSide)} />
          <Side side={pair.right} name={t(duels.rightSide)} />
        </div>
        <div className="duel__answers">
          <Button name="answer" value="left" wide aria-disabled={busy || undefined}>
            <span aria-hidden="true">← </span>
            {t(duels.preferLeft)}
          </Button>
          <Button name="answer" value="equal" variant="secondary" wide aria-disabled={busy || undefined}>
            <span aria-hidden="true">= </span>
            {t(duels.preferNone)}
          </Button>
          <Button name="answer" value="right" wide aria-disabled={busy || undefined}>
            {t(duels.preferRight)}
            <span aria-hidden="true"> →</span>
          </Button>
        </div>
      </form>
      <Others pair={pair} />
      <KeySwitch on={keys === 'on'} onSwitch={(on) => setKeys(on ? 'on' : 'off')}>
        {t(duels.duelKeys)}
      </KeySwitch>
      <DuelAhead pictures={view.ahead} />
    </div>
  )
}

function Side({ side, name }: { side: DuelSide; name: string }) {
  const t = useWords()
  const locale = useLocale()
  const work = side.sheet.works.find(({ position }) => position === side.work) ?? side.sheet.works[0]
  const plate = platesOf(side.sheet.works).find((one) => one.work === work)
  return (
    <section className="duel__side" aria-label={name}>
      <figure className="plate">
        <div className="stage">
          {plate?.picture ? (
            <Art picture={plate.picture} sizes={DUEL_SIZES} alt={altOf(plate, locale)} eager />
          ) : (
            <span className="jury-blank">{work ? titleOf(work, locale) : t(meeting.nothing)}</span>
          )}
        </div>
        {work && (
          <figcaption>
            <span className="plate__title">{titleOf(work, locale)}</span>
            <span className="duel__facts">{factsOf(work, locale)}</span>
          </figcaption>
        )}
      </figure>
    </section>
  )
}

/** Everything else that was sent with the two, for who asks for it. */
function Others({ pair }: { pair: DuelPair }) {
  const t = useWords()
  const locale = useLocale()
  const sides = [pair.left, pair.right].map((side) =>
    platesOf(side.sheet.works).filter(({ work, nth }) => work.position !== side.work || nth > 1),
  )
  if (sides.every(({ length }) => length === 0)) return null
  return (
    <Disclosure summary={t(duels.theOtherWorks)}>
      <div className="duel__pair">
        {sides.map((plates, index) => (
          <ul key={index === 0 ? 'left' : 'right'} className="duel__others">
            {plates.map((plate) => (
              <li key={plate.place}>
                <figure className="plate">
                  {plate.picture ? (
                    <Art picture={plate.picture} sizes="(min-width: 40rem) 24vw, 45vw" alt={altOf(plate, locale)} />
                  ) : null}
                  <figcaption>{titleOf(plate.work, locale)}</figcaption>
                </figure>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </Disclosure>
  )
}
